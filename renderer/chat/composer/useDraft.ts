import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../bridge/client.ts';
import { setUnsavedDraft, unsavedDraft } from './unsaved.ts';

const PAUSE_MS = 500;

/** Equal to nothing a person types. */
const NOTHING = '\0';

/**
 * Keeps what stands unsent: after a pause in typing, when the screen is left, and when the window closes.
 * @param first what the composer opens with
 * @param stored what the services hold
 * @returns a function that takes every new text.
 */
export function useDraft(conversationId: string, first: string, stored: string): (text: string) => void {
  // What waited in this browser has yet to be saved.
  const saved = useRef(unsavedDraft(conversationId) === null ? stored : NOTHING);
  const latest = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current === saved.current) return;
    const text = latest.current;
    saved.current = text;
    setUnsavedDraft(conversationId, text);
    call('conversations.saveDraft', { conversationId, text }).then(
      () => {
        if (saved.current === text) setUnsavedDraft(conversationId, null);
      },
      () => {
        // The next pause tries again.
        saved.current = NOTHING;
      },
    );
  }, [conversationId]);

  useEffect(() => {
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return useCallback(
    (text) => {
      latest.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );
}
