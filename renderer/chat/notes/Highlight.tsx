import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useChat, useChatStore } from '../state/store.ts';
import { focusHighlight, focusNote } from './focus.ts';
import { formOf } from './form.ts';
import { isOpinion, useKindOfNote } from './opinion.ts';
import { wordDiff } from './wordDiff.ts';

interface HighlightProps {
  /** The whole text of the message. */
  text: string;
  edit: StoredEdit;
}

/** Words underlined in the form of their type. A button that can run over the end of a line, which a real one can't. */
export function Highlight({ text, edit }: HighlightProps) {
  const { t } = useTranslation();
  const store = useChatStore();
  const open = useChat((state) => state.openNote === edit.id);
  const near = useChat((state) => state.nearNote === edit.id);
  const kind = useKindOfNote(edit);
  const { before, after } = wordDiff(text, edit);
  const words = edit.status === 'applied' ? edit.replacement : text.slice(edit.start, edit.end);

  const toggle = () => store.setState({ openNote: open ? null : edit.id });
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      toggle();
      if (!open) focusNote(edit.id);
    } else if (event.key === 'Escape' && open) store.setState({ openNote: null });
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      focusHighlight(edit.id, event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines
    <span
      role="button"
      tabIndex={0}
      className={`highlight highlight-${formOf[edit.type]}`}
      data-edit={edit.id}
      data-type={edit.type}
      data-opinion={isOpinion(edit)}
      data-status={edit.status}
      data-active={open || near}
      data-empty={words === ''}
      aria-expanded={open}
      aria-description={t('notes.highlight', { type: kind, before, after })}
      onClick={toggle}
      onKeyDown={pressed}
      onPointerEnter={() => store.setState({ nearNote: edit.id })}
      onPointerLeave={() => store.setState({ nearNote: null })}
      onFocus={() => store.setState({ nearNote: edit.id })}
      onBlur={() => store.setState({ nearNote: null })}
    >
      {words || <span className="unseen">{t('notes.missingHere')}</span>}
    </span>
  );
}
