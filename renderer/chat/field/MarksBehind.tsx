import type { Ref } from 'react';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { formOf } from '../notes/form.ts';
import { isOpinion } from '../notes/opinion.ts';
import { segment } from '../notes/segment.ts';

interface MarksBehindProps {
  ref: Ref<HTMLDivElement>;
  text: string;
  marks: readonly StoredEdit[];
  active: string | undefined;
}

/** The field's text once more, unseen, with its underlines: set in the same face and width, so that its lines end alike. */
export function MarksBehind({ ref, text, marks, active }: MarksBehindProps) {
  let at = 0;
  return (
    <div ref={ref} className="marks-behind" aria-hidden="true" dir="auto">
      {segment(text, marks).map((part) => {
        const key = at;
        at += part.text.length + 1;
        if (part.kind === 'text') return part.text;
        return (
          <span
            key={key}
            className={`mark-behind highlight-${formOf[part.edit.type]}`}
            data-active={part.edit.id === active}
            data-empty={part.text === ''}
            data-opinion={isOpinion(part.edit)}
            data-mark={part.edit.id}
          >
            {part.text}
          </span>
        );
      })}
      {/* A last line that is empty has its height too. */}
      {'\u200b'}
    </div>
  );
}
