import type { Lexicon } from '../lexicon/lexicon.ts';
import { withoutAccents } from '../words/stress.ts';
import { regularise } from './regularised.ts';

/** Tense of the form that was meant → the name of its explanation. */
const names: readonly (readonly [tense: RegExp, name: string])[] = [
  [/^VIP/, 'irregular-present'],
  [/^VIS/, 'irregular-preterite'],
  [/^VIF/, 'irregular-future'],
  [/^VIC/, 'irregular-conditional'],
  [/^VS[IJ]/, 'irregular-past-subjunctive'],
  [/^VSP/, 'irregular-subjunctive'],
  [/^VP/, 'irregular-participle'],
];

/** The names of the explanations of irregular forms. */
export const irregularNames: readonly string[] = names.map(([, name]) => name);

/**
 * A verb inflected as if it were regular (`poní` for `puse`) is no slip of the pen: it is explained as a form of its
 * verb. A change of letters that keeps the sound (`empezé` for `empecé`) is spelling.
 * @returns the name of its explanation and the verb; undefined where it is something else.
 */
export function irregularForm(
  written: string,
  meant: string,
  lexicon: Lexicon,
): { name: string; verb: string } | undefined {
  if (soundOf(written) === soundOf(meant) || !regularise(written, lexicon).includes(meant)) return undefined;
  const analyses = lexicon.analyses(meant);
  for (const [tense, name] of names) {
    const verb = analyses.find(({ tag }) => tense.test(tag))?.lemma;
    if (verb !== undefined) return { name, verb };
  }
  return undefined;
}

/** Letters that sound alike somewhere are written alike. */
function soundOf(word: string): string {
  return withoutAccents(word)
    .replace(/h/g, '')
    .replace(/v/g, 'b')
    .replace(/qu|[kcz]/g, 's')
    .replace(/gu|[gj]/g, 'j')
    .replace(/ll/g, 'y');
}
