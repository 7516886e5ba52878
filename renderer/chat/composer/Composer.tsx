import { CornerDownLeft, Square } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/settings.ts';
import { MarkedField } from '../field/MarkedField.tsx';
import { useMarkedText } from '../field/useMarkedText.ts';
import { rewrite, say, stop, streamingMessage, useChat, useChatStore } from '../state/store.ts';
import { pathTo } from '../state/tree.ts';
import { firstDraft } from './firstDraft.ts';
import { isSendKey } from './keys.ts';
import { LIMIT, NEAR_LIMIT } from './limits.ts';
import { useDraft } from './useDraft.ts';

/** The page's next paragraph: where the learner writes. */
export function Composer() {
  const { t } = useTranslation();
  const store = useChatStore();
  const streaming = useChat((state) => streamingMessage(state) !== null);
  const busy = useChat((state) => streamingMessage(state) !== null || state.pending !== null);
  const first = useChat((state) => Object.keys(state.messages).length <= 1);
  const insertion = useChat((state) => state.insertion);
  const { id: conversationId } = store.getState();
  const [draft] = useState(() => firstDraft(store.getState()));
  const keepDraft = useDraft(conversationId, draft, store.getState().draft);
  const language = useChat((state) => state.conversation?.language ?? 'es');
  const enabled = useSettings(
    ({ settings }) => settings?.checkWhileWriting === true && !settings.correctionsLater,
  );
  const marked = useMarkedText({ text: draft, language, conversationId, enabled });
  const { text } = marked;
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (next: string) => {
    marked.write(next);
    keepDraft(next);
  };

  useEffect(() => {
    // A phone's keyboard rises when it is asked for, not before.
    if (matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each insertion is a new object
  useEffect(() => {
    const area = field.current;
    if (!insertion || !area) return;
    const before = text.slice(0, area.selectionStart);
    const glue = before === '' || /\s$/.test(before) ? '' : ' ';
    const start = `${before}${glue}${insertion.word} `;
    write(start + text.slice(area.selectionEnd).trimStart());
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(start.length, start.length);
    });
  }, [insertion]);

  const words = text.trim();
  const over = words.length - LIMIT;
  const send = async () => {
    if (busy || words === '' || over > 0) return;
    write('');
    if (!(await say(store, words))) write(words);
    field.current?.focus({ preventScroll: true });
  };

  const pressed = (event: KeyboardEvent) => {
    if (isSendKey(event)) void send();
    else if (event.key === 'Escape' && streaming) void stop(store);
    else if (event.key === 'ArrowUp' && text === '' && !busy) {
      const { messages, leafId } = store.getState();
      const mine = pathTo(messages, leafId).findLast((id) => messages[id]?.role === 'learner');
      if (!mine) return;
      rewrite(store, mine);
    } else return;
    event.preventDefault();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <span className="turn-mark" aria-hidden="true" />
      <MarkedField
        field={field}
        marked={marked}
        language={language}
        className="writing"
        data-composer
        placeholder={t(first ? 'chat.placeholderFirst' : 'chat.placeholder')}
        aria-label={t('chat.composer')}
        aria-describedby="composer-hint"
        aria-invalid={over > 0}
        autoComplete="off"
        autoCapitalize="sentences"
        enterKeyHint="send"
        onWrite={keepDraft}
        onKeyDown={pressed}
      />
      <div className="composer-foot" lang={document.documentElement.lang}>
        <p id="composer-hint" className="composer-hint" data-over={over > 0}>
          {over > 0
            ? t('chat.tooLong', { count: over })
            : over > -NEAR_LIMIT
              ? t('chat.left', { count: -over })
              : t('chat.sendHint')}
        </p>
        {streaming ? (
          <button type="button" className="button" onClick={() => void stop(store)}>
            <Square aria-hidden="true" size={13} strokeWidth={2} />
            {t('chat.stop')}
          </button>
        ) : (
          <button type="submit" className="button" aria-disabled={busy || words === '' || over > 0}>
            <CornerDownLeft aria-hidden="true" size={16} strokeWidth={1.75} />
            {t('chat.send')}
          </button>
        )}
      </div>
    </form>
  );
}
