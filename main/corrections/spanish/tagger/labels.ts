import type { EditType } from '../../../../preload/schemas/corrections.ts';
import type { Finding } from '../../finding.ts';
import type { Analysis } from '../lexicon/lexicon.ts';
import type { Tag } from '../lexicon/tags.ts';
import { likeWritten, type Sentence, type Unit } from '../sentence.ts';

/**
 * Edits of one unit, by name:
 * `keep`; `delete`; `accept` what the stages before propose; `upper`, `lower` first letter; `swap` with the next;
 * `accent` other accents; `gender`, `number`, `both` of a nominal; `verb:<tag>` that form of its verb; `lemma:<verb>` the
 * same form of another verb (ser, estar…); `word:<form>` that word; `other` what none of these makes.
 */
export type Label = string;

/** What `label` makes of a unit, in lower case but for case edits; undefined where it does not apply. */
export function realise(
  label: Label,
  unit: Unit,
  sentence: Sentence,
  proposal: Finding | undefined,
): string | undefined {
  const { text } = unit.token;
  if (label === 'delete') return '';
  if (label === 'accept') return isOwn(proposal, unit) ? proposal?.replacement : undefined;
  if (label === 'upper') return differing(text.charAt(0).toUpperCase() + text.slice(1), text);
  if (label === 'lower') return differing(text.charAt(0).toLowerCase() + text.slice(1), text);
  const form = formOf(label, unit, sentence);
  return form === undefined || form === unit.token.text.toLowerCase()
    ? undefined
    : likeWritten(shown(text), form);
}

/** Is a finding about this unit and no other? */
export function isOwn(proposal: Finding | undefined, unit: Unit): boolean {
  return proposal !== undefined && proposal.start === unit.token.start && proposal.end === unit.token.end;
}

function formOf(label: Label, unit: Unit, { lexicon }: Sentence): string | undefined {
  const [kind, value = ''] = split(label);
  if (kind === 'word') return value;
  if (kind === 'accent') return otherAccents(unit, lexicon);
  if (kind === 'verb') {
    const verb = verbOf(unit);
    return verb && lexicon.form(verb.lemma, value as Tag);
  }
  if (kind === 'lemma') {
    const verb = verbOf(unit);
    return verb && verb.lemma !== value ? lexicon.form(value, verb.tag) : undefined;
  }
  if (kind !== 'gender' && kind !== 'number' && kind !== 'both') return undefined;
  for (const { lemma, tag } of unit.analyses) {
    const turned = turn(tag, kind);
    const form = turned && lexicon.form(lemma, turned);
    if (form !== undefined && form !== unit.form) return form;
  }
  return undefined;
}

function split(label: Label): [string, string?] {
  const at = label.indexOf(':');
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)];
}

/** The likeliest reading as a verb; of two, a finite one. */
function verbOf(unit: Unit): Analysis | undefined {
  if (unit.clitics.length > 0) return undefined;
  return unit.analyses.find(({ tag }) => tag.startsWith('V'));
}

function turn(tag: Tag, how: 'gender' | 'number' | 'both'): Tag | undefined {
  const head = /^(VP|N|A)([MFCU])([SPN])$/.exec(tag);
  if (head === null) return undefined;
  const [, kind = '', gender = '', number = ''] = head;
  const otherGender = gender === 'M' ? 'F' : gender === 'F' ? 'M' : undefined;
  const otherNumber = number === 'S' ? 'P' : number === 'P' ? 'S' : undefined;
  if (how === 'gender') return otherGender && (`${kind}${otherGender}${number}` as Tag);
  if (how === 'number') return otherNumber && (`${kind}${gender}${otherNumber}` as Tag);
  return otherGender && otherNumber && (`${kind}${otherGender}${otherNumber}` as Tag);
}

const vowels: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
};

/** The most common form that differs by the accent of one vowel. */
export function otherAccents(unit: Unit, lexicon: Sentence['lexicon']): string | undefined {
  const word = unit.token.text.toLowerCase();
  const bare = word.replace(/[áéíóú]/g, (vowel) => vowels[vowel] ?? vowel);
  let best: string | undefined;
  let most = -1;
  for (let k = -1; k < bare.length; k++) {
    const letter = bare.charAt(k);
    if (k >= 0 && !/[aeiou]/.test(letter)) continue;
    const form = k < 0 ? bare : bare.slice(0, k) + vowels[letter] + bare.slice(k + 1);
    if (form === word || !lexicon.has(form)) continue;
    const frequency = lexicon.frequency(form);
    if (frequency > most) [best, most] = [form, frequency];
  }
  return best;
}

const differing = (made: string, written: string) => (made === written ? undefined : made);

/** `Y` alone is the capital of a sentence's head, not a word in capitals. */
function shown(written: string): string {
  return written.length === 1 ? `${written}x` : written;
}

const prepositions = new Set('a de en por para con sin sobre desde hasta hacia entre durante'.split(' '));
const articles = new Set('el la los las un una unos unas lo'.split(' '));
const pronouns = new Set(
  'me te se nos le les lo la los las yo tú vos él ella ello usted nosotros nosotras ellos ellas ustedes mí ti'.split(
    ' ',
  ),
);

/** The type of edit a label is. */
export function typeOf(
  label: Label,
  unit: Unit,
  replacement: string,
  proposal: Finding | undefined,
): EditType {
  const [kind, value = ''] = split(label);
  if (kind === 'accept' && proposal) return proposal.type;
  if (kind === 'upper' || kind === 'lower') return 'capital';
  if (kind === 'accent') return 'accent';
  if (kind === 'swap') return 'word-order';
  if (kind === 'gender' || kind === 'number' || kind === 'both') return 'agreement';
  if (kind === 'verb') return 'verb';
  if (kind === 'lemma') return value === 'ser' || value === 'estar' ? 'ser-estar' : 'word-choice';
  const before = unit.token.text.toLowerCase();
  const after = replacement.toLowerCase();
  const either = (set: ReadonlySet<string>) => set.has(before) || set.has(after);
  if (unit.token.kind === 'punctuation') return 'punctuation';
  if (either(prepositions)) return 'preposition';
  if (articles.has(before) || (articles.has(after) && kind !== 'insert')) return 'article';
  if (either(pronouns)) return 'pronoun';
  return 'word-choice';
}

/** The type of edit of what is inserted. */
export function typeOfInsertion(words: string): EditType {
  if (/^[^\p{L}]+$/u.test(words)) return 'punctuation';
  if (articles.has(words)) return 'article';
  if (prepositions.has(words)) return 'preposition';
  if (pronouns.has(words)) return 'pronoun';
  return 'missing-word';
}
