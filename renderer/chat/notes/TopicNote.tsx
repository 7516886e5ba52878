import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import { useSettings } from '../../state/settings.ts';

/** Whether the message is to carry the note that it leaves the scene. */
export function useStrayed(message: Message | undefined): boolean {
  const wanted = useSettings(({ settings }) => settings?.topicNote ?? true);
  return wanted && message?.offTopic === true;
}

/** Where the margin is too far away: a quiet line under the learner's words. Nothing is blocked by it. */
export function TopicNote() {
  const { t } = useTranslation();
  return (
    <p className="topic-note" lang={document.documentElement.lang}>
      {t('notes.offTopic')}
    </p>
  );
}
