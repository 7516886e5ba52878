import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../preload/schemas/errors.ts';
import { language } from '../app/i18n.ts';
import { toWire } from '../bridge/words.ts';
import { WorkLine } from '../models/transfers/WorkLine.tsx';
import { changeSettings } from '../state/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { LearnStep } from './LearnStep.tsx';
import { ModelStep } from './ModelStep.tsx';
import { OtherWayStep } from './OtherWayStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import './setup.css';
import { StepsLine } from './StepsLine.tsx';
import { type Progress, recallProgress, rememberProgress, type Step } from './steps.ts';

/**
 * The first minute: language and level, then who answers. Every step can be gone back from or skipped, and a window
 * that was closed in between opens where it was.
 */
export function Setup() {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Progress>(recallProgress);
  const [error, setError] = useState<WireError | null>(null);
  const page = useRef<HTMLElement>(null);
  const { step } = progress;

  useEffect(() => rememberProgress(progress), [progress]);

  const arrived = useRef(step);
  useEffect(() => {
    if (arrived.current === step) return;
    arrived.current = step;
    window.scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [step]);

  const goTo = (next: Step) => {
    setError(null);
    setProgress((now) => ({ ...now, step: next }));
  };
  /** @param before what has to succeed first */
  const begin = async (before: () => Promise<void> = async () => {}) => {
    setError(null);
    try {
      await before();
      await changeSettings({ welcomed: true, interfaceLanguage: language() });
      rememberProgress({ ...progress, step: 'learn' });
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };

  return (
    <main className="setup" ref={page} data-step={step}>
      <StepsLine step={step} onGo={goTo} />
      <div className="setup-page">
        {step === 'learn' && (
          <LearnStep
            learned={progress.learned}
            onDone={() => {
              setProgress((now) => ({ ...now, learned: true }));
              goTo('model');
            }}
            onSkip={() => goTo('model')}
          />
        )}
        {step === 'model' && (
          <ModelStep
            chosen={progress.modelId}
            onChoose={(modelId) => setProgress((now) => ({ ...now, modelId }))}
            onGo={goTo}
            onBegin={begin}
          />
        )}
        {step === 'place' && (
          <PlaceStep
            chosen={progress.modelId}
            withEmbeddings={progress.withEmbeddings}
            onEmbeddings={(withEmbeddings) => setProgress((now) => ({ ...now, withEmbeddings }))}
            onGo={goTo}
            onBegin={begin}
          />
        )}
        {(step === 'file' || step === 'nearby') && <OtherWayStep way={step} onGo={goTo} onBegin={begin} />}
        {error && <Notice error={error} />}
      </div>
      <WorkLine />
      <Toasts />
      <p className="unseen" role="status">
        {t(`setup.step.${step}`)}
      </p>
    </main>
  );
}
