import { Notice } from '../../ui/Notice.tsx';
import { useChat } from '../state/store.ts';

/** Why the last thing asked for did not happen. */
export function ActionError() {
  const error = useChat((state) => state.actionError);
  return error && <Notice error={error} />;
}
