import type { EnglishVariety } from '../../../../preload/schemas/corrections.ts';
import type { Finding } from '../../finding.ts';
import type { EnglishOptions } from '../checker.ts';
import type { EnglishWords } from '../lexicon/words.ts';
import type { Unit } from '../sentence.ts';
import { meantByEar } from './by-ear.ts';
import { isContraction, takenApart } from './contractions.ts';
import type { Spellings } from './dictionary.ts';
import { fitsAfter } from './fits.ts';
import { isMade } from './made.ts';
import { asItShouldBe, kindOfRegularised } from './regularised.ts';
import { likeliest } from './speller.ts';

/** What a misspelt word should be, in small letters unless it always has a capital. */
interface Repair {
  right: string;
  rule: 'misspelling' | 'regularised' | 'contraction';
  confidence: number;
}

/** Templates that say more than that a word is misspelt. */
const explanations: Record<Repair['rule'], Pick<Finding, 'explain'>> = {
  misspelling: {},
  regularised: { explain: 'regular-irregulars' },
  contraction: { explain: 'type:punctuation' },
};
/** A cost that only what sounds alike, a doubled letter or a swap has. */
const SLIGHT = 0.65;
/** Below it another word is about as likely as the one that would be proposed. */
const CLEAR = 0.2;
/** The rank of the thousands of words that make up most of what is said. */
const COMMONEST = 6;
/** The rank of a beginner's words: one letter wrong in one of them is no new word. */
const FIRST_WORDS = 7;
/** A cost below that of any letter in the place of another. */
const NEAR = 0.9;
/** Words up to which what stands in quotes is mentioned rather than said. */
const QUOTED = 3;
/** From this rank on a word is one of everyday use. */
const EVERYDAY = 4;

/**
 * Marks what is no English word, where it is clear enough which one was meant.
 * Names, what stands in quotes alone, pieces of hyphened words, stretched words (sooo) and shouting are left alone.
 */
export function findMisspellings(
  text: string,
  units: readonly Unit[],
  spellings: Spellings,
  words: EnglishWords,
  { isKnown, variety = 'us' }: Pick<EnglishOptions, 'isKnown' | 'variety'>,
): Finding[] {
  return units.flatMap((unit, at): Finding[] => {
    const { token, form } = unit;
    if (token.kind !== 'word' || isLeftAlone(text, units, at) || isKnown(form)) return [];
    const repair = repairOf(
      unit,
      units[at - 1]?.form ?? '',
      units[at + 1]?.form ?? '',
      at === 0,
      spellings,
      words,
      variety,
    );
    if (repair === undefined) return [];
    const { right, rule, confidence } = repair;
    const hasCapital = /^\p{Lu}/u.test(token.text) || spellings.isCapital(right);
    const replacement = hasCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
    return [
      {
        start: token.start,
        end: token.end,
        replacement,
        type: 'spelling',
        stage: 'spelling',
        rule,
        confidence,
        ...explanations[rule],
        ...(rule === 'regularised' ? kindOfRegularised(right, words) : {}),
      },
    ];
  });
}

function repairOf(
  { token, form, isName }: Unit,
  before: string,
  after: string,
  opens: boolean,
  spellings: Spellings,
  words: EnglishWords,
  variety: EnglishVariety,
): Repair | undefined {
  const isWord = (word: string) => spellings.has(word);
  const apart = takenApart(
    form,
    isWord,
    (['base', 'ing', 'part'] as const).some((kind) => words.is(after, kind)),
  );
  if (apart !== undefined && !isName) return { right: apart, rule: 'contraction', confidence: 0.88 };
  const heard = isName ? undefined : meantByEar.get(form);
  if (heard !== undefined) return { right: heard, rule: 'misspelling', confidence: 0.85 };
  const bare = form.replace(/'s?$/, '');
  if (isWord(bare) || isContraction(form) || !/^[a-z]{3,24}$/.test(form) || isName) return undefined;
  const regular = asItShouldBe(form, before, words);
  if (regular !== undefined) return { right: regular, rule: 'regularised', confidence: 0.93 };
  const meant = likeliest(form, spellings, words, fitsAfter(before, words), variety);
  if (meant === undefined || meant.lead < CLEAR) return undefined;
  const { word, cost, lead } = meant;
  const rank = spellings.rank(word);
  const isSlight = cost <= SLIGHT;
  if (rank < EVERYDAY && !(isSlight && rank > 1)) return undefined;
  if (form.length < 4 && rank < COMMONEST) return undefined;
  const isPlain = rank === FIRST_WORDS && cost < NEAR && lead > 1;
  if (!isSlight && !isPlain && isMade(form, (word) => spellings.rank(word) > 2)) return undefined;
  // At a sentence's head a capital may be a name's.
  const mayBeName = opens && /^\p{Lu}/u.test(token.text);
  if (mayBeName && !(isSlight && rank > EVERYDAY && form.length > 4)) return undefined;
  return { right: word, rule: 'misspelling', confidence: isSlight && lead > 1 ? 0.85 : 0.78 };
}

function isLeftAlone(text: string, units: readonly Unit[], at: number): boolean {
  const { token } = units[at] as Unit;
  const around = text.charAt(token.start - 1) + text.charAt(token.end);
  if (/[-–'’/_@#\d\p{M}]/u.test(around) || /(.)\1\1(?!$)|([^s])\2\2$/i.test(token.text)) return true;
  if (/\p{Lu}/u.test(token.text.slice(1))) return true;
  if (/\b(Mr|Mrs|Ms|Dr|St|Prof|Sir|Capt)\.?\s*$/.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return true;
  const isQuote = (unit: Unit) => /^["“”«»'‘’]$/.test(unit.form);
  return (
    units.slice(Math.max(0, at - QUOTED), at).some(isQuote) &&
    units.slice(at + 1, at + 1 + QUOTED).some(isQuote)
  );
}
