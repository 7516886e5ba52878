import type {
  Bridge,
  EventName,
  EventPayload,
  MethodInput,
  MethodName,
  MethodOutput,
} from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';

/** A call that was answered with an error: its words are ready to be read. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly wire: WireError;

  constructor(wire: WireError) {
    super(wire.message);
    this.wire = wire;
  }
}

let current: Bridge | null = null;

/** Sets the door every call of the window goes through. */
export function setBridge(bridge: Bridge): void {
  current = bridge;
}

function bridge(): Bridge {
  if (!current) throw new Error('no bridge has been set');
  return current;
}

/**
 * Calls a method of the contract.
 * @throws CallError with the words for a person where the answer is an error.
 */
export async function call<M extends MethodName>(name: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
  const answer = await bridge().call(name, input);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

/** Subscribes to an event; returns the function that ends the subscription. */
export function on<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void {
  return bridge().on(name, listener);
}
