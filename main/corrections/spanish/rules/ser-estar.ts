import { agreementOf, can, determiner, isNumeral } from '../grammar.ts';
import type { Tag } from '../lexicon/tags.ts';
import type { Hit, Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { isPerson } from './people.ts';

/** States one is in for a while: always with estar. */
const states = new Set(
  'cansado enfermo contento enojado enfadado preocupado ocupado sentado resfriado estresado harto agotado sorprendido emocionado embarazado'.split(
    ' ',
  ),
);
const professions = new Set(
  'ingeniero médico profesor profesora abogado enfermero camarero estudiante arquitecto periodista dentista policía cocinero actor escritor artista maestro doctor director secretario electricista taxista'.split(
    ' ',
  ),
);
const nationalities =
  /^(español|inglés|francés|alemán|italiano|mexicano|argentino|colombiano|peruano|chileno|estadounidense|americano|canadiense|chino|japonés|ruso|brasileño)$/;
const events =
  /^(fiesta|boda|clase|reunión|concierto|examen|partido|evento|exposición|cena|película|cumpleaños|viaje|entrevista|curso|conferencia|obra|cita|comida|ceremonia|problema|vida|trabajo|amor)$/;
const places =
  /^(baño|banco|hotel|casa|restaurante|tienda|farmacia|estación|parque|museo|hospital|llave|libro|coche|estadio|iglesia|teatro|cine|playa|supermercado|oficina|piso|apartamento|cocina|habitación|parada|universidad|escuela|aeropuerto|plaza|ciudad|pueblo)$/;

/** The form of estar for a form of ser, or the other way round, in the same tense and person. */
function swap(sentence: Sentence, unit: Unit, from: 'ser' | 'estar'): string | undefined {
  const reading = unit.analyses.find(({ lemma, tag }) => lemma === from && /^V([IS]|N|G)/.test(tag));
  if (reading === undefined) return undefined;
  const to = from === 'ser' ? 'estar' : 'ser';
  const tag = reading.tag === 'VSJ1S' ? 'VSI1S' : reading.tag;
  return sentence.lexicon.form(to, tag as Tag);
}

const isSer = (unit: Unit) => unit.analyses.some(({ lemma, tag }) => lemma === 'ser' && /^VI[PI]/.test(tag));
const isEstar = (unit: Unit) =>
  unit.analyses.some(({ lemma, tag }) => lemma === 'estar' && /^V[IS]/.test(tag));

function skipIntensifier(sentence: Sentence, index: number): Unit {
  const next = sentence.at(index + 1);
  if (next.form === 'un' && sentence.at(index + 2).form === 'poco') return sentence.at(index + 3);
  return /^(muy|tan|mucho|bastante|demasiado|siempre|también|más)$/.test(next.form)
    ? sentence.at(index + 2)
    : next;
}

function lemmaOf(unit: Unit): string {
  return unit.analyses.find(({ tag }) => /^[AN]/.test(tag))?.lemma ?? participleOf(unit);
}

function participleOf(unit: Unit): string {
  return can(unit, /^VP/) ? unit.form.replace(/(as|os|a)$/, 'o') : unit.form;
}

export const serEstar: readonly Rule[] = [
  {
    id: 'estar-state',
    type: 'ser-estar',
    confidence: 0.9,
    wrong: [
      ['Hoy soy cansada.', 'Hoy estoy cansada.'],
      ['Mis abuelos son contentos.', 'Mis abuelos están contentos.'],
      ['Soy muy enfermo.', 'Estoy muy enfermo.'],
    ],
    right: ['Es un enfermo grave.', 'Soy nervioso.', 'Mi trabajo es cansado.', 'Somos sus enfermos.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isSer(unit)) continue;
        const adjective = skipIntensifier(sentence, unit.index);
        const state = states.has(participleOf(adjective)) || states.has(lemmaOf(adjective));
        if (
          !state ||
          (/^cansad[oa]s?$/.test(adjective.form) &&
            /^(es|era|son)$/.test(unit.form) &&
            !hasPersonBefore(sentence, unit.index))
        )
          continue;
        const form = swap(sentence, unit, 'ser');
        if (form !== undefined) yield replace(unit.index, form, { words: { state: adjective.form } });
      }
    },
  },
  {
    id: 'estar-fixed',
    type: 'ser-estar',
    confidence: 0.92,
    wrong: [
      ['Soy de acuerdo con usted.', 'Estoy de acuerdo con usted.'],
      ['Yo soy bien, gracias.', 'Yo estoy bien, gracias.'],
    ],
    right: ['Estoy de acuerdo.', 'Es bien sabido.', 'Soy de Acuerdo.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isSer(unit)) continue;
        const next = sentence.at(unit.index + 1);
        const agreed = next.form === 'de' && sentence.at(unit.index + 2).form === 'acuerdo';
        const gone =
          next.form === 'de' &&
          /^(vacaciones|viaje|pie|vuelta)$/.test(sentence.at(unit.index + 2).form) &&
          /^(soy|eres|somos)$/.test(unit.form);
        const well =
          next.form === 'bien' &&
          /^(soy|eres|somos)$/.test(unit.form) &&
          sentence.at(unit.index - 1).form !== 'no' &&
          (sentence.at(unit.index + 2).token.kind !== 'word' || sentence.at(unit.index + 2).form === 'y');
        const form = agreed || well || gone ? swap(sentence, unit, 'ser') : undefined;
        if (form !== undefined && !sentence.at(unit.index + 2).capitalised) yield replace(unit.index, form);
      }
    },
  },
  {
    id: 'estar-place',
    type: 'ser-estar',
    confidence: 0.87,
    wrong: [
      ['Mi madre es en Quito por trabajo.', 'Mi madre está en Quito por trabajo.'],
      ['Soy en casa.', 'Estoy en casa.'],
      ['¿Dónde es el baño?', '¿Dónde está el baño?'],
      ['El hotel es en el centro.', 'El hotel está en el centro.'],
    ],
    right: [
      'La reunión es en casa de Inés.',
      '¿Dónde es la fiesta?',
      'La boda es en octubre.',
      'Soy bueno en mi trabajo.',
      'Eres tú en la foto.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isSer(unit)) continue;
        const next = sentence.at(unit.index + 1);
        const before = sentence.at(unit.index - 1);
        const located = /^(en|aquí|allí|ahí|cerca|lejos)$/.test(next.form);
        const firstPerson =
          /^(soy|eres|somos)$/.test(unit.form) &&
          next.form === 'en' &&
          !/^(realidad|el|general|parte|cierto|verdad)$/.test(sentence.at(unit.index + 2).form);
        const det = sentence.at(unit.index - 2);
        const subject =
          determiner(det.form) !== undefined &&
          (det.index === 0 || sentence.at(det.index - 1).token.kind === 'punctuation');
        const noun = before.analyses.find(({ tag }) => tag.startsWith('N'))?.lemma ?? '';
        const inMonth =
          /^(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|invierno)$/.test(
            sentence.at(unit.index + 2).form,
          );
        const thing =
          located &&
          subject &&
          (isPerson(before) || places.test(noun)) &&
          !events.test(noun) &&
          !inMonth &&
          sentence.at(unit.index + 2).form !== 'que';
        const asked =
          /^(dónde|donde)$/.test(before.form) &&
          determiner(next.form) !== undefined &&
          places.test(sentence.at(unit.index + 2).form);
        if (!firstPerson && !thing && !asked) continue;
        const form = swap(sentence, unit, 'ser');
        if (form !== undefined) yield replace(unit.index, form);
      }
    },
  },
  {
    id: 'ser-origin',
    type: 'ser-estar',
    confidence: 0.88,
    wrong: [['Me llamo Tom y estoy de Escocia.', 'Me llamo Tom y soy de Escocia.']],
    right: ['Estoy de vacaciones.', 'Está de Erasmus en Roma.', 'Estoy de acuerdo.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isEstar(unit) || sentence.at(unit.index + 1).form !== 'de') continue;
        const place = sentence.at(unit.index + 2);
        if (!place.capitalised || !sentence.lexicon.analyses(place.token.text).some(({ tag }) => tag === 'Q'))
          continue;
        if (/^(en|para)$/.test(sentence.at(unit.index + 3).form)) continue;
        const form = swap(sentence, unit, 'estar');
        if (form !== undefined) yield replace(unit.index, form);
      }
    },
  },
  {
    id: 'ser-profession',
    type: 'ser-estar',
    confidence: 0.88,
    wrong: [
      ['Mi hermano está ingeniero.', 'Mi hermano es ingeniero.'],
      ['Yo estoy estudiante.', 'Yo soy estudiante.'],
      ['Ella está española.', 'Ella es española.'],
    ],
    right: ['Está de camarero.', '¿Está el médico?'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isEstar(unit) || !hasPersonBefore(sentence, unit.index)) continue;
        const next = sentence.at(unit.index + 1);
        const lemma = lemmaOf(next);
        const form =
          professions.has(lemma) || nationalities.test(lemma) ? swap(sentence, unit, 'estar') : undefined;
        if (form !== undefined) yield replace(unit.index, form);
      }
    },
  },
  {
    id: 'ser-time',
    type: 'ser-estar',
    confidence: 0.9,
    wrong: [
      ['Están las tres y media.', 'Son las tres y media.'],
      ['Está la una.', 'Es la una.'],
    ],
    right: ['Están las dos aquí.', 'Aquí están las tres hermanas.', 'Estaban las cuatro en casa.'],
    *find(sentence) {
      for (const unit of sentence.units) yield* clock(sentence, unit);
    },
  },
];

function* clock(sentence: Sentence, unit: Unit): Iterable<Hit> {
  if (!/^(está|están|estaba|estaban)$/.test(unit.form)) return;
  const article = sentence.at(unit.index + 1).form;
  const hour = sentence.at(unit.index + 2);
  const after = sentence.at(unit.index + 3);
  if (!(article === 'las' && isNumeral(hour.form)) && !(article === 'la' && hour.form === 'una')) return;
  if (
    !/^([.,!?]|y|menos|en)$/.test(after.token.text) &&
    !(after.form === 'de' && /^(la)$/.test(sentence.at(unit.index + 4).form)) &&
    after.index >= 0
  )
    return;
  if (
    after.form === 'y' &&
    !/^(media|cuarto|cinco|diez|veinte|veinticinco)$/.test(sentence.at(unit.index + 4).form)
  )
    return;
  if (after.form === 'en' && sentence.at(unit.index + 4).form !== 'punto') return;
  const past = unit.form.startsWith('estaba');
  const one = article === 'la';
  yield replace(unit.index, past ? (one ? 'era' : 'eran') : one ? 'es' : 'son');
}

function hasPersonBefore(sentence: Sentence, index: number): boolean {
  const before = sentence.at(index - 1);
  if (/^(yo|tú|él|ella|usted|nosotros|nosotras|ellos|ellas|ustedes)$/.test(before.form)) return true;
  if (isPerson(before)) return agreementOf(before, /^[NA]/) !== undefined;
  return before.capitalised && can(before, /^Q/) && before.form.length > 2;
}
