import { useTranslation } from 'react-i18next';
import { type Step, stepBefore } from './steps.ts';

interface StepsLineProps {
  step: Step;
  onGo: (step: Step) => void;
}

/** Where one is, as at the head of a page; steps behind lead back. */
export function StepsLine({ step, onGo }: StepsLineProps) {
  const { t } = useTranslation();
  const last = step === 'learn' || step === 'model' ? 'place' : step;
  const line: Step[] = ['learn', 'model', last];
  const at = line.indexOf(step);
  const before = stepBefore(step);
  return (
    <nav className="setup-steps" aria-label={t('setup.steps')}>
      {before && (
        <button type="button" className="button-quiet" onClick={() => onGo(before)}>
          <span aria-hidden="true">←</span>
          {t('setup.back')}
        </button>
      )}
      <ol>
        {line.map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {index < at ? (
              <button type="button" onClick={() => onGo(one)}>
                {t(`setup.step.${one}`)}
              </button>
            ) : (
              t(`setup.step.${one}`)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
