import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { language } from '../../app/i18n.ts';
import { useChat } from '../state/store.ts';

/** What the learner sets out to do, ticked as it is done. */
export function Goals({ scenario }: { scenario: ScenarioView }) {
  const { t } = useTranslation();
  const reached = useChat((state) => state.reachedGoals);
  return (
    <div className="goals">
      <h2>{t('chat.goals')}</h2>
      <ul>
        {scenario.goals.map(({ id, text }) => {
          const done = reached.includes(id);
          return (
            <li key={id} data-reached={done} data-testid={`goal-${id}`}>
              <span className="goal-box" aria-hidden="true">
                {done && <Check size={13} strokeWidth={2.25} />}
              </span>
              <span>{text[language()]}</span>
              <span className="unseen">, {t(done ? 'chat.goalReached' : 'chat.goalOpen')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
