import type { EditType } from '../../../preload/schemas/corrections.ts';

/** Shape of the underline: what tells types apart before colour does. */
export type Form = 'wave' | 'double' | 'dots' | 'dashes' | 'box';

/** The form in which each type of edit is drawn. */
export const formOf: Readonly<Record<EditType, Form>> = {
  spelling: 'wave',
  accent: 'wave',
  capital: 'wave',
  punctuation: 'wave',
  agreement: 'double',
  article: 'double',
  'word-choice': 'dots',
  preposition: 'dots',
  'personal-a': 'dots',
  contraction: 'dots',
  pronoun: 'dots',
  verb: 'dashes',
  'ser-estar': 'dashes',
  gustar: 'dashes',
  'missing-word': 'box',
  'word-order': 'box',
};
