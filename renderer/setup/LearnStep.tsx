import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import { language, switchLanguage } from '../app/i18n.ts';
import { toWire } from '../bridge/words.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { languages, levels, ownNames } from '../ui/choices.ts';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';

interface LearnStepProps {
  /** Both choices were made before: they are shown. */
  learned: boolean;
  onDone: () => void;
  onSkip: () => void;
}

/** Language and level in two choices. */
export function LearnStep({ learned, onDone, onSkip }: LearnStepProps) {
  const { t } = useTranslation();
  const [former] = useState(() => (learned ? useSettings.getState().settings : null));
  const [target, setTarget] = useState<Language | null>(former?.targetLanguage ?? null);
  const [error, setError] = useState<WireError | null>(null);
  const second = useRef<HTMLHeadingElement>(null);

  const choose = (code: Language) => {
    setTarget(code);
    requestAnimationFrame(() => second.current?.focus());
  };

  const finish = async (level: CefrLevel) => {
    if (!target) return;
    try {
      setError(null);
      await changeSettings({ targetLanguage: target, level, interfaceLanguage: language() });
      onDone();
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };

  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t('setup.title')}</h1>
        <p className="setup-lead">{t('setup.lead')}</p>
      </header>

      <section aria-labelledby="setup-language">
        <h2 id="setup-language">{t('setup.languageQuestion')}</h2>
        <div className="setup-languages">
          {languages.map((code) => (
            <button
              key={code}
              type="button"
              className="setup-language"
              aria-pressed={target === code}
              onClick={() => choose(code)}
            >
              <span lang={code}>{ownNames[code]}</span>
              {code !== language() && <small>{t(`languages.${code}`)}</small>}
            </button>
          ))}
        </div>
      </section>

      {target && (
        <section className="setup-second" aria-labelledby="setup-level">
          <h2 id="setup-level" ref={second} tabIndex={-1}>
            {t('setup.levelQuestion')}
          </h2>
          <ul className="setup-levels">
            {levels.map((level) => (
              <li key={level}>
                <button
                  type="button"
                  className="setup-level"
                  aria-pressed={former ? former.level === level : undefined}
                  onClick={() => void finish(level)}
                >
                  <b>{level}</b>
                  <span>{t(`levels.${level}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="setup-later">{t('setup.changeLater')}</p>
        </section>
      )}
      {error && <Notice error={error} />}
      <footer className="setup-interface">
        <button type="button" className="button-quiet" onClick={onSkip}>
          {t('setup.skip')}
        </button>
        <Segmented
          label={t('setup.interface')}
          hideLabel
          options={languages.map((code) => ({ value: code, label: ownNames[code], lang: code }))}
          value={language()}
          onChange={switchLanguage}
        />
      </footer>
    </>
  );
}
