import { BookA, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { useChat } from '../state/store.ts';
import { Goals } from './Goals.tsx';
import { Words } from './Words.tsx';

/** The line at the head of every page of a book; goals and words are within reach from it. */
export function RunningHead({ title, scenario }: { title: string; scenario: ScenarioView | undefined }) {
  const { t } = useTranslation();
  const reached = useChat((state) => state.reachedGoals.length);
  return (
    <div className="running-head">
      <p className="running-title" aria-hidden="true">
        {title}
      </p>
      {scenario && (
        <div className="running-tools">
          <Drawer
            label={t('chat.goals')}
            icon={ListChecks}
            button={t('chat.goalsCount', { reached, total: scenario.goals.length })}
          >
            {() => <Goals scenario={scenario} />}
          </Drawer>
          <Drawer label={t('chat.wordsTitle')} icon={BookA} button={t('chat.words')}>
            {(close) => <Words scenario={scenario} onChosen={close} />}
          </Drawer>
        </div>
      )}
    </div>
  );
}
