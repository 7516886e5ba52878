import type { Language } from '../../preload/schemas/common.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** The commonest words of each language that are no words of the other. */
const common: Record<Language, Set<string>> = {
  en: new Set(
    `the is are was were i you he she it we they and of to in that this with for my your what how where when do does don't
    i'm have has not but because want would like can could please thank thanks yes hello good very there here go going`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `el la los las es son era yo tú él ella nosotros y de que en un una con para por mi tu qué cómo dónde cuándo no pero
    porque quiero quisiera puedo tengo tiene hay está estoy muy gracias sí hola bueno ir voy del al se lo`.split(
      /\s+/,
    ),
  ),
};

/** A turn is written in the other language than the one it is meant to be in: it is to be helped, not marked. */
export function isOtherLanguage(text: string, language: Language): boolean {
  return looksForeign(tokenise(text.normalize('NFC')), language);
}

/** Is the text plainly written in another of our languages than the one it is meant to be in? */
export function looksForeign(tokens: readonly Token[], language: Language): boolean {
  const words = tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase().replace('’', "'"));
  if (words.length < 3) return false;
  const share = (of: Language) => words.filter((word) => common[of].has(word)).length / words.length;
  const other = language === 'es' ? 'en' : 'es';
  return share(other) >= 0.3 && share(other) > 2 * share(language);
}
