import { useTranslation } from 'react-i18next';
import { muteRule, useMutedRules } from '../state/mutedRules.ts';
import { reportFailure } from '../ui/reportFailure.ts';
import { Section } from './Section.tsx';

/** What the learner asked not to have marked, and the way back. */
export function MutedSection() {
  const { t } = useTranslation();
  const rules = useMutedRules((state) => state.rules);
  return (
    <Section title={t('settings.mutedRules')}>
      {rules.length === 0 ? (
        <p className="settings-lead">{t('settings.mutedEmpty')}</p>
      ) : (
        <ul className="muted">
          {rules.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
              <button
                type="button"
                className="button-quiet"
                aria-label={t('settings.unmuteOf', { rule })}
                onClick={() => void muteRule(rule, false).catch(reportFailure)}
              >
                {t('settings.unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
