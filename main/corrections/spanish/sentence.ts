import type { SpanishVariety } from '../../../preload/schemas/corrections.ts';
import type { Token } from '../text/tokens.ts';
import type { Analysis, Lexicon } from './lexicon/lexicon.ts';
import { splitEnclitics } from './words/enclitics.ts';
import { isLoanword } from './words/loanwords.ts';
import { isRegional } from './words/regional.ts';
import { readVoseoSubjunctive } from './words/voseo.ts';

/** A token of a sentence with what the lexicon says of it. Stages that correct it change `form` for those after. */
export interface Unit {
  readonly token: Token;
  readonly index: number;
  /** Lower case, as the stages before left it. */
  form: string;
  analyses: readonly Analysis[];
  /** Pronouns attached to the verb: `dámelo` → me, lo. */
  clitics: readonly string[];
  /** A form of the language, a name, a known word, or no word at all: nothing for the speller. */
  known: boolean;
  /** A name, a mask, a number, quoted, a word the scenario allows: no stage touches it. */
  untouchable: boolean;
  capitalised: boolean;
}

export interface Sentence {
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Shared by the sentences of a text: searches for what an unknown word may be are the dear part. */
  readonly budget: { searches: number };
  /** Which of several right words is offered. */
  readonly variety: SpanishVariety;
  /** The unit at an index; before and after the sentence an empty one, so that rules need no bounds. */
  at(index: number): Unit;
}

const nothing: Unit = {
  token: { text: '', kind: 'punctuation', start: 0, end: 0, spaceBefore: false },
  index: -1,
  form: '',
  analyses: [],
  clitics: [],
  known: true,
  untouchable: true,
  capitalised: false,
};

export function makeSentence(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  isKnown: (word: string) => boolean,
  budget = { searches: 60 },
  variety: SpanishVariety = 'neutral',
): Sentence {
  let quote = false;
  const units = tokens.map((token, index): Unit => {
    if (/^[«»“”"]$/.test(token.text))
      quote = token.text === '«' || token.text === '“' || (token.text === '"' && !quote);
    const form = token.text.toLowerCase();
    const capitalised = /^\p{Lu}/u.test(token.text);
    const isWord = token.kind === 'word';
    const unit: Unit = {
      token,
      index,
      form,
      analyses: [],
      clitics: [],
      known: true,
      untouchable: !isWord || quote,
      capitalised,
    };
    if (isWord) read(unit, lexicon);
    if (isWord && isKnown(form)) {
      // A scene lists its articles and verbs too; those are as right or wrong there as anywhere.
      const isName = capitalised && tokens[index - 1]?.kind === 'word';
      unit.untouchable ||= !unit.known || isName;
      unit.known = true;
    }
    unit.known ||= !isWord || quote;
    return unit;
  });
  return { units, lexicon, text, budget, variety, at: (index) => units[index] ?? nothing };
}

/** Fills in what the lexicon says of a unit's `form`. */
export function read(unit: Unit, lexicon: Lexicon): void {
  unit.clitics = [];
  unit.analyses = lexicon.analyses(unit.form);
  if (unit.capitalised) unit.analyses = [...unit.analyses, ...lexicon.analyses(titleCase(unit.form))];
  const voseo = readVoseoSubjunctive(unit.form, lexicon);
  unit.analyses = [...unit.analyses, ...voseo];
  unit.known =
    voseo.length > 0 ||
    lexicon.has(unit.form) ||
    lexicon.has(unit.token.text) ||
    lexicon.has(titleCase(unit.form)) ||
    isRegional(unit.form) ||
    isLoanword(unit.form);
  if (unit.analyses.length > 0 || unit.form.length < 4) return;
  const verb = splitEnclitics(unit.form, lexicon);
  if (verb === null) return;
  unit.analyses = verb.analyses;
  unit.clitics = verb.clitics;
  unit.known = true;
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives `replacement` the capitals of what was written. */
export function likeWritten(written: string, replacement: string): string {
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()) {
    return replacement.toUpperCase();
  }
  return /^\p{Lu}/u.test(written) ? titleCase(replacement) : replacement;
}
