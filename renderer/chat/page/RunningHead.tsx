import { BookA, ListChecks } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
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
          <DialogTrigger>
            <Button className="running-tool">
              <ListChecks aria-hidden="true" size={17} strokeWidth={1.5} />
              {t('chat.goalsCount', { reached, total: scenario.goals.length })}
            </Button>
            <Popover className="popover" placement="bottom end">
              <Dialog aria-label={t('chat.goals')}>
                <Goals scenario={scenario} />
              </Dialog>
            </Popover>
          </DialogTrigger>
          <DialogTrigger>
            <Button className="running-tool">
              <BookA aria-hidden="true" size={17} strokeWidth={1.5} />
              {t('chat.words')}
            </Button>
            <Popover className="popover" placement="bottom end">
              <Dialog aria-label={t('chat.wordsTitle')}>
                {({ close }) => <Words scenario={scenario} onChosen={close} />}
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      )}
    </div>
  );
}
