import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import { language, switchLanguage } from '../app/i18n.ts';
import { toWire } from '../bridge/words.ts';
import { changeSettings } from '../state/settings.ts';
import { languages, levels, ownNames } from '../ui/choices.ts';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import './setup.css';

/** The first minute: language and level in two choices, and the scenes are there. */
export function Setup() {
  const { t } = useTranslation();
  const [target, setTarget] = useState<Language | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const second = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (target) second.current?.focus();
  }, [target]);

  const finish = async (level: CefrLevel) => {
    if (!target) return;
    try {
      setError(null);
      await changeSettings({ targetLanguage: target, level, interfaceLanguage: language(), welcomed: true });
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };

  return (
    <main className="setup">
      <div className="setup-page">
        <header>
          <h1>{t('setup.title')}</h1>
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
                onClick={() => setTarget(code)}
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
                  <button type="button" className="setup-level" onClick={() => void finish(level)}>
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
      </div>
      <footer className="setup-interface">
        <Segmented
          label={t('setup.interface')}
          hideLabel
          options={languages.map((code) => ({ value: code, label: ownNames[code], lang: code }))}
          value={language()}
          onChange={switchLanguage}
        />
      </footer>
    </main>
  );
}
