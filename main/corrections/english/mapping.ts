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
  Nonstandard: 'word-choice',
  Repetition: 'word-choice',
  Spelling: 'spelling',
  Typo: 'spelling',
  Usage: 'word-choice',
  WordChoice: 'word-choice',
  WordOrder: 'word-order',
};

/** Turns Harper's lints into findings, without those that would nag a learner who chats. */
export function toFindings(
  text: string,
  lints: readonly HarperLint[],
  isKnown: (word: string) => boolean,
): Finding[] {
  return lints.flatMap((lint): Finding[] => {
    const type = types[lint.kind];
    const replacement = lint.replacements[0];
    const written = text.slice(lint.start, lint.end);
    if (type === undefined || replacement === undefined || replacement === written) return [];
    if (isKnown(written.toLowerCase())) return [];
    return [
      {
        start: lint.start,
        end: lint.end,
        replacement,
        type,
        stage: 'harper',
        rule: lint.rule.toLowerCase(),
        confidence: 0.8,
      },
    ];
  });
}
