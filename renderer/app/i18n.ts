import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import { recall, remember } from './memory.ts';
import { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof texts.es };
  }
}

/** The language to greet in before the settings are known: the last one used, else the browser's, else Spanish. */
export function greetingLanguage(languages: readonly string[] = navigator.languages): Language {
  const known = recall('language');
  if (known === 'es' || known === 'en') return known;
  for (const tag of languages) {
    const base = tag.slice(0, 2).toLowerCase();
    if (base === 'es' || base === 'en') return base;
  }
  return 'es';
}

/** Prepares both languages; the texts are part of the bundle, so nothing is waited for. */
export function startI18n(first: Language = greetingLanguage()): void {
  void i18next.use(initReactI18next).init({
    lng: first,
    fallbackLng: 'en',
    ns: ['ui'],
    defaultNS: 'ui',
    resources: { es: { ui: texts.es }, en: { ui: texts.en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = first;
}

/** The interface language in use. */
export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'es';
}

/** Changes every text on screen at once. */
export function switchLanguage(next: Language): void {
  if (next === language()) return;
  remember('language', next);
  document.documentElement.lang = next;
  void i18next.changeLanguage(next);
}
