import { can, must } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';

/** The verb's own form: `viajar` for «viajo» and «viajando». */
function infinitiveOf(sentence: Sentence, verb: Unit, tag: RegExp): string | undefined {
  const lemma = verb.analyses.find((reading) => tag.test(reading.tag))?.lemma;
  return lemma === undefined ? undefined : sentence.lexicon.form(lemma, 'VN');
}

/** Said in between («quiero… digo, quería»), or a word of another kind. */
const parentheses = /^(?:como|creo|digo|sé|entre|supongo|repito)$/;

/** Does this word ask for another verb, which does not say once more who? */
function takesAnother(sentence: Sentence, { form, index }: Unit): boolean {
  const before = sentence.at(index - 1);
  if (/^(?:quiero|puedo|necesito|debo|prefiero)$/.test(form)) return before.form !== 'que';
  if (/^(?:gusta|gustaría|encanta|encantaría)$/.test(form)) return before.form === 'me';
  if (form === 'a') return before.form === 'voy';
  // «Lo que tengo, que veo»: there «que» is another one.
  return form === 'que' && before.form === 'tengo' && !/^(?:que|lo)$/.test(sentence.at(index - 2).form);
}

/** Verbs that keep their own form, whoever does it. */
export const infinitives: readonly Rule[] = [
  {
    id: 'second-verb',
    type: 'verb',
    confidence: 0.9,
    wrong: [
      ['Tengo que voy al banco.', 'Tengo que ir al banco.'],
      ['Quiero hablo con usted.', 'Quiero hablar con usted.'],
      ['Me gusta viajo en tren.', 'Me gusta viajar en tren.'],
      ['Voy a tengo una fiesta.', 'Voy a tener una fiesta.'],
    ],
    right: [
      'Tengo que ir al banco.',
      'La llave que tengo que veo ahí.',
      'Eso es lo que quiero, creo.',
      'Me gusta como soy.',
      'Si puedo, voy.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const verb = sentence.at(unit.index + 1);
        if (!takesAnother(sentence, unit) || parentheses.test(verb.form)) continue;
        if (!must(verb, /^V/) || !can(verb, /^VIP1S/) || verb.clitics.length > 0) continue;
        const infinitive = infinitiveOf(sentence, verb, /^VIP1S/);
        if (infinitive !== undefined) yield replace(verb.index, infinitive);
      }
    },
  },
  {
    id: 'preposition-gerund',
    type: 'verb',
    confidence: 0.9,
    wrong: [
      ['Gracias por esperando.', 'Gracias por esperar.'],
      ['Salió sin pagando la cuenta.', 'Salió sin pagar la cuenta.'],
      ['Después de comiendo descanso.', 'Después de comer descanso.'],
    ],
    right: ['Gracias por esperar.', 'Sigo esperando.', 'Pasó por aquí cantando.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const verb = sentence.at(unit.index + 1);
        if (!/^(?:por|para|sin|de)$/.test(unit.form) || !must(verb, /^VG/) || verb.clitics.length > 0)
          continue;
        const infinitive = infinitiveOf(sentence, verb, /^VG/);
        if (infinitive !== undefined) yield replace(verb.index, infinitive);
      }
    },
  },
];
