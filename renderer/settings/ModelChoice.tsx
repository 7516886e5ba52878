import { useTranslation } from 'react-i18next';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import { language } from '../app/i18n.ts';
import { change } from './change.ts';
import { sayBytes, sayCount, sayParameters } from './figures.ts';

/** One model of this machine: what it is, how big, and why it cannot be chosen where it can't. */
export function ModelChoice({ model, chosen }: { model: InstalledModel; chosen: boolean }) {
  const { t } = useTranslation();
  const shown = language();
  const { parameters } = model;
  const facts = [
    t(`settings.models.${model.origin}`),
    parameters !== null &&
      (parameters < 1
        ? t('settings.models.parametersMillions', { value: sayParameters(parameters * 1000, shown) })
        : t('settings.models.parametersBillions', { value: sayParameters(parameters, shown) })),
    model.quantisation,
    sayBytes(model.sizeBytes, shown),
    model.contextTokens > 0 && t('settings.models.context', { value: sayCount(model.contextTokens, shown) }),
    model.licence,
  ];
  return (
    <label className="model" data-problem={model.problem !== null}>
      <input
        type="radio"
        name="model"
        checked={chosen}
        disabled={model.problem !== null}
        onChange={() => change({ modelId: model.id })}
      />
      <span className="model-words">
        <span className="model-name">{model.name}</span>
        <span className="model-facts">{facts.filter(Boolean).join(' · ')}</span>
        {model.origin === 'starter' && <span className="model-facts">{t('settings.models.tiny')}</span>}
        {model.problem !== null && (
          <span className="model-problem">
            {t('settings.models.unusable')}: {model.problem}
          </span>
        )}
      </span>
    </label>
  );
}
