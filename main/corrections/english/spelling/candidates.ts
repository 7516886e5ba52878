import type { Spellings } from './dictionary.ts';
import { addition, FIRST, omission, SWAP, spelledOtherwise, substitution } from './slips.ts';

export interface Candidate {
  word: string;
  /** What its slips cost together: a letter about 1, what sounds alike about half. */
  cost: number;
}

/** Steps after which a search is over, whatever was written: a few milliseconds. */
const STEPS = 30_000;

const byFirst = new Map<string, (readonly [string, string, number])[]>();
for (const slip of spelledOtherwise) {
  const first = slip[0].charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), slip]);
}

/**
 * Words within `limit` of what was written, each with its cheapest cost.
 * @param written in small letters
 */
export function findCandidates(written: string, { automaton }: Spellings, limit: number): Candidate[] {
  const best = new Map<string, number>();
  const seen = new Map<string, number>();
  let steps = 0;

  const visit = (node: number, at: number, cost: number, word: string, accepts: boolean): void => {
    if (cost > limit || steps++ > STEPS) return;
    const state = `${at} ${word}`;
    if ((seen.get(state) ?? Number.POSITIVE_INFINITY) <= cost) return;
    seen.set(state, cost);
    if (at === written.length && accepts && cost < (best.get(word) ?? Number.POSITIVE_INFINITY))
      best.set(word, cost);
    const letter = written.charAt(at);
    const first = word === '' ? FIRST : 0;
    if (letter !== '') {
      visit(node, at + 1, cost + first + addition(letter, written.charAt(at - 1)), word, accepts);
      slips(node, at, cost, word, accepts, letter);
      if (at === 0) slips(node, at, cost, word, accepts, '^');
    }
    slipsAtEnd(node, at, cost, word, accepts);
    if (node === 0) return;
    const last = word.at(-1) ?? '';
    automaton.walk(node, (next, target, final) => {
      if (next === letter) visit(target, at + 1, cost, word + next, final);
      else if (letter !== '') visit(target, at + 1, cost + first + substitution(letter, next), word + next, final);
      visit(target, at, cost + first + omission(next, last), word + next, final);
    }); // biome-ignore format: one line each
    const after = written.charAt(at + 1);
    if (after !== '' && after !== letter)
      follow(node, accepts, after + letter, (target, final) =>
        visit(target, at + 2, cost + first + SWAP, word + after + letter, final),
      );
  };

  const slips = (node: number, at: number, cost: number, word: string, accepts: boolean, by: string) => {
    for (const [from, to, price] of byFirst.get(by) ?? []) {
      if (cost + price > limit) continue;
      const letters = from.replace(/^\^|\$$/g, '');
      if (from.endsWith('$') ? written.slice(at) !== letters : !written.startsWith(letters, at)) continue;
      const meant = to.replace(/^\^|\$$/g, '');
      const isWhole = from.endsWith('$');
      follow(node, accepts, meant, (target, final) => {
        if (!isWhole || final) visit(target, at + letters.length, cost + price, word + meant, final);
      });
    }
  };

  /** What only adds letters at the end: `$` alone. */
  const slipsAtEnd = (node: number, at: number, cost: number, word: string, accepts: boolean) => {
    if (at !== written.length || accepts) return;
    for (const [from, to, price] of byFirst.get('$') ?? []) {
      if (from !== '$' || cost + price > limit) continue;
      const meant = to.slice(0, -1);
      follow(node, accepts, meant, (target, final) => visit(target, at, cost + price, word + meant, final));
    }
  };

  const follow = (
    node: number,
    accepts: boolean,
    letters: string,
    then: (target: number, final: boolean) => void,
  ) => {
    let current = node;
    let final = accepts;
    for (const letter of letters) {
      let found = -1;
      automaton.walk(current, (next, target, accepts) => {
        if (next !== letter) return;
        found = target;
        final = accepts;
      });
      if (found < 0) return;
      current = found;
    }
    then(current, final);
  };

  visit(automaton.root, 0, 0, '', false);
  return [...best].map(([word, cost]) => ({ word, cost }));
}
