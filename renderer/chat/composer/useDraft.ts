import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../bridge/client.ts';

const PAUSE_MS = 500;

/**
 * Keeps what stands unsent: after a pause in typing, when the screen is left, and when the window closes.
 * @returns a function that takes every new text.
 */
export function useDraft(conversationId: string, first: string): (text: string) => void {
  const saved = useRef(first);
  const latest = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current === saved.current) return;
    const text = latest.current;
    saved.current = text;
    // Where it could not be kept, the next pause tries again.
    call('conversations.saveDraft', { conversationId, text }).catch(() => {
      saved.current = '\0';
    });
  }, [conversationId]);

  useEffect(() => {
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
