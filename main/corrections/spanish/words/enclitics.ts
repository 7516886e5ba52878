import type { Analysis, Lexicon } from '../lexicon/lexicon.ts';
import { accentuate, stressedVowel, withoutAccents } from './stress.ts';

export interface Enclitic {
  /** The verb's own form: `di`, `levantar`. */
  base: string;
  analyses: Analysis[];
  clitics: string[];
  /** The whole as the rules of the written accent want it. */
  written: string;
}

const pattern = /^(.+?)(me|te|se|nos|os|lo|la|los|las|le|les)?(me|te|se|nos|os|lo|la|los|las|le|les)$/;
const hosts = /^V(N|G|MP|SP3|SP1P)/;

/**
 * Takes a verb with pronouns attached apart (`dímelo` → di + me + lo); null where it is none.
 * @param strict the accent must be right; otherwise `written` says how it should be
 */
export function splitEnclitics(form: string, lexicon: Lexicon, strict = true): Enclitic | null {
  for (const clitics of endings(form)) {
    const stem = form.slice(0, form.length - clitics.join('').length);
    if (stem.length < 2) continue;
    for (const { base, stemLength } of bases(stem, clitics[0] ?? '')) {
      const analyses = lexicon.analyses(base).filter(({ tag }) => hosts.test(tag));
      if (analyses.length === 0) continue;
      const written = attach(base, stemLength, clitics);
      if (strict ? written === form : withoutAccents(written) === withoutAccents(form)) {
        return { base, analyses, clitics, written };
      }
    }
  }
  return null;
}

/** A verb form with pronouns attached, its accent written as the rules ask. */
export function attach(base: string, stemLength: number, clitics: readonly string[]): string {
  return accentuate(base.slice(0, stemLength) + clitics.join(''), stressedVowel(base));
}

function endings(form: string): string[][] {
  const bare = withoutAccents(form);
  const found: string[][] = [];
  const one = /(me|te|se|nos|os|los|las|les|lo|la|le)$/.exec(bare)?.[1];
  if (one === undefined) return found;
  const two = pattern.exec(bare);
  if (two?.[2] && two[3] && two[2] !== two[3] && /^(me|te|se|nos|os)$/.test(two[2]))
    found.push([two[2], two[3]]);
  found.push([one]);
  if (one === 'nos') found.push(['os']);
  return found;
}

/** What the verb may have looked like before the pronoun: accents restored, and the -s and -d that fall away. */
function bases(stem: string, clitic: string): { base: string; stemLength: number }[] {
  const candidates = new Set([stem, withoutAccents(stem)]);
  const bare = withoutAccents(stem);
  // Infinitives keep the accent of reír, and vos imperatives have one that falls away: decime = decí + me.
  const last = bare.search(/[aeiou][^aeiou]*$/);
  if (last >= 0) candidates.add(accentLast(bare, last));
  const result = [...candidates].map((base) => ({ base, stemLength: base.length }));
  if (clitic === 'nos' || clitic === 'se') {
    for (const base of [`${stem}s`, `${bare}s`]) result.push({ base, stemLength: base.length - 1 });
  }
  if (clitic === 'os') {
    for (const base of [`${bare}d`, `${accentLast(bare, last)}d`])
      result.push({ base, stemLength: base.length - 1 });
  }
  return result;
}

function accentLast(word: string, at: number): string {
  const mark: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
  return word.slice(0, at) + (mark[word.charAt(at)] ?? word.charAt(at)) + word.slice(at + 1);
}
