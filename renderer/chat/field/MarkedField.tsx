import {
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useGrowing } from '../composer/useGrowing.ts';
import { kindOfNote } from '../notes/opinion.ts';
import { wordDiff } from '../notes/wordDiff.ts';
import { FieldMarks } from './FieldMarks.tsx';
import './field.css';
import { MarksBehind } from './MarksBehind.tsx';
import { replaceInField } from './replaceInField.ts';
import { markAt, markBeside } from './steps.ts';
import type { MarkedText } from './useMarkedText.ts';

interface MarkedFieldProps extends Omit<ComponentProps<'textarea'>, 'ref' | 'value' | 'onChange'> {
  field: RefObject<HTMLTextAreaElement | null>;
  marked: MarkedText;
  language: Language;
  /** Told of every new text. */
  onWrite: (text: string) => void;
  onDismiss?: (mark: StoredEdit) => void;
}

/**
 * A plain text field with what there is to notice underlined in it. The lines are drawn on a copy of the text that lies
 * behind the field; marks are also listed below it, one press away, and described to a screen reader.
 */
export function MarkedField({ field, marked, language, onWrite, onDismiss, ...rest }: MarkedFieldProps) {
  const { t } = useTranslation();
  const { text, marks } = marked;
  const described = useId();
  const under = useRef<HTMLDivElement>(null);
  // The mark looked at, and whether the keys led there: then Enter is its own.
  const [active, setActive] = useState<{ id: string; byKeys: boolean } | null>(null);
  const shown = marks.find(({ id }) => id === active?.id);
  useGrowing(field, text);

  useLayoutEffect(() => {
    const area = field.current;
    const copy = under.current;
    if (!area || !copy) return;
    const follow = () => {
      // Where a scroll bar stands, the lines are shorter.
      copy.style.setProperty('padding-inline-end', `${area.offsetWidth - area.clientWidth}px`);
      copy.scrollTop = area.scrollTop;
    };
    follow();
    const resized = new ResizeObserver(follow);
    resized.observe(area);
    area.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      area.removeEventListener('scroll', follow);
    };
  });

  useEffect(() => {
    if (active && !shown) setActive(null);
  }, [active, shown]);

  const lookAt = (mark: StoredEdit, byKeys: boolean) => {
    setActive({ id: mark.id, byKeys });
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(mark.start, mark.end);
  };
  const apply = (mark: StoredEdit) => {
    setActive(null);
    if (field.current) replaceInField(field.current, mark, (next) => change(next));
  };
  const dismiss = (mark: StoredEdit) => {
    setActive(null);
    marked.dismiss(mark);
    onDismiss?.(mark);
    field.current?.focus({ preventScroll: true });
  };
  const change = (next: string) => {
    marked.write(next);
    onWrite(next);
    setActive(null);
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, altKey, shiftKey, nativeEvent } = event;
    const composing = nativeEvent.isComposing || nativeEvent.keyCode === 229;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp') && marks.length > 0) {
      const area = event.currentTarget;
      const next = markBeside(marks, area.selectionStart, active?.id, key === 'ArrowDown' ? 1 : -1);
      if (next) lookAt(next, true);
      event.preventDefault();
      return;
    }
    if (shown && active?.byKeys && key === 'Enter' && !shiftKey && !altKey && !composing) {
      document.querySelector<HTMLElement>(`[data-field-note="${CSS.escape(shown.id)}"] button`)?.focus();
      event.preventDefault();
      return;
    }
    if (shown && key === 'Escape' && !composing) {
      setActive(null);
      event.preventDefault();
      return;
    }
    if (active?.byKeys && key !== 'Alt' && key !== 'Shift') setActive({ ...active, byKeys: false });
    rest.onKeyDown?.(event);
  };

  return (
    <div className="marked">
      <div className="marked-field">
        <MarksBehind ref={under} text={text} marks={marks} active={shown?.id} />
        <textarea
          {...rest}
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          spellCheck={false}
          aria-describedby={
            [rest['aria-describedby'], marks.length > 0 && described].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => change(event.target.value)}
          onKeyDown={pressed}
          onCompositionStart={() => marked.setComposing(true)}
          onCompositionEnd={() => marked.setComposing(false)}
          onClick={(event) => {
            const mark = markAt(marks, event.currentTarget.selectionStart, event.currentTarget.selectionEnd);
            setActive(mark ? { id: mark.id, byKeys: false } : null);
          }}
        />
      </div>
      <div lang={document.documentElement.lang}>
        {marks.length > 0 && (
          <p id={described} className="unseen">
            {[
              `${t('marks.field.count', { count: marks.length })}.`,
              ...marks.map((mark) => `${sayMark(t, text, mark)}.`),
              t('marks.field.hint'),
            ].join(' ')}
          </p>
        )}
        <p className="unseen" role="status">
          {shown && active?.byKeys
            ? sayMark(t, text, shown)
            : marks.length > 0 && t('marks.field.count', { count: marks.length })}
        </p>
      </div>
      <FieldMarks
        text={text}
        marks={marks}
        shown={shown}
        language={language}
        onLook={(mark) => lookAt(mark, false)}
        onApply={apply}
        onDismiss={dismiss}
        onLeave={() => {
          setActive(null);
          field.current?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}

function sayMark(t: ReturnType<typeof useTranslation>['t'], text: string, mark: StoredEdit): string {
  const { before, after } = wordDiff(text, mark);
  return t('notes.highlight', {
    type: kindOfNote(t, mark),
    before,
    after: after.trim() || t('notes.remove'),
  });
}
