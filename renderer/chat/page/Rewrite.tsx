import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { isSendKey } from '../composer/keys.ts';
import { MarkedField } from '../field/MarkedField.tsx';
import { mapMarks } from '../field/mapMarks.ts';
import { asApplied, markKey } from '../field/marks.ts';
import { useMarkedText } from '../field/useMarkedText.ts';
import { useKeptForLater, useVisibleEdits } from '../notes/useVisibleEdits.ts';
import { markEdit, say, useChat, useChatStore } from '../state/store.ts';

/**
 * A turn of the learner's, open for change, with what there is to notice in it. What was applied to it stands in its
 * words. What comes of it is a branch; the old one stays.
 */
export function Rewrite({ message }: { message: Message }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const language = useChat((state) => state.conversation?.language ?? 'es');
  const isKept = useKeptForLater()(message);
  const visible = useVisibleEdits(message);
  const [opened] = useState(() => {
    const applied = asApplied(message.text, visible);
    const given = store.getState().rewriting?.text ?? message.text;
    // Words that could not be sent are here again as they were.
    const text = given === message.text ? applied.text : given;
    return { text, initial: applied.text, marks: mapMarks(applied.text, text, applied.marks) };
  });
  const { id: conversationId } = store.getState();
  const marked = useMarkedText({ ...opened, language, conversationId, enabled: !isKept });
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const leave = () => store.setState({ rewriting: null });
  const save = () => {
    const words = marked.text.trim();
    if (words === '' || message.parentId === null) return;
    if (words === message.text || words === opened.initial) leave();
    else void say(store, words, message.id);
  };
  /** Left as it is here, it is not asked about in the new wording either. */
  const ignore = (mark: StoredEdit) => {
    const key = markKey(marked.text, mark);
    const stored = message.edits?.find((edit) => markKey(message.text, edit) === key);
    if (stored) void markEdit(store, message.id, stored.id, 'ignored');
  };

  return (
    <form
      className="rewrite"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <MarkedField
        field={field}
        marked={marked}
        language={language}
        className="writing"
        aria-label={t('chat.rewriteLabel')}
        onWrite={() => {}}
        onDismiss={ignore}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
          else if (!isSendKey(event)) return;
          else save();
          event.preventDefault();
        }}
      />
      <div className="rewrite-foot" lang={document.documentElement.lang}>
        <button type="submit" className="button">
          {t('chat.rewriteSave')}
        </button>
        <button type="button" className="button-quiet" onClick={leave}>
          {t('common.cancel')}
        </button>
        <p>{t('chat.rewriteHint')}</p>
      </div>
    </form>
  );
}
