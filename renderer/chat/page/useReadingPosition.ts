import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { streamingMessage, useChat } from '../state/store.ts';
import { hiddenBelow, makeRoom, SLACK, scrollToEnd } from './scroll.ts';

const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps the line being read where it is: the page moves once when the learner has spoken, to make room for the
 * reply, and follows its end only while that end is in view.
 * @returns whether a reply is being written below what is in view
 */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
): boolean {
  const pending = useChat((state) => state.pending !== null);
  const streaming = useChat((state) => streamingMessage(state)?.id ?? null);
  const [below, setBelow] = useState(false);
  const atEnd = useRef(true);

  // Until the reader does something, the end stays in view: typefaces and settings may come a moment later.
  useLayoutEffect(() => {
    const frame = scroller.current;
    const turns = page.current?.querySelector('.turns');
    if (!frame || !turns) return;
    const settling = new ResizeObserver(() => scrollToEnd(frame, false));
    const touched = () => settling.disconnect();
    settling.observe(turns);
    for (const event of TOUCHES) frame.addEventListener(event, touched, { once: true, passive: true });
    scrollToEnd(frame, false);
    return () => {
      touched();
      for (const event of TOUCHES) frame.removeEventListener(event, touched);
    };
  }, [scroller, page]);

  useLayoutEffect(() => {
    if (!scroller.current || (!pending && !streaming)) return;
    makeRoom(scroller.current);
    atEnd.current = true;
  }, [scroller, pending, streaming]);

  useEffect(() => {
    const frame = scroller.current;
    const turns = page.current?.querySelector('.turns');
    if (!frame || !turns) return;
    const look = () => {
      const hidden = hiddenBelow(frame);
      atEnd.current = hidden <= SLACK;
      setBelow(streaming !== null && !atEnd.current);
    };
    const grown = new ResizeObserver(() => {
      if (streaming !== null && atEnd.current) {
        const hidden = hiddenBelow(frame);
        if (hidden > 0) frame.scrollBy({ top: hidden, behavior: 'instant' });
      } else look();
    });
    grown.observe(turns);
    frame.addEventListener('scroll', look, { passive: true });
    return () => {
      grown.disconnect();
      frame.removeEventListener('scroll', look);
      setBelow(false);
    };
  }, [scroller, page, streaming]);

  return below;
}
