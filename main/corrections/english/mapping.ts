import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import type { HarperLint } from './messages.ts';

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
  QuantifierNumeralConflict Someone Everyone IDo ElsePossessive QuantifierNeedsOf EveryTime SpellCheck`.split(
    /\s+/,
  ),
);

const confidences: Record<string, number> = { MassNouns: 0.7 };

/** Turns Harper's lints into findings, without those that would nag a learner who chats. */
export function toFindings(
  text: string,
  lints: readonly HarperLint[],
  isKnown: (word: string) => boolean,
): Finding[] {
  return lints.flatMap((lint): Finding[] => {
    const type = typeOfRule[lint.rule] ?? types[lint.kind];
    const written = text.slice(lint.start, lint.end);
    const [replacement] = lint.replacements;
    if (type === undefined || left.has(lint.rule)) return [];
    // A word of the scene is spelt right; whether it is the right word is another question.
    if (type === 'spelling' && isKnown(written.toLowerCase())) return [];
    if (replacement === undefined || replacement === written || /^an? /.test(replacement)) return [];
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
