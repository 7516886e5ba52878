import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import { isSendKey } from '../composer/keys.ts';
import { useGrowing } from '../composer/useGrowing.ts';
import { say, useChatStore } from '../state/store.ts';

/** A turn of the learner's, open for change. What comes of it is a branch; the old one stays. */
export function Rewrite({ message }: { message: Message }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const [text, setText] = useState(() => store.getState().rewriting?.text ?? message.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowing(field, text);

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const leave = () => store.setState({ rewriting: null });
  const save = () => {
    const words = text.trim();
    if (words === '' || message.parentId === null) return;
    if (words === message.text) leave();
    else void say(store, words, message.id);
  };

  return (
    <form
      className="rewrite"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        className="writing"
        rows={1}
        value={text}
        aria-label={t('chat.rewriteLabel')}
        onChange={(event) => setText(event.target.value)}
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
