import type { Finding } from './finding.ts';

/** Rules that only put a sign before a word. */
const opens = /^(?:question|exclamation)-open$/;

/**
 * The sign before a word that something else changes goes along with it: «Cuantas minutos?» → «¿Cuántos minutos?»
 * @param chosen findings that do not overlap
 * @param found all of them, those among them that gave way to others too
 */
export function withOpeningSigns(chosen: readonly Finding[], found: readonly Finding[]): Finding[] {
  const signs = found.filter((finding) => opens.test(finding.rule) && !chosen.includes(finding));
  return chosen.map((finding) => {
    const sign = signs.find(({ start, end }) => start === finding.start && end <= finding.end);
    if (sign === undefined || !/^\p{L}/u.test(finding.replacement)) return finding;
    // The explanation speaks of the word, not of the sign it carries.
    return {
      ...finding,
      replacement: sign.replacement.charAt(0) + finding.replacement,
      words: { right: finding.replacement, ...finding.words },
    };
  });
}
