import type { Finding } from '../../finding.ts';
import { likeWritten, read, type Sentence, type Unit } from '../sentence.ts';
import { splitEnclitics } from '../words/enclitics.ts';
import { isEnglish } from '../words/english.ts';
import { withoutAccents } from '../words/stress.ts';
import { findCandidates } from './candidates.ts';
import { cognates, joined, regional } from './cognates.ts';
import { isDerived } from './derived.ts';
import { irregularForm } from './irregular.ts';
import { regularise } from './regularised.ts';

interface Suggestion {
  word: string;
  /** Weighted edits. */
  cost: number;
  /** The cost, raised for rare words and a bad fit: lower is likelier. */
  score: number;
}

/** Words that are not in the lexicon, with the form the learner most likely meant. */
export function findMisspellings(sentence: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (const unit of sentence.units) {
    if (unit.known || unit.untouchable || isName(sentence, unit) || isFragment(sentence, unit)) continue;
    const finding = check(sentence, unit);
    if (finding === null) continue;
    findings.push(finding);
    unit.form = finding.replacement.toLowerCase();
    read(unit, sentence.lexicon);
  }
  return findings;
}

/** Words for languages and days that lost their accent: English gives them a capital. */
const neverNames =
  /^(espanol(es|as?)?|aleman|frances|ingl[eè]s|japones|portugues|irlandes|holandes|miercoles|sabados?)$/;

/** A capital inside a sentence makes a name of an unknown word; so do capitals only (an abbreviation). */
function isName(sentence: Sentence, unit: Unit): boolean {
  const { text } = unit.token;
  if (text.length > 1 && text === text.toUpperCase() && text.length < 6) return true;
  if (!unit.capitalised || neverNames.test(unit.form)) return false;
  const before = sentence.at(unit.index - 1);
  return unit.index > 0 && !/^[¿¡"«“(.…:—-]+$/.test(before.token.text);
}

function check(sentence: Sentence, unit: Unit): Finding | null {
  const written = unit.form;
  if (written.length < 2 || written.length > 30 || !/^[\p{Script=Latin}]+$/u.test(written)) return null;
  const apart =
    joined[written] ?? /^(con|en|de|para|por)(la|el|los|las|mi|tu|un|una)$/.exec(written)?.slice(1).join(' ');
  if (apart !== undefined) return finding(unit, apart, 'spelling', 'joined', 0.92);
  const verb = unit.capitalised && unit.index > 0 ? null : splitEnclitics(written, sentence.lexicon, false);
  if (verb?.analyses.some(({ lemma }) => sentence.lexicon.frequency(lemma) >= 4))
    return finding(unit, verb.written, 'accent', 'accent', 0.9);
  if (sentence.budget.searches-- <= 0) return null;
  const suggestions = suggest(sentence, unit, written);
  const [best, second] = suggestions;
  if (best === undefined) return null;
  const margin = second === undefined ? 1 : second.score - best.score;
  const onlyAccent = withoutAccents(best.word) === withoutAccents(written);
  // At the head of a sentence an unknown word may be a name, unless it is long or only its accent is astray.
  const headLimit = written.length >= 8 ? 1.3 : onlyAccent && !/^\p{Lu}/u.test(best.word) ? 0.9 : 0.6;
  if (unit.capitalised && best.score > headLimit) return null;
  const afterName = sentence.at(unit.index - 1).capitalised && !sentence.at(unit.index - 1).known;
  if (onlyAccent && afterName && (unit.capitalised || best.score > 0.5)) return null;
  if (onlyAccent)
    return finding(
      unit,
      best.word,
      'accent',
      best.word === withoutAccents(best.word) ? 'accent-extra' : 'accent',
      0.93,
    );
  const isCognate = best.word === cognates[written] || best.word === regional[sentence.variety][written];
  if (isEnglish(written) && !isCognate) return null;
  if (foreign.has(written) || isDerived(written, sentence.lexicon) || amongForeign(sentence, unit))
    return null;
  // A short word with another letter may be any word; after «llamado» it is a name.
  const clear = !unit.capitalised && best.score < 1.2 && margin >= 0.2 && written.length === 6;
  const otherLetter =
    written.length <= 6 && best.cost >= 0.85 && best.word.length === written.length && !clear;
  if (
    /^(llamad[oa]s?|nombre|apodad[oa]|denominad[oa])$/.test(
      sentence.at(unit.index - (sentence.at(unit.index - 1).form === 'de' ? 2 : 1)).form,
    )
  )
    return null;
  const limit = written.length >= 8 && margin >= 0.2 && !unit.capitalised ? 1.6 : 1.5;
  if (otherLetter || best.score > limit || (sentence.lexicon.frequency(best.word) < 3 && best.score > 1))
    return null;
  const confidence = Math.min(0.95, Math.max(0.5, 0.95 - best.score * 0.2 - (margin < 0.1 ? 0.15 : 0)));
  const found = finding(unit, best.word, 'spelling', 'unknown-word', confidence);
  const irregular = irregularForm(written, best.word, sentence.lexicon);
  if (irregular === undefined) return found;
  return {
    ...found,
    type: 'verb',
    alias: irregular.name,
    explain: irregular.name,
    words: { verb: irregular.verb.charAt(0).toUpperCase() + irregular.verb.slice(1) },
  };
}

/** Words of English that stand in titles and names; no Spanish word was meant. */
const foreign = new Set(
  'the of and in on for with to is my you all from by at an or it be this that not are'.split(' '),
);

/** An unknown word beside another, or beside a name nobody knows, is of another language rather than misspelt. */
function amongForeign(sentence: Sentence, unit: Unit): boolean {
  return [sentence.at(unit.index - 1), sentence.at(unit.index + 1)].some(
    (other) =>
      other.token.kind === 'word' && (foreign.has(other.form) || (!other.known && other.capitalised)),
  );
}

/** Part of something written with a hyphen, a dot or mixed capitals: `semi-dulce`, `terra.cl`, `iTunes`. */
function isFragment(sentence: Sentence, unit: Unit): boolean {
  if (/\p{Ll}\p{Lu}/u.test(unit.token.text)) return true;
  const before = sentence.at(unit.index - 1);
  const after = sentence.at(unit.index + 1);
  if (/^[-–—/&'’]$/.test(before.token.text) || /^[-–—/&'’]$/.test(after.token.text)) return true;
  const glued = (left: Unit, right: Unit) => left.index >= 0 && right.index >= 0 && !right.token.spaceBefore;
  if (after.token.kind === 'other' && glued(unit, after)) return true;
  if (before.token.kind === 'other' && glued(before, unit)) return true;
  return after.token.text === '.' && /^\p{L}/u.test(sentence.text.slice(after.token.end));
}

function finding(
  unit: Unit,
  word: string,
  type: 'accent' | 'spelling',
  rule: string,
  confidence: number,
): Finding {
  const replacement = /^\p{Lu}/u.test(word) ? word : likeWritten(unit.token.text, word);
  return {
    start: unit.token.start,
    end: unit.token.end,
    replacement,
    type,
    stage: 'spelling',
    rule,
    confidence,
  };
}

function suggest(sentence: Sentence, unit: Unit, written: string): Suggestion[] {
  const { lexicon } = sentence;
  const scored = new Map<string, Suggestion>();
  const offer = (word: string, cost: number) => {
    const frequency = lexicon.frequency(word);
    if (frequency === 0 && /[áéí]?re(s|mos|is|n)?$/.test(word)) return;
    const score = cost + 0.07 * Math.max(0, 10 - frequency) + contextPenalty(sentence, unit, word);
    if (score < (scored.get(word)?.score ?? Number.POSITIVE_INFINITY))
      scored.set(word, { word, cost, score });
  };
  const cognate = regional[sentence.variety][written] ?? cognates[written];
  if (cognate !== undefined) offer(cognate, 0.1);
  for (const form of regularise(written, lexicon)) offer(form, 0.35);
  const quick = written.length <= 3 ? 0.9 : 1;
  let candidates = findCandidates(written, lexicon, quick);
  if (candidates.length === 0 && written.length > 5) candidates = findCandidates(written, lexicon, 1.6);
  for (const { word, cost } of candidates) offer(word, cost);
  return [...scored.values()].sort((a, b) => a.score - b.score);
}

/** A word that fits its neighbours is likelier: after an article a noun of its gender, after a subject a verb. */
function contextPenalty(sentence: Sentence, unit: Unit, word: string): number {
  const before = sentence.at(unit.index - 1).form;
  const tags = sentence.lexicon.analyses(word).map(({ tag }) => tag);
  if (tags.length === 0) return 0;
  const nominal = tags.some((tag) => /^([NA]|VP|VN)/.test(tag));
  const finite = tags.some((tag) => /^V[ISM]/.test(tag));
  if (/^(un|una|unos|unas|el|los|las|mi|mis|su|sus|este|esta|de|del|al|muy|con|en)$/.test(before) && !nominal)
    return 0.4;
  if (/^(yo|tú|él|ella|nosotros|ellos|ellas|usted|ustedes|no|se|me|te|que)$/.test(before) && !finite)
    return 0.3;
  if (/^(una|la|las|unas|esta)$/.test(before) && nominal && !tags.some((tag) => /^([NA][FCU]|VPF)/.test(tag)))
    return 0.2;
  if (
    /^(un|el|los|unos|este)$/.test(before) &&
    nominal &&
    !tags.some((tag) => /^([NA][MCU]|VPM|VN)/.test(tag))
  )
    return 0.2;
  return 0;
}
