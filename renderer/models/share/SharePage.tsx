import { NetworkPart } from './NetworkPart.tsx';
import { StickPart } from './StickPart.tsx';

/** How the models of this machine reach another: over the network of the room, or in a pocket. */
export function SharePage() {
  return (
    <>
      <NetworkPart />
      <StickPart />
    </>
  );
}
