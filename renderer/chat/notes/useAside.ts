import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventPayload } from '../../../preload/contract.ts';
import type { AsideKind } from '../../../preload/schemas/corrections.ts';
import type { WireError } from '../../../preload/schemas/errors.ts';
import { call, on } from '../../bridge/client.ts';
import { connection } from '../../bridge/connection.ts';
import { toWire } from '../../bridge/words.ts';
import { newId } from './newId.ts';

export interface AsideAnswer {
  what: AsideKind;
  text: string;
  /** Null while the model writes. */
  finish: EventPayload<'aside.finished'>['finish'] | null;
  error: WireError | null;
}

/** Asks the model about a mark, and follows what it says. What is still being written when the note closes is stopped. */
export function useAside(messageId: string, editId: string) {
  const [answer, setAnswer] = useState<AsideAnswer | null>(null);
  const request = useRef<string | null>(null);

  const stop = useCallback(() => {
    const requestId = request.current;
    if (!requestId) return;
    // Where nothing is under way there, or nobody answers, its end was missed, and will not be told again.
    const settle = () => {
      if (requestId === request.current)
        setAnswer((now) => now && { ...now, finish: now.finish ?? 'stopped' });
    };
    call('corrections.stopExplaining', { requestId }).then(({ stopped }) => {
      if (!stopped) settle();
    }, settle);
  }, []);

  useEffect(() => {
    const ends = [
      on('aside.text', ({ requestId, text, offset }) => {
        if (requestId !== request.current) return;
        setAnswer((now) => now && { ...now, text: now.text.slice(0, offset) + text });
      }),
      on('aside.finished', ({ requestId, text, finish, error }) => {
        if (requestId !== request.current) return;
        request.current = null;
        setAnswer((now) => now && { ...now, text, finish, error });
      }),
      // What was said meanwhile is lost: it stands as far as it came, and can be asked for again.
      connection.subscribe((now, before) => {
        if (now.epoch !== before.epoch) stop();
      }),
    ];
    return () => {
      for (const end of ends) end();
      stop();
      request.current = null;
    };
  }, [stop]);

  const ask = (what: AsideKind) => {
    stop();
    const requestId = newId();
    request.current = requestId;
    setAnswer({ what, text: '', finish: null, error: null });
    call('corrections.explain', { messageId, editId, requestId, what }).catch((thrown) => {
      if (request.current !== requestId) return;
      request.current = null;
      setAnswer({ what, text: '', finish: 'failed', error: toWire(thrown) });
    });
  };
  return { answer, ask, stop };
}
