import type { EnglishVariety } from '../../../../preload/schemas/corrections.ts';
import type { EnglishWords } from '../lexicon/words.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Spellings } from './dictionary.ts';

/** A word that was most likely meant. */
export interface Meant {
  word: string;
  /** What the slips cost that lead to it: see {@link ./slips.ts}. */
  cost: number;
  /** How much likelier it is than the next one; 0 and up. */
  lead: number;
}

/** What a spelling of the other side of the Atlantic loses against one's own. */
const OTHER_SIDE = 4;
/** How much a slip weighs against how common a word is. */
const SLIP = 5;

/** Cost up to which most of what learners misspell is found, in a tenth of the time. */
const NEAR = 0.7;
/** From this rank on a word is one of everyday use: of a rarer one, a farther word may have been meant. */
const COMMON = 6;
/** Below it a word is too rare to stay where a farther one is about as likely. */
const KNOWN_WELL = 4;
/** By how much a farther word is likelier than the next where it is taken for the near one. */
const FARTHER = 0.5;

/** Cost up to which a word is looked for: short words have neighbours on every side. */
function limitOf({ length }: string): number {
  if (length <= 3) return 0.65;
  if (length === 4) return 1;
  if (length === 5) return 1.2;
  if (length <= 7) return 1.5;
  return length <= 10 ? 1.9 : 2.3;
}

/**
 * The word that was most likely meant, common ones before rare ones and near ones before far ones.
 * @param written in small letters, and no word.
 * @param fits how well a word goes with its neighbours, in the unit of its commonness: some -2 to 2.
 */
export function likeliest(
  written: string,
  spellings: Spellings,
  words: EnglishWords,
  fits: (word: string) => number = () => 0,
  variety: EnglishVariety = 'us',
): Meant | undefined {
  const weigh = ({ word, cost }: Candidate) =>
    0.8 * spellings.rank(word) -
    (spellings.isForeign(word, variety) ? OTHER_SIDE : 0) +
    0.5 * Math.log1p(words.count(word)) +
    fits(word) -
    SLIP * cost;
  const limit = limitOf(written);
  let near: Meant | undefined;
  for (const reach of [NEAR, limit]) {
    if (reach > limit) continue;
    const [best, next] = findCandidates(written, spellings, reach)
      .filter(({ word }) => word.length > 1 && spellings.rank(word) > 0)
      .map((candidate) => ({ ...candidate, weight: weigh(candidate) }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    if (best === undefined) continue;
    // Only a common word, spelt as it is taught, is not looked beyond.
    const isTaught = !spellings.isForeign(best.word, variety);
    const rank = spellings.rank(best.word);
    const meant = {
      word: best.word,
      cost: best.cost,
      lead: next === undefined ? 9 : best.weight - next.weight,
    };
    if (reach === limit || (isTaught && rank >= COMMON))
      return near !== undefined && meant.lead < FARTHER ? near : meant;
    if (isTaught && rank >= KNOWN_WELL) near = meant;
  }
  return undefined;
}
