import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import { useChat, useChatStore } from '../state/store.ts';

/** What a question quotes at most, in characters. */
const LONGEST = 200;

/** A turn in the other language is not marked: the learner is offered the question that gets the words. */
export function LanguageNote({ message }: { message: Message }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const spoken = useChat((state) => state.conversation?.language) ?? 'es';
  const said = message.text
    .trim()
    .replace(/[«»“”"]/g, '')
    .slice(0, LONGEST);
  // In the language learned, as the learner would ask it.
  const question = spoken === 'es' ? `¿Cómo se dice «${said}»?` : `How do you say “${said}”?`;
  return (
    <div className="language-note" lang={document.documentElement.lang}>
      <p>{t(`marks.otherLanguage.${spoken}`)}</p>
      <button
        type="button"
        className="button-quiet"
        onClick={() => store.setState({ insertion: { word: question } })}
      >
        {t('marks.ask')}
      </button>
    </div>
  );
}
