import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { language } from '../../app/i18n.ts';
import { sayBytes, sayCount, sayParameters } from '../../settings/figures.ts';

/** Why it is in the catalogue, and the figures for whoever wants them. */
export function OfferDetails({ entry }: { entry: CatalogueEntry }) {
  const { t } = useTranslation();
  const shown = language();
  const { at2k, at8k, at32k } = entry.memory;
  const memory = [at2k, at8k, at32k].map((bytes) => (bytes === null ? '—' : sayBytes(bytes, shown)));
  const facts: [string, string][] = [
    [
      t('models.facts.parameters'),
      entry.parameters < 1
        ? t('settings.models.parametersMillions', { value: sayParameters(entry.parameters * 1000, shown) })
        : t('models.facts.parametersValue', { value: sayParameters(entry.parameters, shown) }),
    ],
    [t('models.facts.quantisation'), entry.quantisation],
    [
      t('models.facts.context'),
      t('models.facts.contextValue', { value: sayCount(entry.contextTokens, shown) }),
    ],
    [t('models.facts.memory'), memory.join(' / ')],
    [t('models.facts.files'), entry.files.map(({ path }) => path).join(', ')],
  ];
  return (
    <details className="offer-details">
      <summary aria-label={t('models.facts.moreOf', { name: entry.name })}>{t('models.facts.more')}</summary>
      <p>{entry.why[shown]}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
