import { can, isFiniteOnly, must } from '../../grammar.ts';
import type { Hit, Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { table } from '../../words/table.ts';

const asks = (sentence: Sentence) => sentence.units.some(({ token }) => /[¿?]/.test(token.text));

/** Words that ask and exclaim. */
export const questions: readonly Rule[] = [
  {
    id: 'accent-question',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['¿Donde está la parada?', '¿Dónde está la parada?'],
      ['¿Que quieres?', '¿Qué quieres?'],
      ['A que hora abre el museo', 'A qué hora abre el museo'],
      ['¿Por que vienes?', '¿Por qué vienes?'],
      ['No sé donde vive.', 'No sé dónde vive.'],
      ['No saben donde mi tía trabaja.', 'No saben dónde mi tía trabaja.'],
      ['Quiero aprender como bailar.', 'Quiero aprender cómo bailar.'],
      ['¿Como te llamas?', '¿Cómo te llamas?'],
      ['¿Como esta usted?', '¿Cómo está usted?'],
      ['Como estas?', '¿Cómo estás?'],
      ['Hola, como estas?', 'Hola, ¿cómo estás?'],
      ['¡Que bonito!', '¡Qué bonito!'],
    ],
    right: [
      'Cuando llegues, llámame.',
      'La calle donde trabajo es tranquila.',
      '¿Que no vienes?',
      '¡Que aproveche!',
      '¿Cuando era niña vivía aquí?',
      'Ponlo como te enseñé antes.',
      'Creo que vienes.',
      '¿Como esta mañana?',
    ],
    *find(sentence) {
      for (const unit of sentence.units) yield* questionWord(sentence, unit);
    },
  },
];

function* questionWord(sentence: Sentence, unit: Unit): Iterable<Hit> {
  const meant = table<string>({
    que: 'qué', donde: 'dónde', como: 'cómo', cuando: 'cuándo', quien: 'quién', quienes: 'quiénes', cual: 'cuál',
    cuales: 'cuáles', cuanto: 'cuánto', cuanta: 'cuánta', cuantos: 'cuántos', cuantas: 'cuántas', adonde: 'adónde',
  }); // biome-ignore format: side by side
  const accented = meant[unit.form];
  if (accented === undefined) return;
  const next = sentence.at(unit.index + 1);
  const after = sentence.at(unit.index + 2);
  const before = sentence.at(unit.index - 1);
  const verb = isFiniteOnly(next) || /^(te|se|me|le|os|nos|es|está|están|son|vas|va|tal)$/.test(next.form);
  const isStateOf =
    unit.form === 'como' &&
    /^estas?$/.test(next.form) &&
    (after.token.kind === 'punctuation' || /^(usted|ustedes|tú|tu|vos|todo|el|la|su|hoy)$/.test(after.form));
  const first = before.index < 0 || before.token.text === '¿';
  const prepositionFirst =
    /^(a|de|por|en|con|para|desde)$/.test(before.form) &&
    (before.index === 0 || sentence.at(before.index - 1).token.text === '¿');
  const comma = sentence.units.some(({ token }) => token.text === ',');
  const manner =
    unit.form === 'como' && /^(sabemos|saben|sabían?|entiendo|entiende|entender)$/.test(before.form);
  const knows = /^(sé|sabes|sabéis|saber|sabe|sabemos|saben|sabía|sabían|sabíamos|supe|supo)$/.test(
    before.form,
  );
  const indirect = (manner || knows) && !/^(cual|se)$/.test(sentence.at(before.index - 1).form);
  const learns = unit.form === 'como' && before.analyses.some(({ lemma }) => lemma === 'aprender');
  // «A que hora es»: nothing else asks for an hour so, with its marks or without.
  if (unit.form === 'que' && next.form === 'hora' && before.form === 'a' && before.index === 0) {
    yield replace(unit.index, accented);
  } else if (asks(sentence) && (first || prepositionFirst)) {
    if (
      unit.form === 'que' &&
      !/^(quier[eo]s?|tal|hac[eé]s?|es|son|hay|significa|piensas|pasa|pasó|opinas|dices|dijiste|comes|estudias|prefieres|hora|tipo|clase|día)$/.test(
        next.form,
      ) &&
      !(before.form === 'por' && next.form !== 'no')
    )
      return;
    if (unit.form === 'cuando' && (comma || can(next, /^VII/))) return;
    if (/^(como|quien|cual)$/.test(unit.form) && !verb && !isStateOf && next.form !== 'de') return;
    yield replace(unit.index, accented);
  } else if (
    before.token.text === '¡' &&
    unit.form === 'que' &&
    ((can(next, /^A/) && !can(next, /^V/)) || /^(bien|mal|rico|lástima|pena|suerte)$/.test(next.form))
  ) {
    yield replace(unit.index, accented);
  } else if (
    (learns && must(next, /^VN/)) ||
    (knows && indirect && /^(donde|cuando|cual)$/.test(unit.form))
  ) {
    yield replace(unit.index, accented);
  } else if (
    indirect &&
    /^(donde|cuando|quien|cual|cuanto|cuantos|como)$/.test(unit.form) &&
    (verb || can(next, /^V/))
  ) {
    yield replace(unit.index, accented);
  } else if (
    /^(sé|se)$/.test(before.form) &&
    /^(no|yo)$/.test(sentence.at(before.index - 1).form) &&
    /^(que|como|donde)$/.test(unit.form) &&
    can(next, /^V/)
  ) {
    yield replace(unit.index, accented);
  } else if (indirect && /^(que|como)$/.test(unit.form) && must(next, /^VN/)) {
    yield replace(unit.index, accented);
  }
}
