import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit, StoredEdit } from '../../../preload/schemas/corrections.ts';
import { call } from '../../bridge/client.ts';
import { LIMIT } from '../composer/limits.ts';
import { mapMarks } from './mapMarks.ts';
import { markKey, marksAfterCheck, withoutOverlaps } from './marks.ts';

/** A pause in typing after which the text is checked again, in milliseconds. */
const PAUSE_MS = 400;

interface MarkedTextOptions {
  /** What the field opens with, and the marks known of it. */
  text: string;
  marks?: readonly StoredEdit[];
  language: Language;
  conversationId: string;
  enabled: boolean;
}

interface Written {
  text: string;
  marks: readonly StoredEdit[];
}

/**
 * A text being written, with what there is to notice in it. Marks move with the words as they are typed; what they
 * speak of, once touched, is gone until the text is checked again, after a pause. While an input method composes,
 * nothing is checked.
 */
export function useMarkedText({
  text: first,
  marks: known = [],
  language,
  conversationId,
  enabled,
}: MarkedTextOptions) {
  const [written, setWritten] = useState<Written>({ text: first, marks: known });
  const [composing, setComposing] = useState(false);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const opened = useRef({ text: first, marks: known });
  // Keys of marks that the check which runs here does not find by itself: another look did.
  const foreign = useRef<ReadonlySet<string>>(new Set());
  const { text } = written;

  const write = useCallback((next: string) => {
    const { text: openedText, marks: openedMarks } = opened.current;
    const isBack = next === openedText && openedMarks.length > 0;
    setWritten((before) => ({
      text: next,
      marks: isBack ? openedMarks : mapMarks(before.text, next, before.marks),
    }));
  }, []);

  const take = useCallback((checked: string, found: readonly Edit[]) => {
    setWritten((now) => {
      if (now.text !== checked) return now;
      const isForeign = (mark: StoredEdit) => foreign.current.has(markKey(now.text, mark));
      return { text: now.text, marks: marksAfterCheck(found, now.marks, isForeign) };
    });
  }, []);

  useEffect(() => {
    const { text: openedText, marks: openedMarks } = opened.current;
    if (!enabled || openedMarks.length === 0) return;
    call('corrections.check', { text: openedText, language, conversationId }).then(
      ({ edits }) => {
        foreign.current = foreignAmong(opened.current, edits);
      },
      () => {},
    );
  }, [enabled, language, conversationId]);

  useEffect(() => {
    if (!enabled || composing || text.trim() === '' || text.length > LIMIT) return;
    // It came with its marks.
    if (opened.current.marks.length > 0 && text === opened.current.text) return;
    const timer = setTimeout(() => {
      call('corrections.check', { text, language, conversationId }).then(
        ({ edits }) => take(text, edits),
        // What stood stays, moved along; the next pause asks again.
        () => {},
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, enabled, composing, language, conversationId, take]);

  const marks = useMemo(
    () =>
      enabled
        ? withoutOverlaps(written.marks.filter((mark) => !dismissed.has(markKey(written.text, mark))))
        : [],
    [written, dismissed, enabled],
  );

  return {
    text,
    write,
    marks,
    setComposing,
    /** Leaves the words as they are, wherever in this text they stand. */
    dismiss: (mark: StoredEdit) => setDismissed(new Set([...dismissed, markKey(text, mark)])),
  };
}

export type MarkedText = ReturnType<typeof useMarkedText>;

function foreignAmong({ text, marks }: Written, found: readonly Edit[]): Set<string> {
  const own = new Set(found.map((edit) => markKey(text, edit)));
  return new Set(marks.map((mark) => markKey(text, mark)).filter((key) => !own.has(key)));
}
