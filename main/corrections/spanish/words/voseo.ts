import type { Analysis, Lexicon } from '../lexicon/lexicon.ts';

/**
 * The subjunctive of `vos` where it differs from that of `tú`: `no hagás`, `que podás`, `cuando llegués`. It has the
 * stem of the `nosotros` form, by which it is known: the dictionaries leave it out, though millions say it.
 */
export function readVoseoSubjunctive(form: string, lexicon: Lexicon): Analysis[] {
  const ending = /[áé]s$/.exec(form)?.[0];
  if (ending === undefined) return [];
  const plural = `${form.slice(0, -2)}${ending === 'ás' ? 'a' : 'e'}mos`;
  return lexicon
    .analyses(plural)
    .filter(({ tag }) => tag === 'VSP1P')
    .map(({ lemma }) => ({ lemma, tag: 'VSP2V' }));
}
