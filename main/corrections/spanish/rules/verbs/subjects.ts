import {
  agreementOf,
  can,
  determiner,
  isFiniteOnly,
  must,
  personsOf,
  prepositions,
  subjectPronouns,
} from '../../grammar.ts';
import type { Person } from '../../lexicon/tags.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Unit } from '../../sentence.ts';
import { isPlainNoun, timeNouns } from '../agreement/nouns.ts';
import { isPerson } from '../people.ts';
import { headOfClause, inPerson, verbAfter, withLostAccent } from './persons.ts';

const collective = new Set(
  'mayoría resto mitad parte grupo par serie conjunto cantidad número docena familia equipo pareja'.split(
    ' ',
  ),
);
const impersonal = new Set([
  'haber',
  'hacer',
  'llover',
  'gustar',
  'encantar',
  'doler',
  'interesar',
  'parecer',
  'importar',
  'faltar',
  'quedar',
  'molestar',
  'fascinar',
  'bastar',
  'apetecer',
  'costar',
]);

/** Somebody's name, or what hides it. */
const isNamed = ({ capitalised, token }: Unit) => capitalised || token.kind === 'mask';

/** A verb agrees with its subject. */
export const subjects: readonly Rule[] = [
  {
    id: 'verb-pronoun',
    type: 'verb',
    confidence: 0.9,
    wrong: [
      ['Yo tiene veinte años.', 'Yo tengo veinte años.'],
      ['Nosotros necesitan más tiempo.', 'Nosotros necesitamos más tiempo.'],
      ['¿Tú habla inglés?', '¿Tú hablas inglés?'],
      ['Yo es de Italia.', 'Yo soy de Italia.'],
      ['Ayer yo fue al cine.', 'Ayer yo fui al cine.'],
      ['El año pasado nosotros fueron a Perú.', 'El año pasado nosotros fuimos a Perú.'],
      ['Ellos tiene hambre.', 'Ellos tienen hambre.'],
      ['Ella canto muy bien.', 'Ella cantó muy bien.'],
      ['¿Usted tienes una habitación?', '¿Usted tiene una habitación?'],
      ['Mi papá y yo son de Cuenca.', 'Mi papá y yo somos de Cuenca.'],
      ['Ahora Kimiko y yo han comido.', 'Ahora Kimiko y yo hemos comido.'],
    ],
    right: [
      'Vos tenés razón.',
      'Yo tenía hambre.',
      'Lo pinté yo, no mi padre.',
      'Con ella vamos al cine.',
      'Ayer ella y yo fuimos al cine.',
      'Después de ella entraron los demás.',
      'Mi hermana y yo vamos al cine.',
      'Tú y yo somos amigos.',
      'Ustedes van al cine.',
      'Él y ella viven aquí.',
      'Kimiko y yo nadamos en el lago.',
      'Me gusta cómo ella se viste.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const person = subjectPronouns[unit.form];
        if (person === undefined || !headOfClause(sentence, unit.index)) continue;
        const before = sentence.at(unit.index - 1);
        const joined = sentence.at(before.index - 1);
        const compound =
          /^(y|e)$/.test(before.form) &&
          (can(joined, /^[NQ]/) || isNamed(joined) || subjectPronouns[joined.form] !== undefined) &&
          // «Mi tío cocina y yo friego»: a verb that could be a noun, after its subject.
          !(can(joined, /^V[IS]/) && isPlainNoun(sentence.at(joined.index - 1)));
        if (compound && unit.form !== 'yo') continue;
        // «Mi primo y yo vamos»: whoever stands before «y» counts too.
        if (
          /^(y|e)$/.test(before.form) &&
          unit.form === 'yo' &&
          can(verbAfter(sentence, unit.index), /^V..1P/)
        )
          continue;
        if (compound && (unit.form !== 'yo' || sentence.at(before.index - 2).index > 1)) continue;
        const verb = verbAfter(sentence, unit.index);
        const past = /^(?:él|ella)$/.test(unit.form) ? withLostAccent(sentence, verb) : undefined;
        if (past !== undefined && !compound) {
          yield replace(verb.index, past, { type: 'accent', explain: 'accent-preterite' });
          continue;
        }
        if (!must(verb, /^V/) || !can(verb, /^V[IS]/) || verb.clitics.length > 0) continue;
        const orders = can(verb, /^VMP/);
        if (verb.index !== unit.index + 1 && unit.form === 'él') continue;
        const wanted: Person = compound ? '1P' : person;
        const persons = personsOf(verb);
        // «¿Tú habla?» can hardly be an order.
        const fits = [...persons].some(
          (p) => p === wanted || (wanted === '2V' && p === '2S') || (wanted === '2S' && p === '2V'),
        );
        if (fits || (unit.form === 'ustedes' && persons.has('2P'))) continue;
        const isFar = verb.index > unit.index + 1;
        const { lemma = '' } = verb.analyses[0] ?? {};
        if (impersonal.has(lemma) && (isFar || (compound && lemma !== 'haber'))) continue;
        // «Como ellos, casi siempre pensaba…»: a comparison.
        if (before.form === 'como' && isFar) continue;
        // «Se viste»: of «vestir» too, which the lexicon does not tell.
        if (verb.form === 'viste' && isFar) continue;
        if (orders && sentence.units.some(({ token }) => token.text === '!')) continue;
        if (can(verb, /^VSP/) && !can(verb, /^VI/) && !/^(yo|nosotros)$/.test(unit.form)) continue;
        const form = inPerson(sentence, verb, wanted);
        if (form !== undefined)
          yield replace(verb.index, form, { words: { subject: compound ? 'nosotros' : unit.form } });
      }
    },
  },
  {
    id: 'infinitive-after-subject',
    type: 'verb',
    confidence: 0.85,
    wrong: [
      ['Yo querer un café.', 'Yo quiero un café.'],
      ['Nosotros vivir en Roma.', 'Nosotros vivimos en Roma.'],
    ],
    right: ['Al yo llegar, salió.', 'Para yo poder ir.', 'Tú sabes nadar.', '¿Yo pagar? ¡Nunca!'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const person = subjectPronouns[unit.form];
        const before = sentence.at(unit.index - 1);
        if (person === undefined || !(before.index < 0 || /^(pero|porque|y|[.,;])$/.test(before.token.text)))
          continue;
        const verb = sentence.at(unit.index + 1);
        if (
          !must(verb, /^VN/) ||
          verb.clitics.length > 0 ||
          /^[?!]$/.test(sentence.at(verb.index + 1).token.text)
        )
          continue;
        const form = sentence.lexicon.form(verb.analyses[0]?.lemma ?? '', `VIP${person}`);
        if (form !== undefined) yield replace(verb.index, form, { words: { subject: unit.form } });
      }
    },
  },
  {
    id: 'verb-noun',
    type: 'verb',
    confidence: 0.86,
    wrong: [
      ['Mis abuelos vive en Montevideo.', 'Mis abuelos viven en Montevideo.'],
      ['La gente son muy amable.', 'La gente es muy amable.'],
      ['Ayer mis amigos llegó tarde.', 'Ayer mis amigos llegaron tarde.'],
      ['Mi hijo estudio música.', 'Mi hijo estudió música.'],
      ['Mi hijo quiero un perro.', 'Mi hijo quiere un perro.'],
    ],
    right: [
      'Los estudiantes tenemos hambre.',
      'La mayoría son jóvenes.',
      'Los domingos visito a mi abuela.',
      'Las llaves las dejé en casa.',
      'Mis padres me dicen que sí.',
      'Esta semana trabajo mucho.',
      'La familia son lo primero.',
      'A mis padres les gusta el café.',
      'Los libros que leo son largos.',
      'Mi hermano y mi hermana viven aquí.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const det = sentence.at(unit.index - 1);
        if (
          /^cuánt/.test(det.form) ||
          !isPlainNoun(unit) ||
          determiner(det.form) === undefined ||
          timeNouns.has(unit.analyses[0]?.lemma ?? '')
        )
          continue;
        if (can(unit, /^V/) && /^(la|las|los|esta|este)$/.test(det.form)) continue;
        const before = sentence.at(det.index - 1);
        const head =
          before.index < 0 ||
          /^(ayer|hoy|anoche|porque|pero|ahora|antes|siempre)$/.test(before.form) ||
          /^[.;:¿¡]$/.test(before.token.text);
        if (!head || prepositions.has(before.form)) continue;
        let at = unit.index + 1;
        while (/^(no|también|siempre|ya|se)$/.test(sentence.at(at).form)) at++;
        const verb = sentence.at(at);
        const mine =
          at === unit.index + 1 && isPerson(unit) && /^(mi|tu|su)$/.test(det.form) && can(verb, /^VIP1S/);
        if ((!isFiniteOnly(verb) && !mine) || impersonal.has(verb.analyses[0]?.lemma ?? '')) continue;
        const own = agreementOf(unit, /^N/)?.number;
        const detNumber = determiner(det.form)?.number;
        if (detNumber !== undefined && own !== undefined && detNumber !== own) continue;
        const persons = personsOf(verb);
        if (
          own === 'P' &&
          persons.size === 1 &&
          persons.has('3S') &&
          !/^(es|era|fue|será)$/.test(verb.form)
        ) {
          const form = inPerson(sentence, verb, '3P');
          if (form !== undefined)
            yield replace(verb.index, form, { words: { subject: `${det.form} ${unit.form}` } });
        } else if (
          own === 'P' &&
          /^(es|era|fue)$/.test(verb.form) &&
          can(sentence.at(verb.index + 1), /^A.P/)
        ) {
          const form = inPerson(sentence, verb, '3P');
          if (form !== undefined)
            yield replace(verb.index, form, { words: { subject: `${det.form} ${unit.form}` } });
        } else if (own === 'S' && !collective.has(unit.form)) {
          const plural = persons.size === 1 && persons.has('3P');
          const first = isPerson(unit) && [...persons].every((p) => /^[12]S$/.test(p)) && persons.size > 0;
          if (!plural && !first) continue;
          const past = first ? withLostAccent(sentence, verb) : undefined;
          if (past !== undefined) {
            yield replace(verb.index, past, { type: 'accent', explain: 'accent-preterite' });
            continue;
          }
          const form = inPerson(sentence, verb, '3S');
          if (form === undefined) continue;
          const explain = unit.form === 'gente' ? { explain: 'gente' } : {};
          yield replace(verb.index, form, { words: { subject: `${det.form} ${unit.form}` }, ...explain });
        }
      }
    },
  },
  {
    id: 'gente',
    type: 'verb',
    confidence: 0.9,
    wrong: [['La gente de mi oficina son muy amable.', 'La gente de mi oficina es muy amable.']],
    right: ['La gente que trabaja en los bancos son ellos.', 'La gente de mi oficina es muy amable.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'gente' || sentence.at(unit.index + 1).form !== 'de') continue;
        const verb = sentence.units
          .slice(unit.index + 2, unit.index + 6)
          .find((other) => isFiniteOnly(other));
        if (verb === undefined || !personsOf(verb).has('3P')) continue;
        if (
          sentence.units
            .slice(unit.index, verb.index)
            .some(({ form, token }) => form === 'que' || token.text === ',' || form === 'y')
        )
          continue;
        const form = inPerson(sentence, verb, '3S');
        if (form !== undefined) yield replace(verb.index, form, { words: { subject: 'la gente' } });
      }
    },
  },
];
