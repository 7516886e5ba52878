import type { Language } from '../../../preload/schemas/common.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The small words whose change has a type of its own. */
export interface ClosedWords {
  article: ReadonlySet<string>;
  /** Of the articles: those that are not indefinite. */
  definite: ReadonlySet<string>;
  preposition: ReadonlySet<string>;
  pronoun: ReadonlySet<string>;
  contraction: ReadonlySet<string>;
}

export const closedWords: Record<Language, ClosedWords> = {
  es: {
    article: set('el la los las lo un una unos unas'),
    definite: set('el la los las lo'),
    preposition: set(
      'a de en por para con sin sobre desde hasta hacia entre durante según contra ante tras bajo',
    ),
    pronoun: set(
      'me te se nos os le les lo la los las yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes vos mí ti sí conmigo contigo',
    ),
    contraction: set('al del'),
  },
  en: {
    article: set('a an the'),
    definite: set('the'),
    preposition: set(
      'in on at to from with for of by about after before during into near under over between without until since than like as',
    ),
    pronoun: set(
      'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves',
    ),
    contraction: new Set(),
  },
};
