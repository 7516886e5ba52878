import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { applyEdits } from '../../apply-edits.ts';
import type { Finding } from '../../finding.ts';
import { mergeFindings } from '../../merge.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { makeSentence, type Sentence } from '../sentence.ts';
import { slipConfidence } from '../slips.ts';
import { proposalsOf } from './features.ts';
import { kept, type Verdict } from './messages.ts';
import { opinionOf, settle, type Thresholds } from './stage.ts';

const vocabulary = {
  edits: ['keep', 'other', 'delete', 'swap', 'accept', 'gender', 'word:por', 'verb:VN', 'lower'],
  insertions: ['', '<other>', 'a', ','],
};
const every: Thresholds = {
  propose: Object.fromEntries(
    ['swap', 'gender', 'verb', 'lower', 'insert:preposition', 'insert:punctuation']
      .concat(
        ['word', 'delete'].flatMap((kind) =>
          ['preposition', 'article', 'pronoun', 'punctuation', 'word-choice'].map(
            (type) => `${kind}:${type}`,
          ),
        ),
      )
      .map((group) => [group, 0.5]),
  ),
  reserve: 0,
  accept: { rules: 0.3 },
  lift: 0.8,
};
let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

const read = (text: string): Sentence => makeSentence(text, tokenise(text), lexicon, () => false);

/** A verdict that is sure of these edits and insertions, by token. */
function verdict(
  length: number,
  edits: Record<number, string>,
  insertions: Record<number, string> = {},
): Verdict {
  const made: Verdict = {
    changed: new Float32Array(2 * length),
    edits: new Uint16Array(kept * length),
    editScores: new Float32Array(kept * length),
    insertions: new Uint16Array(kept * length),
    insertionScores: new Float32Array(kept * length),
    accepts: new Float32Array(length),
  };
  for (const [k, label] of Object.entries(edits)) {
    made.changed[2 * Number(k)] = 0.9;
    made.edits[kept * Number(k)] = vocabulary.edits.indexOf(label);
    made.editScores[kept * Number(k)] = 0.9;
  }
  for (const [k, words] of Object.entries(insertions)) {
    made.changed[2 * Number(k) + 1] = 0.9;
    made.insertions[kept * Number(k)] = vocabulary.insertions.indexOf(words);
    made.insertionScores[kept * Number(k)] = 0.9;
  }
  return made;
}

function corrected(text: string, said: Verdict, findings: Finding[] = []): string {
  const sentence = read(text);
  const opinion = opinionOf(sentence, proposalsOf(sentence, findings), said, vocabulary);
  return applyEdits(text, mergeFindings(settle(sentence, findings, opinion, every)));
}

test.each<[string, Record<number, string>, Record<number, string>, string]>([
  ['La casa es blanco.', { 3: 'gender' }, {}, 'La casa es blanca.'],
  ['Veo mi madre aquí.', {}, { 1: 'a' }, 'Veo a mi madre aquí.'],
  ['Yo tengo mucha hambre.', { 0: 'delete' }, {}, 'Tengo mucha hambre.'],
  ['Yo como pan hoy.', { 0: 'delete', 1: 'verb:VN' }, {}, 'Comer pan hoy.'],
  ['Yo pago y tú invitas.', { 0: 'delete' }, {}, 'Yo pago y tú invitas.'],
  ['Ayer yo comió una pizza.', { 1: 'delete' }, {}, 'Ayer yo comió una pizza.'],
  ['Yo me gusta mucho leer.', { 0: 'delete' }, {}, 'Me gusta mucho leer.'],
  ['Mi novia y yo queremos mesa.', { 3: 'delete' }, {}, 'Mi novia y yo queremos mesa.'],
  ['Como pan y yo tengo sed.', { 3: 'delete' }, {}, 'Como pan y tengo sed.'],
  ['Él canta, Ana no.', { 0: 'delete' }, {}, 'Él canta, Ana no.'],
  ['Me gustas mucho.', { 1: 'delete' }, {}, 'Me gustas mucho.'],
  ['El habla andaluza es bonita.', { 0: 'delete' }, {}, 'El habla andaluza es bonita.'],
  ['Volvió a Blanca en mayo.', { 2: 'gender' }, {}, 'Volvió a Blanca en mayo.'],
  ['Jungkook le gusta bailar.', {}, { 0: 'a' }, 'A Jungkook le gusta bailar.'],
  ['Madre le gusta bailar.', {}, { 0: 'a' }, 'A madre le gusta bailar.'],
  ['Voy a a casa.', { 2: 'delete' }, {}, 'Voy a casa.'],
  ['Una grande casa blanca.', { 1: 'swap' }, {}, 'Una casa grande blanca.'],
  ['Grande casa hay aquí.', { 0: 'swap' }, {}, 'Casa grande hay aquí.'],
  ['Bueno vamos ya todos.', {}, { 1: ',' }, 'Bueno, vamos ya todos.'],
  ['Voy para comprando pan.', { 1: 'word:por', 2: 'verb:VN' }, {}, 'Voy por comprar pan.'],
  ['Veo Madre hoy aquí.', { 1: 'lower' }, { 1: 'a' }, 'Veo a madre hoy aquí.'],
])('%s', (text, edits, insertions, expected) => {
  expect(corrected(text, verdict(tokenise(text).length, edits, insertions))).toBe(expected);
});

test('quotations, masks and numbers are left alone', () => {
  const text = 'Dijo «la casa blanco» a *FIRST_NAME* 3 veces';
  const tokens = tokenise(text);
  const all = Object.fromEntries(tokens.map((_, k) => [k, 'delete']));
  const result = corrected(text, verdict(tokens.length, all));
  for (const piece of ['la casa blanco', '*FIRST_NAME*', '3']) expect(result).toContain(piece);
});

test('a finding the model holds for wrong is taken back, and one it believes in stays', () => {
  const text = 'Una casa blanca.';
  const finding: Finding = {
    start: 9,
    end: 15,
    replacement: 'blanco',
    type: 'agreement',
    stage: 'rules',
    rule: 'made-up',
    confidence: 0.8,
  };
  expect(corrected(text, verdict(4, {}), [finding])).toBe(text);
  const believing = verdict(4, {});
  believing.changed[4] = 0.8;
  believing.accepts[2] = 0.9;
  expect(corrected(text, believing, [finding])).toBe('Una casa blanco.');
  // A rule that is sure is not asked about.
  expect(corrected(text, verdict(4, {}), [{ ...finding, confidence: 0.9 }])).toBe('Una casa blanco.');
});

test('what is kept back as a slip is shown where the model is sure of it', () => {
  const text = 'Una casa blanca.';
  const slip: Finding = {
    start: 4,
    end: 8,
    replacement: 'caza',
    type: 'accent',
    stage: 'spelling',
    rule: 'accent',
    confidence: slipConfidence,
  };
  const sure = verdict(4, {});
  sure.changed[2] = 0.95;
  sure.accepts[1] = 0.95;
  const settled = (said: Verdict) => {
    const sentence = read(text);
    const opinion = opinionOf(sentence, proposalsOf(sentence, [slip]), said, vocabulary);
    return settle(sentence, [slip], opinion, every).map(({ confidence }) => confidence > slipConfidence);
  };
  expect(settled(sure)).toEqual([true]);
  expect(settled(verdict(4, {}))).toEqual([false]);
});

test('whatever the model says, the findings apply', () => {
  const piece = fc.constantFrom(
    'La',
    'casa',
    'Blanco',
    '¿',
    '.',
    ',',
    '"',
    '*NAME*',
    'é\u0301',
    '12',
    '🙂',
    'fui',
    '  ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(255), { minLength: 64, maxLength: 64 }),
      (pieces, numbers) => {
        const text = pieces.join(' ').trim();
        const sentence = read(text);
        const length = sentence.units.length;
        if (length === 0) return;
        let drawn = 0;
        const next = (below: number) => (numbers[drawn++ % numbers.length] ?? 0) % below;
        const said = verdict(
          length,
          Object.fromEntries(sentence.units.map((_, k) => [k, vocabulary.edits[2 + next(7)] ?? 'swap'])),
          Object.fromEntries(sentence.units.map((_, k) => [k, vocabulary.insertions[2 + next(2)] ?? 'a'])),
        );
        const opinion = opinionOf(sentence, proposalsOf(sentence, []), said, vocabulary);
        const merged = mergeFindings(settle(sentence, [], opinion, every));
        merged.forEach((finding, k) => {
          expect(finding.start).toBeLessThanOrEqual(finding.end);
          expect(finding.start).toBeGreaterThanOrEqual(merged[k - 1]?.end ?? 0);
        });
        applyEdits(text, merged);
      },
    ),
  );
});

test('in prose it has to be surer', () => {
  const prose =
    'El yacimiento neolítico, excavado por arqueólogos de la universidad, contenía vasijas, utensilios, cerámicas y enterramientos de incalculable valor patrimonial para la comarca blanco.';
  const tokens = tokenise(prose);
  const said = verdict(tokens.length, { [tokens.length - 2]: 'gender' });
  const sentence = read(prose);
  const opinion = opinionOf(sentence, proposalsOf(sentence, []), said, vocabulary);
  expect(settle(sentence, [], opinion, every)).toHaveLength(1);
  expect(settle(sentence, [], opinion, { ...every, reserve: 0.4 })).toEqual([]);
  const plain = read('La casa es blanco.');
  const other = opinionOf(plain, proposalsOf(plain, []), verdict(5, { 3: 'gender' }), vocabulary);
  expect(settle(plain, [], other, { ...every, reserve: 0.4 })).toHaveLength(1);
});
