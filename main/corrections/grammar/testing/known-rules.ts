import { LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Language } from '../../../../preload/schemas/common.ts';
import type { Edit } from '../../../../preload/schemas/corrections.ts';
import { englishRules } from '../../english/rules.ts';
import { templatesFor } from '../../explanations/explain.ts';
import { accents, grammar, punctuation } from '../../spanish/rules/index.ts';
import { irregularNames } from '../../spanish/spelling/irregular.ts';

type Marked = Pick<Edit, 'rule' | 'type'>;

/** What the speller says by itself: it is no list of rules. */
const speller: readonly Marked[] = [
  { rule: 'spelling.unknown-word', type: 'spelling' },
  { rule: 'spelling.joined', type: 'spelling' },
  ...irregularNames.map((name): Marked => ({ rule: `spelling.${name}`, type: 'verb' })),
  { rule: 'spelling.accent', type: 'accent' },
  { rule: 'spelling.accent-extra', type: 'accent' },
];

/** What is looked for only when the learner asks for every mark. */
const sentenceMarks: readonly Marked[] = [
  { rule: 'punctuation.sentence-capital', type: 'capital' },
  { rule: 'punctuation.final-point', type: 'punctuation' },
];

/** Every rule of our own that can mark a text of this language. */
export function ownRules(language: Language): Marked[] {
  const of = (stage: string, rules: readonly { id: string; type: Edit['type'] }[]) =>
    rules.map(({ id, type }) => ({ rule: `${stage}.${id}`, type }));
  if (language === 'en') return [...of('rules', englishRules), ...sentenceMarks];
  return [
    ...speller,
    ...of('accents', accents),
    ...of('rules', grammar),
    ...of('punctuation', punctuation),
    ...sentenceMarks,
  ];
}

/** The types of edit a text of this language can be marked with, as cards name them. */
export function typeNames(language: Language): string[] {
  return Object.keys(templatesFor(language, 'en')).filter((name) => name.startsWith('type:'));
}

/** Every name a card may give. */
export async function knownNames(language: Language): Promise<Set<string>> {
  const own = [...ownRules(language).map(({ rule }) => rule), ...typeNames(language)];
  if (language === 'es') return new Set(own);
  const harper = await new LocalLinter({ binary: slimBinary }).getLintConfig();
  const names = Object.keys(harper).map(
    (name) => `harper.${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`,
  );
  return new Set([...own, ...names]);
}
