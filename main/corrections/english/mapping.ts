import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import type { EnglishWords } from './lexicon/words.ts';
import type { HarperLint } from './messages.ts';
import { likeliest } from './spelling.ts';

/** Harper's own categories → ours. Categories of style are left out: a chat is no essay. */
const types: Record<string, EditType> = {
  Agreement: 'agreement',
  BoundaryError: 'spelling',
  Eggcorn: 'word-choice',
  Grammar: 'verb',
  Malapropism: 'word-choice',
  Miscellaneous: 'word-choice',
  Spelling: 'spelling',
  Typo: 'spelling',
  Usage: 'word-choice',
  WordChoice: 'word-choice',
  WordOrder: 'word-order',
};

/** Where a rule of Harper's says more than its category. */
const typeOfRule: Record<string, EditType> = {
  AnA: 'article',
  ArriveTo: 'preposition',
  InterestedIn: 'preposition',
  MissingPreposition: 'preposition',
  MissingTo: 'missing-word',
  PronounVerbAgreement: 'verb',
  RegularIrregulars: 'spelling',
  ThenThan: 'spelling',
  ToTwoToo: 'spelling',
};

/**
 * Rules that correct style, spelling conventions or layout, and rules that were wrong more often than right on
 * learners' chat turns and on correct sentences.
 */
const left = new Set(
  `ArriveTo AvoidCurses CompoundNouns DisjointPrefixes Excellent Everyday FindOut HaveTakeALook HowTo LetsConfusion
  MergeWords ModalBeAdjective Myself OkToOkay OpenCompounds PhrasalVerbAsCompoundNoun PossessiveYour Regionalisms
  SimplePastToPastParticiple SplitWords SubjunctiveWasToWere ThereIsAgreement WereWhere WrongApostrophe YeaToYeah
  QuantifierNumeralConflict Someone Everyone IDo ElsePossessive QuantifierNeedsOf EveryTime`.split(/\s+/),
);

const confidences: Record<string, number> = { SpellCheck: 0.75, MassNouns: 0.7 };

/** Turns Harper's lints into findings, without those that would nag a learner who chats. */
export function toFindings(
  text: string,
  lints: readonly HarperLint[],
  isKnown: (word: string) => boolean,
  words: EnglishWords,
): Finding[] {
  return lints.flatMap((lint): Finding[] => {
    const type = typeOfRule[lint.rule] ?? types[lint.kind];
    const written = text.slice(lint.start, lint.end);
    const isSpelling = lint.rule === 'SpellCheck';
    const replacement = isSpelling ? likeliest(written, lint.replacements, words) : lint.replacements[0];
    if (type === undefined || left.has(lint.rule)) return [];
    // A word of the scene is spelt right; whether it is the right word is another question.
    if (type === 'spelling' && isKnown(written.toLowerCase())) return [];
    if (replacement === undefined || replacement === written || /^an? /.test(replacement)) return [];
    if (isSpelling && !isMisspelling(text, lint, replacement, words)) return [];
    return [
      {
        start: lint.start,
        end: lint.end,
        replacement,
        type,
        stage: 'harper',
        rule: lint.rule.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
        confidence: confidences[lint.rule] ?? 0.82,
        message: lint.message.replaceAll('`', '“'),
      },
    ];
  });
}

/** Not a name, not the other side of the Atlantic's spelling, not a piece of a contraction, and near enough. */
function isMisspelling(text: string, lint: HarperLint, replacement: string, words: EnglishWords): boolean {
  const written = text.slice(lint.start, lint.end);
  if (/^\p{Lu}/u.test(written) && (lint.start > 0 || /\p{Lu}/u.test(written.slice(1)))) return false;
  // A chat is not nagged about capitals, and a name at a sentence's head is not taken for a word that is hardly used.
  if (written.toLowerCase() === replacement.toLowerCase()) return false;
  if (lint.replacements.some((other) => isOtherSpelling(written, other))) return false;
  if (/^\p{Lu}/u.test(written) && words.count(replacement.toLowerCase()) < 20) return false;
  if (/['’]/.test(replacement) && !/['’]/.test(written))
    return /^(dont|cant|wont|im|ive|didnt|doesnt|isnt)$/i.test(written);
  if (/[^a-z]/i.test(written) || written.length < 4 || / /.test(replacement)) return false;
  if (/['’]/.test(text.charAt(lint.start - 1)) || /['’]/.test(text.charAt(lint.end))) return false;
  // What the other side says may stand anywhere among the suggestions.
  if (lint.replacements.some((one) => isOtherSpelling(written, one))) return false;
  return Math.abs(written.length - replacement.length) <= 2;
}

/** The same word as the other side of the Atlantic spells it. */
function isOtherSpelling(written: string, replacement: string): boolean {
  return american(written) === american(replacement) && written.toLowerCase() !== replacement.toLowerCase();
}

function american(word: string): string {
  return word
    .toLowerCase()
    .replace(/our/g, 'or')
    .replace(/is(e[ds]?|ing|ation)/g, 'iz$1')
    .replace(/yse/g, 'yze')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ll(?=ed|ing|er|or)/g, 'l')
    .replace(/ogue/g, 'og')
    .replace(/ence$/, 'ense')
    .replace(/grey/g, 'gray')
    .replace(/programme/g, 'program')
    .replace(/cheque/g, 'check')
    .replace(/tyre/g, 'tire')
    .replace(/aeroplane/g, 'airplane')
    .replace(/mum/g, 'mom');
}
