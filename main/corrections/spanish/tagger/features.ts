import type { Finding } from '../../finding.ts';
import { mergeFindings } from '../../merge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { otherAccents } from './labels.ts';
import { closedWords, timeWords } from './words.ts';

/** Features of a token, the same number for each. */
export const featureCount = 82;

/** What the stages before found, by the unit a finding begins at. */
export interface Proposals {
  /** The finding that begins here. */
  at: (Finding | undefined)[];
  /** A finding that covers this unit and begins before it. */
  inside: boolean[];
}

/** FNV-1a over UTF-16 units, with a last mixing: 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h | 0;
}

/** The findings of the stages before that would stand, laid over the units of a sentence. */
export function proposalsOf(sentence: Sentence, findings: readonly Finding[]): Proposals {
  const at: (Finding | undefined)[] = sentence.units.map(() => undefined);
  const inside = sentence.units.map(() => false);
  const standing = mergeFindings(findings);
  sentence.units.forEach(({ token }, k) => {
    const finding = standing.find(({ start, end }) => start < token.end && end > token.start);
    if (finding === undefined) return;
    if (finding.start >= token.start) at[k] ??= finding;
    else inside[k] = true;
  });
  return { at, inside };
}

interface Reading {
  word: string;
  /** The word itself where it is one of the closed classes, else what it can be. */
  kind: string;
  lemma: string;
}

const outside: Reading = { word: '<>', kind: '<>', lemma: '<>' };

function readingOf(unit: Unit): Reading {
  const { form, token } = unit;
  if (token.kind !== 'word') {
    const word = token.kind === 'punctuation' ? token.text : `<${token.kind}>`;
    return { word, kind: word, lemma: word };
  }
  const tags = [...new Set(unit.analyses.map(({ tag }) => tag))].sort().slice(0, 6).join('+');
  const clitics = unit.clitics.length > 0 ? '+clitic' : '';
  const verb = unit.analyses.find(({ tag }) => tag.startsWith('V'));
  const lemma = (verb ?? unit.analyses[0])?.lemma ?? form;
  const kind = closedWords.has(form)
    ? form
    : tags === ''
      ? unit.capitalised
        ? '<Name>'
        : '<word>'
      : tags + clitics;
  return { word: form, kind, lemma };
}

const kindsOf = (form: string, lexicon: Lexicon) =>
  [...new Set(lexicon.analyses(form).map(({ tag }) => tag))].sort().slice(0, 6).join('+');

function shapeOf(unit: Unit): string {
  const { text } = unit.token;
  const letters = unit.capitalised ? (text.length > 1 && text === text.toUpperCase() ? 'AA' : 'Aa') : 'aa';
  return `${unit.index === 0 ? '^' : ''}${letters}${unit.known ? '' : '?'}${unit.untouchable ? '!' : ''}`;
}

const isFiniteVerb = (kind: string) => /(?:^|\+)V[ISM][A-Z]\d/.test(kind);
const isNominal = (kind: string) => /(?:^|\+)N[A-Z]{2}/.test(kind);
const isSubject =
  /^(?:yo|tú|vos|él|ella|usted|nosotros|nosotras|ellos|ellas|ustedes|que|se|me|te|le|les|nos)$/;

/** Which tenses the finite verbs of a sentence are in: one that differs from the others may be wrong. */
function tensesOf(readings: readonly Reading[]): string {
  const found = readings
    .map(({ kind }) => /(?:^|\+)V([ISM][A-Z])\d/.exec(kind)?.[1])
    .filter((tense) => tense);
  return [...new Set(found)].sort().slice(0, 4).join('');
}

/** How rare a word is, in steps; names and marks have none. */
function rarity(unit: Unit, lexicon: Lexicon): number {
  return unit.token.kind === 'word' ? Math.min(9, lexicon.frequency(unit.form) >> 1) : 9;
}

/** Long sentences of rare words are rarely a learner's: told in steps, so that the model can be careful with them. */
function registerStepsOf({ units, lexicon }: Sentence): string {
  const words = units.filter(({ token }) => token.kind === 'word');
  const rare = words.filter((unit) => rarity(unit, lexicon) < 4).length / Math.max(1, words.length);
  const length = Math.min(6, Math.floor(words.length / 5));
  return `${length} ${Math.min(5, Math.floor(rare * 12))}`;
}

/**
 * What the model reads of each unit: hashes, `featureCount` per unit, flat. Training and the app both call this; a
 * change here asks for a new training.
 */
export function featuresOf(sentence: Sentence, proposals: Proposals): Int32Array {
  const { units } = sentence;
  const readings = units.map(readingOf);
  const out = new Int32Array(units.length * featureCount);
  const read = (k: number) => readings[k] ?? outside;
  const time = readings.find(({ word }) => timeWords.has(word))?.word ?? '';
  const ending = units.at(-1)?.token.text ?? '';
  const register = registerStepsOf(sentence);
  const tenses = tensesOf(readings);
  const firstNoun = readings.find(({ kind }) => isNominal(kind)) ?? outside;
  let verbBefore = '';
  let verbLemma = '';
  let nounBefore = '';
  let nounLemma = '';
  let subjectBefore = '';
  units.forEach((unit, i) => {
    const [a, b, c, d, e] = [read(i - 2), read(i - 1), read(i), read(i + 1), read(i + 2)];
    let verbAfter = '';
    for (let k = i + 1; k < Math.min(units.length, i + 8) && verbAfter === ''; k++) {
      if (isFiniteVerb(read(k).kind)) verbAfter = read(k).kind;
    }
    let nounAfter = outside;
    for (let k = i + 1; k < Math.min(units.length, i + 4) && nounAfter === outside; k++) {
      if (isNominal(read(k).kind)) nounAfter = read(k);
    }
    const proposal = proposals.at[i];
    const name = (k: number) => {
      const found = proposals.at[k];
      return found ? `${found.stage}.${found.rule}` : proposals.inside[k] ? 'inside' : '';
    };
    const written = unit.token.text.toLowerCase();
    const other = unit.token.kind === 'word' ? otherAccents(unit, sentence.lexicon) : undefined;
    const otherKind = other === undefined ? '' : kindsOf(other, sentence.lexicon);
    const gap =
      other === undefined ? '' : sentence.lexicon.frequency(other) - sentence.lexicon.frequency(unit.form);
    const features = [
      c.word, a.word, b.word, d.word, e.word,
      c.kind, a.kind, b.kind, d.kind, e.kind, read(i - 3).kind, read(i + 3).kind,
      c.lemma, b.lemma, d.lemma,
      unit.token.kind === 'word' ? unit.token.text : c.word,
      shapeOf(unit),
      c.word.slice(-3), c.word.slice(0, 4), c.word.slice(-2), b.word.slice(-2), d.word.slice(-2),
      `${b.word} ${c.word}`, `${c.word} ${d.word}`, `${b.word} ${d.word}`, `${a.word} ${b.word}`, `${d.word} ${e.word}`,
      `${b.word} ${c.word} ${d.word}`, `${a.word} ${b.word} ${c.word}`, `${c.word} ${d.word} ${e.word}`,
      `${b.kind} ${c.kind}`, `${c.kind} ${d.kind}`, `${b.kind} ${d.kind}`,
      `${b.kind} ${c.kind} ${d.kind}`, `${a.kind} ${b.kind} ${c.kind}`, `${c.kind} ${d.kind} ${e.kind}`,
      `${b.word} ${c.kind}`, `${b.kind} ${c.word}`, `${c.word} ${d.kind}`, `${c.kind} ${d.word}`,
      `${b.lemma} ${c.kind}`, `${c.lemma} ${d.lemma}`, `${b.lemma} ${c.lemma}`,
      `${a.kind} ${b.word} ${c.kind}`, `${b.word} ${c.kind} ${d.word}`, `${a.word} ${c.word}`, `${c.word} ${e.word}`,
      `${b.word} ${e.word}`, `${a.kind} ${b.kind} ${c.kind} ${d.kind} ${e.kind}`,
      `${subjectBefore} ${c.kind}`, `${nounBefore} ${c.kind}`, `${verbBefore} ${c.kind}`, `${verbAfter} ${c.word}`,
      `${time} ${c.kind}`, `${ending} ${c.word}`,
      `${name(i)} ${written}`, name(i), `${name(i - 1)} ${name(i + 1)}`,
      proposal ? `${b.word} ${proposal.replacement.toLowerCase()}` : '',
      proposal ? `${proposal.replacement.toLowerCase()} ${d.word}` : '',
      register, `${register} ${c.kind}`, `${register} ${name(i)}`,
      other ? `${c.kind}~${otherKind}` : '', other ? `${b.kind} ~${otherKind} ${d.kind}` : '',
      other ? `${subjectBefore} ~${otherKind}` : '', other ? `${time} ${verbBefore} ~${otherKind}` : '', other ? `~${gap} ${otherKind}` : '',
      `${rarity(unit, sentence.lexicon)} ${shapeOf(unit)}`, c.word.slice(-4), `${c.kind} ${c.word.slice(-3)} ${d.kind}`,
      `${b.lemma} ${c.word} ${d.kind}`,
      `${tenses} ${c.kind}`, `${tenses} ${c.word}`, `${firstNoun.kind} ${c.kind}`,
      `${c.word} ${nounAfter.kind}`, `${c.word} ${nounAfter.lemma}`, `${nounLemma} ${c.kind}`, `${nounLemma} ${c.word}`,
      `${verbLemma} ${c.word}`, `${verbLemma} ${c.word} ${d.kind}`, `${verbLemma} ${c.kind} ${d.kind}`,
    ]; // biome-ignore format: one row of the table a group
    for (let f = 0; f < featureCount; f++) out[i * featureCount + f] = hash(`${f}:${features[f] ?? ''}`);
    if (isFiniteVerb(c.kind)) verbBefore = c.kind;
    if (/(?:^|\+)V/.test(c.kind)) verbLemma = c.lemma;
    if (isNominal(c.kind)) [nounBefore, nounLemma] = [c.kind, c.lemma];
    if (isSubject.test(c.word)) subjectBefore = c.word;
    else if (/^[.,;:!?]$/.test(c.word)) subjectBefore = '';
  });
  return out;
}
