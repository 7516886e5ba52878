import type { Lexicon } from '../lexicon/lexicon.ts';

export interface Candidate {
  word: string;
  /** Weighted edits between the two: an accent weighs least, a sound written otherwise little, a letter 1. */
  cost: number;
}

const accentPairs = pairs('aá eé ií oó uú uü', 0.3);
const soundPairs = pairs('bv cs sz cz gj hj nñ ck qk iy xj mn xs íi', 0.5);
const vowelPairs = pairs('ae ei ou ao ia eo', 0.85);
/** What the learner wrote → what may be meant. */
const spelledOtherwise: [string, string, number][] = [
  ['ss', 's', 0.4],
  ['ff', 'f', 0.4],
  ['pp', 'p', 0.4],
  ['mm', 'm', 0.4],
  ['mm', 'nm', 0.4],
  ['tt', 't', 0.4],
  ['nn', 'n', 0.4],
  ['cc', 'c', 0.5],
  ['bb', 'b', 0.4],
  ['dd', 'd', 0.4],
  ['gg', 'g', 0.4],
  ['ll', 'l', 0.6],
  ['l', 'll', 0.6],
  ['r', 'rr', 0.5],
  ['rr', 'r', 0.5],
  ['ph', 'f', 0.4],
  ['th', 't', 0.4],
  ['ch', 'c', 0.6],
  ['ll', 'y', 0.5],
  ['y', 'll', 0.5],
  ['k', 'qu', 0.4],
  ['c', 'qu', 0.5],
  ['qu', 'c', 0.5],
  ['g', 'gu', 0.5],
  ['gu', 'g', 0.5],
  ['w', 'gü', 0.6],
  ['ny', 'ñ', 0.4],
  ['ni', 'ñ', 0.6],
  ['tion', 'ción', 0.4],
  ['cion', 'ción', 0.3],
  ['ssion', 'sión', 0.4],
  ['sion', 'sión', 0.3],
  ['ction', 'cción', 0.4],
  ['imm', 'inm', 0.4],
  ['ty', 'dad', 0.7],
  ['h', '', 0.4],
  ['', 'h', 0.45],
  ['x', 'cc', 0.7],
  ['z', 'c', 0.4],
  ['que', 'qué', 0.3],
];

function pairs(list: string, cost: number): Map<string, number> {
  const map = new Map<string, number>();
  for (const pair of list.split(' ')) {
    const [a, b] = [...pair];
    if (a === undefined || b === undefined) continue;
    map.set(a + b, cost);
    map.set(b + a, cost);
  }
  return map;
}

function substitution(written: string, meant: string): number {
  const pair = written + meant;
  return accentPairs.get(pair) ?? soundPairs.get(pair) ?? vowelPairs.get(pair) ?? 1;
}

/**
 * Words of the lexicon within `limit` of what was written, each with its cheapest cost.
 * Time is bounded by `limit` and a cap on steps, whatever the input.
 */
export function findCandidates(written: string, lexicon: Lexicon, limit: number): Candidate[] {
  const { automaton } = lexicon;
  const best = new Map<string, number>();
  const seen = new Map<string, number>();
  let steps = 0;

  const visit = (node: number, at: number, cost: number, word: string, accepts: boolean) => {
    if (cost > limit || steps++ > 20_000) return;
    const state = `${at}:${word}`;
    if ((seen.get(state) ?? Number.POSITIVE_INFINITY) <= cost) return;
    seen.set(state, cost);
    if (at === written.length && accepts && cost < (best.get(word) ?? Number.POSITIVE_INFINITY)) {
      best.set(word, cost);
    }
    const letter = written.charAt(at);
    if (at < written.length) visit(node, at + 1, cost + 1, word, accepts);
    if (node === 0) return;
    automaton.walk(node, (next, target, final) => {
      const longer = word + next;
      if (next === letter) visit(target, at + 1, cost, longer, final);
      else if (at < written.length) visit(target, at + 1, cost + substitution(letter, next), longer, final);
      if (cost + 1 <= limit) visit(target, at, cost + 1, longer, final);
    });
    for (const [from, to, price] of spelledOtherwise) {
      if (cost + price > limit || !written.startsWith(from, at)) continue;
      automaton.follow(node, to, accepts, (target, final) =>
        visit(target, at + from.length, cost + price, word + to, final),
      );
    }
    const after = written.charAt(at + 1);
    if (after !== '' && after !== letter && cost + 0.8 <= limit) {
      automaton.follow(node, after + letter, accepts, (target, final) =>
        visit(target, at + 2, cost + 0.8, word + after + letter, final),
      );
    }
  };

  visit(automaton.root, 0, 0, '', false);
  return [...best].map(([word, cost]) => ({ word, cost }));
}
