import { useTranslation } from 'react-i18next';
import { kindOfNote } from '../chat/notes/opinion.ts';
import { muteRule, muteWords, useMutedRules } from '../state/mutedRules.ts';
import { ruleName } from '../state/ruleNames.ts';
import { reportFailure } from '../ui/reportFailure.ts';
import { Section } from './Section.tsx';

/** What the learner asked not to have marked, and the way back. */
export function MutedSection() {
  const { t } = useTranslation();
  const { rules, words } = useMutedRules();
  const named = rules.map((rule) => {
    const known = ruleName(rule);
    if (!known) return { rule, name: rule };
    return { rule, name: `${kindOfNote(t, { ...known, rule })}: ${known.before} → ${known.after}` };
  });
  return (
    <Section title={t('settings.mutedRules')}>
      {rules.length === 0 && words.length === 0 ? (
        <p className="settings-lead">{t('settings.mutedEmpty')}</p>
      ) : (
        <ul className="muted">
          {named.map(({ rule, name }) => (
            <li key={rule}>
              <span className="muted-name">
                {name !== rule && name}
                <code>{rule}</code>
              </span>
              <button
                type="button"
                className="button-quiet"
                aria-label={t('settings.unmuteOf', { rule: name })}
                onClick={() => void muteRule(rule, false).catch(reportFailure)}
              >
                {t('settings.unmute')}
              </button>
            </li>
          ))}
          {words.map((one) => (
            <li key={`${one.rule} ${one.words}`}>
              <span className="muted-name">
                <bdi>{t('marks.words', { words: one.words })}</bdi>
                <code>{one.rule}</code>
              </span>
              <button
                type="button"
                className="button-quiet"
                aria-label={t('settings.unmuteOf', { rule: one.words })}
                onClick={() => void muteWords(one.rule, one.words, false).catch(reportFailure)}
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
