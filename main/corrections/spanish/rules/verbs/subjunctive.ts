import { can, cliticPronouns, determiner, must } from '../../grammar.ts';
import type { Tag } from '../../lexicon/tags.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';

/** What asks for the subjunctive. */
export const subjunctive: readonly Rule[] = [
  {
    id: 'subjunctive',
    type: 'verb',
    confidence: 0.86,
    wrong: [
      ['Quiero que mi abuelo viene a la fiesta.', 'Quiero que mi abuelo venga a la fiesta.'],
      ['Es importante que usted toma esta medicina.', 'Es importante que usted tome esta medicina.'],
      ['Te dejo la llave para que puedes entrar.', 'Te dejo la llave para que puedas entrar.'],
      ['Ojalá puedo encontrar un piso.', 'Ojalá pueda encontrar un piso.'],
      ['Te recomiendo que pruebas la paella.', 'Te recomiendo que pruebes la paella.'],
      ['Espero que tengo suerte.', 'Espero tener suerte.'],
      ['Estudio para que puedo viajar.', 'Estudio para poder viajar.'],
    ],
    right: [
      'Quiero que vengas.',
      'Creo que viene.',
      'Es verdad que viene.',
      'Ojalá venga.',
      'Quiero lo que tienes.',
      'Es importante saber que viene.',
      'Quiero que mi hijo sea como tú.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const at = triggerEnd(sentence, unit.index);
        if (at < 0) continue;
        const verb = firstVerb(sentence, at);
        if (
          verb === undefined ||
          (!must(verb, /^V/) && verb.index > at) ||
          !can(verb, /^VIP/) ||
          can(verb, /^VS/)
        )
          continue;
        const reading = verb.analyses.find(({ tag }) => tag.startsWith('VIP'));
        const tag = reading?.tag.replace('VIP', 'VSP').replace('2V', '2S') as Tag | undefined;
        const form = reading && tag ? sentence.lexicon.form(reading.lemma, tag) : undefined;
        if (form !== undefined && form !== verb.form) {
          const subject = sentence.at(at - 2);
          const alone = verb.index === at && must(verb, /^VIP1S/);
          // «Espero que tengo»: who hopes and who has are the same, so that Spanish has the infinitive.
          if (alone && (subject.form === 'para' || must(subject, /^VIP1S/)) && reading !== undefined) {
            yield { from: at - 1, to: at + 1, replacement: reading.lemma, explain: 'same-subject' };
            continue;
          }
          yield replace(verb.index, form, {
            words: {
              trigger: sentence.units
                .slice(unit.index, at)
                .map((u) => u.form)
                .join(' '),
            },
          });
        }
      }
    },
  },
];

const wishes = new Set([
  'querer',
  'esperar',
  'recomendar',
  'aconsejar',
  'preferir',
  'pedir',
  'sugerir',
  'desear',
  'necesitar',
  'exigir',
  'prohibir',
]);
const judged =
  /^(importante|necesario|posible|imposible|probable|mejor|bueno|malo|fundamental|urgente|increíble|extraño|raro|triste|lógico|normal|una lástima)$/;

/** Index after an expression that asks for the subjunctive and begins at `index`; -1 where none does. */
function triggerEnd(sentence: Sentence, index: number): number {
  const unit = sentence.at(index);
  const next = sentence.at(index + 1).form;
  const third = sentence.at(index + 2).form;
  if (unit.form === 'ojalá') return next === 'que' ? index + 2 : index + 1;
  if (unit.form === 'para' && next === 'que') return index + 2;
  if (/^(antes|sin)$/.test(unit.form)) {
    if (unit.form === 'antes' && next === 'de' && third === 'que') return index + 3;
    if (unit.form === 'sin' && next === 'que') return index + 2;
  }
  if (/^(es|sería|fue)$/.test(unit.form) && judged.test(next) && third === 'que') return index + 3;
  if (next === 'que' && unit.analyses.some(({ lemma, tag }) => /^VIP|^VIC/.test(tag) && wishes.has(lemma))) {
    if (!can(unit, /^N/) && sentence.at(index - 1).form !== 'lo') return index + 2;
  }
  return -1;
}

/** The verb of the clause that begins at `from`, past a short subject. */
function firstVerb(sentence: Sentence, from: number): Unit | undefined {
  for (let at = from; at < Math.min(from + 5, sentence.units.length); at++) {
    const unit = sentence.at(at);
    if (unit.token.kind === 'punctuation' || /^(que|y|o|si|cuando|de|en)$/.test(unit.form)) return undefined;
    // «Espero que ser como él»: «como» compares, more often than not.
    if (unit.form === 'como' && at > from) return undefined;
    if (can(unit, /^V[IS]/) && !cliticPronouns.has(unit.form)) {
      if (must(unit, /^V/) || at === from) return unit;
      if (determiner(sentence.at(at - 1).form) === undefined) return undefined;
    }
  }
  return undefined;
}
