import { useEffect } from 'react';
import { call } from '../bridge/client.ts';
import { showToast } from '../ui/toastStore.ts';

/** Told once a window: what had to be repaired when the app started, and where the damaged file was put. */
const told = new Set<string>();

/** Says what happened at the start that the learner should know of: a database restored, settings set anew. */
export function StartNotices() {
  useEffect(() => {
    call('app.info', {}).then(
      ({ notices }) => {
        for (const { message, hint } of notices) {
          if (told.has(message)) continue;
          told.add(message);
          showToast({ text: `${message} ${hint}`, stays: true });
        }
      },
      () => {},
    );
  }, []);
  return null;
}
