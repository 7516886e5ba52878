import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n.ts';
import { useScenario } from '../state/scenarios.ts';
import { useChat } from './state/store.ts';

/** Tells screen readers what the page shows by itself: a reply once it is whole, a goal once it is reached. */
export function Announcer() {
  const { t } = useTranslation();
  const leaf = useChat((state) => state.messages[state.leafId]);
  const reached = useChat((state) => state.reachedGoals);
  const scenario = useScenario(useChat((state) => state.conversation?.scenarioId));
  const spoken = useChat((state) => state.conversation?.language);
  const streaming = useRef<string | null>(null);
  const known = useRef(reached);
  const [reply, setReply] = useState('');
  const [news, setNews] = useState('');

  useEffect(() => {
    if (leaf?.status === 'streaming') {
      streaming.current = leaf.id;
      setReply(t('chat.writing'));
    } else if (leaf && leaf.id === streaming.current) {
      streaming.current = null;
      setReply(leaf.status === 'failed' ? (leaf.error?.message ?? t('chat.failed')) : leaf.text);
    }
  }, [leaf, t]);

  useEffect(() => {
    const fresh = reached.filter((id) => !known.current.includes(id));
    known.current = reached;
    const goals = scenario?.goals.filter((goal) => fresh.includes(goal.id)) ?? [];
    if (goals.length > 0)
      setNews(goals.map(({ text }) => t('chat.goalNews', { goal: text[language()] })).join(' '));
  }, [reached, scenario, t]);

  return (
    <>
      <p className="unseen" role="status" lang={leaf?.status === 'streaming' ? undefined : spoken}>
        {reply}
      </p>
      <p className="unseen" role="status">
        {news}
      </p>
    </>
  );
}
