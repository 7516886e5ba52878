import { can, subjectPronouns } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

const askers =
  /^(qué|quién|quiénes|cómo|dónde|cuándo|cuánto|cuánta|cuántos|cuántas|cuál|cuáles|adónde|por|verdad|no|puede|puedes|podría|podrías|tienes|tiene|quieres|sabes|y)$/;
const greetings =
  /^(hola|ola|oye|perdone|perdona|perdón|disculpe|disculpa|bueno|pues|gracias|sí|no|buenas|buenos)$/;

export const punctuation: readonly Rule[] = [
  {
    id: 'question-open',
    type: 'punctuation',
    confidence: 0.8,
    wrong: [
      ['Dónde está la estación?', '¿Dónde está la estación?'],
      ['Oye, cómo vas hoy?', 'Oye, ¿cómo vas hoy?'],
      [
        'Me gusta el abrigo, pero cuánto cuesta la chaqueta?',
        'Me gusta el abrigo, pero ¿cuánto cuesta la chaqueta?',
      ],
      ['Usted es el director, verdad?', 'Usted es el director, ¿verdad?'],
      ['?Tienes tiempo?', '¿Tienes tiempo?'],
      ['Me trae más pan, por favor?', '¿Me trae más pan, por favor?'],
      ['Perdone, tiene hora, por favor?', 'Perdone, ¿tiene hora, por favor?'],
      ['Todo bien y usted?', 'Todo bien ¿y usted?'],
      ['Hola como está usted?', 'Hola ¿cómo está usted?'],
    ],
    right: ['¿Dónde está?', 'Hola, ¿qué tal?', '¿Vienes o no?'],
    *find(sentence) {
      const last = sentence.units.at(-1);
      if (last === undefined || !/[?]/.test(last.token.text) || sentence.units.length > 30) return;
      if (sentence.units.some(({ token }) => token.text === '¿')) return;
      const first = sentence.at(0);
      const before = sentence.text.slice(0, first.token.start);
      if (before.lastIndexOf('¿') > before.lastIndexOf('?')) return;
      if (first.token.text === '?' && sentence.units.length > 2) {
        yield { from: 0, to: 1, replacement: '¿', exact: true };
        return;
      }
      const quoted = openQuote(sentence);
      const start = quoted > 0 ? quoted : questionStart(sentence);
      // A long statement with a sign at its end: a name («Delirious?») or a doubt, hardly a question.
      const asked = sentence.units.some(({ form }) => askers.test(form) || form === 'que' || form === 'como');
      if (sentence.units.length > 12 && start === 0 && !asked) return;
      yield open(sentence, start, '¿');
    },
  },
  {
    id: 'exclamation-open',
    type: 'punctuation',
    confidence: 0.75,
    wrong: [
      ['Qué grande es tu perro!', '¡Qué grande es tu perro!'],
      ['Me gusta esta plaza, es tan bonita!', 'Me gusta esta plaza, ¡es tan bonita!'],
    ],
    right: ['¡Qué bonito!', '¡Hola!'],
    *find(sentence) {
      const last = sentence.units.at(-1);
      // In a long sentence nobody can tell where the exclamation begins.
      if (last?.token.text !== '!' || sentence.units.length < 2 || sentence.units.length > 14) return;
      if (sentence.units.some(({ token }) => /[¡¿]/.test(token.text)) || sentence.at(0).token.kind !== 'word')
        return;
      const before = sentence.text.slice(0, sentence.at(0).token.start);
      if (before.lastIndexOf('¡') > before.lastIndexOf('!')) return;
      const comma = lastComma(sentence);
      const clause =
        comma > 2 &&
        sentence.units.slice(comma + 1).some((unit) => can(unit, /^V[IS]/) || unit.form === 'qué');
      yield open(sentence, clause ? comma + 1 : 0, '¡');
    },
  },
  {
    id: 'question-close',
    type: 'punctuation',
    confidence: 0.9,
    wrong: [['¿Puede traer el menú.', '¿Puede traer el menú?']],
    right: ['¿Puede traer el menú?', '¿Sí? Vale.'],
    *find(sentence) {
      const last = sentence.units.at(-1);
      const first = sentence.at(0);
      if (
        first.token.text === '¿' &&
        last?.token.text === '.' &&
        !sentence.units.some(({ token }) => /[?!]/.test(token.text))
      ) {
        yield { from: last.index, to: last.index + 1, replacement: '?', exact: true };
      }
    },
  },
];

function open(sentence: Sentence, index: number, mark: string) {
  return { from: index, to: index + 1, replacement: `${mark}${sentence.at(index).token.text}`, exact: true };
}

/** Where the question begins: at a question word after a comma, else at the head of the sentence. */
function questionStart(sentence: Sentence): number {
  const back = askedBack(sentence);
  if (back > 0) return back;
  const comma = lastComma(sentence);
  if (comma < 1) {
    // «Hola como estás?»: whoever greets before asking has not begun to ask.
    const isGreeted = /^(hola|ola|buenas|oye|perdón|perdone|disculpe)$/.test(sentence.at(0).form);
    return isGreeted && /^(qué|que|cómo|como|dónde|donde|cuánto|cuanto)$/.test(sentence.at(1).form) ? 1 : 0;
  }
  let at = comma + 1;
  if (/^(pero|y)$/.test(sentence.at(at).form) && askers.test(sentence.at(at + 1).form)) at++;
  const unit = sentence.at(at);
  const opening = sentence.units.slice(0, comma).filter(({ token }) => token.kind === 'word');
  const short = opening.length <= 2 && opening.some(({ form }) => greetings.test(form));
  const asking = askers.test(unit.form) || (can(unit, /^V[IS]/) && !can(unit, /^N/)) || isSubject(unit);
  return asking || short ? at : 0;
}

/** After a quotation mark that nothing closes stands the question: «Dijo "¿Vienes?». */
function openQuote(sentence: Sentence): number {
  const marks = sentence.units.filter(({ token }) => /^["“”«»]$/.test(token.text));
  const [mark] = marks;
  return mark !== undefined && marks.length === 1 ? mark.index + 1 : 0;
}

function isSubject(unit: Unit): boolean {
  return subjectPronouns[unit.form] !== undefined;
}

/** The last comma that does not merely set «por favor» apart. */
function lastComma(sentence: Sentence): number {
  return sentence.units.findLastIndex(
    ({ token, index }) =>
      token.text === ',' &&
      !(sentence.at(index + 1).form === 'por' && sentence.at(index + 2).form === 'favor'),
  );
}

/** «Bien y tú?», «todo bien y usted?»: where somebody answers and asks back; 0 where nobody does. */
function askedBack(sentence: Sentence): number {
  const end = sentence.units.findLast(({ token }) => token.kind === 'word');
  if (end === undefined || !/^(tú|tu|vos|usted|ustedes|vosotr[oa]s)$/.test(end.form)) return 0;
  const [answer, and] = [sentence.at(end.index - 2), sentence.at(end.index - 1)];
  return and.form === 'y' && /^(bien|mal|genial|gracias|regular|también|tampoco|nada)$/.test(answer.form)
    ? and.index
    : 0;
}
