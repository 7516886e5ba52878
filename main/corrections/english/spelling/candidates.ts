import type { Spellings } from './dictionary.ts';
import { addition, FIRST, omission, SWAP, spelledOtherwise, substitution } from './slips.ts';

export interface Candidate {
  word: string;
  /** What its slips cost together: a letter about 1, what sounds alike about half. */
  cost: number;
}

/** Steps after which a search is over, whatever was written: a few milliseconds. */
const STEPS = 10_000;

interface Slip {
  written: string;
  meant: string;
  price: number;
  /** It is a slip at the end of a word alone. */
  atEnd: boolean;
}
const byFirst = new Map<string, Slip[]>();
for (const [from, to, price] of spelledOtherwise) {
  const bare = (text: string) => text.replace(/^\^|\$$/g, '');
  const slip = { written: bare(from), meant: bare(to), price, atEnd: from.endsWith('$') };
  byFirst.set(from.charAt(0), [...(byFirst.get(from.charAt(0)) ?? []), slip]);
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
      automaton.follow(node, after + letter, accepts, (target, final) =>
        visit(target, at + 2, cost + first + SWAP, word + after + letter, final),
      );
  };

  const slips = (node: number, at: number, cost: number, word: string, accepts: boolean, by: string) => {
    for (const slip of byFirst.get(by) ?? []) {
      if (cost + slip.price > limit || !written.startsWith(slip.written, at)) continue;
      const next = at + slip.written.length;
      if (slip.atEnd && next !== written.length) continue;
      automaton.follow(node, slip.meant, accepts, (target, final) => {
        if (!slip.atEnd || final) visit(target, next, cost + slip.price, word + slip.meant, final);
      });
    }
  };

  /** What only adds letters at the end: `$` alone. */
  const slipsAtEnd = (node: number, at: number, cost: number, word: string, accepts: boolean) => {
    if (at !== written.length || accepts) return;
    for (const { meant, price } of byFirst.get('$') ?? []) {
      if (cost + price > limit) continue;
      automaton.follow(node, meant, accepts, (target, final) =>
        visit(target, at, cost + price, word + meant, final),
      );
    }
  };

  visit(automaton.root, 0, 0, '', false);
  return [...best].map(([word, cost]) => ({ word, cost }));
}
