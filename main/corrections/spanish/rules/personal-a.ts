import { can, determiner, isNumeral, personsOf } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import { isPerson } from './people.ts';

const takesPerson = new Set(
  'ver visitar conocer esperar invitar ayudar llamar extrañar besar abrazar escuchar saludar cuidar amar odiar recoger encontrar acompañar buscar entender'.split(
    ' ',
  ),
);

export const personalA: readonly Rule[] = [
  {
    id: 'personal-a',
    type: 'personal-a',
    confidence: 0.88,
    wrong: [
      ['Los domingos visito mis abuelos.', 'Los domingos visito a mis abuelos.'],
      ['Ayer vi tu hermano.', 'Ayer vi a tu hermano.'],
      ['Quiero ver mi madre.', 'Quiero ver a mi madre.'],
      ['Ayer vimos el profesor de historia.', 'Ayer vimos al profesor de historia.'],
    ],
    right: [
      'Ayer me llamó tu madre.',
      'Vive aquí mi profesora.',
      'Veo la tele.',
      'Visito a mi abuela.',
      'Busco camarero.',
      'Hoy espera mi madre en casa.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const reading = unit.analyses.find(
          ({ lemma, tag }) => takesPerson.has(lemma) && /^V([IS]|N|G)/.test(tag),
        );
        if (reading === undefined || unit.clitics.length > 0) continue;
        const det = sentence.at(unit.index + 1);
        const noun = sentence.at(unit.index + 2);
        const owner = /^(mis?|tus?|sus?|nuestr[oa]s?)$/.test(det.form);
        const article =
          /^(el|la|los|las)$/.test(det.form) &&
          /^(ver|visitar|conocer|ayudar|saludar|invitar)$/.test(reading.lemma);
        if (
          !isPerson(noun) ||
          (!owner && !article) ||
          (article && /^(familia|gente|persona)s?$/.test(noun.form))
        )
          continue;
        const before = sentence.at(unit.index - 1);
        if (/^(me|te|se|lo|la|los|las|le|les|nos|os)$/.test(before.form)) continue;
        const speaker =
          [...personsOf(unit)].some((person) => /^(1|2)/.test(person)) && !personsOf(unit).has('3S');
        const named =
          can(unit, /^V[IS]..?3/) && (isPerson(before) || /^(él|ella|ellos|ellas)$/.test(before.form));
        if (!speaker && !named && !/^V[NG]/.test(reading.tag)) continue;
        if (can(unit, /^N/) && determiner(before.form) !== undefined) continue;
        yield replace(det.index, det.form === 'el' ? 'al' : `a ${det.form}`, {
          words: { person: noun.form, verb: unit.form },
        });
      }
    },
  },
  {
    id: 'personal-a-nobody',
    type: 'personal-a',
    confidence: 0.9,
    explain: 'personal-a',
    wrong: [
      ['Todavía no conozco nadie.', 'Todavía no conozco a nadie.'],
      ['No vi nadie.', 'No vi a nadie.'],
    ],
    right: ['No viene nadie.', 'No conozco a nadie.', 'No me entiende nadie.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(nadie|alguien)$/.test(unit.form)) continue;
        const verb = sentence.at(unit.index - 1);
        if (!verb.analyses.some(({ lemma, tag }) => takesPerson.has(lemma) && /^V([IS]|N)/.test(tag)))
          continue;
        const speaker =
          [...personsOf(verb)].some((person) => /^(1|2)/.test(person)) && !personsOf(verb).has('3S');
        if (speaker || can(verb, /^VN/))
          yield replace(unit.index, `a ${unit.form}`, { words: { person: unit.form, verb: verb.form } });
      }
    },
  },
  {
    id: 'personal-a-thing',
    type: 'personal-a',
    confidence: 0.88,
    wrong: [
      ['Veo a la televisión con mi familia.', 'Veo la televisión con mi familia.'],
      ['Tengo a dos primos en Londres.', 'Tengo dos primos en Londres.'],
    ],
    right: ['Tengo a mi padre en la cama.', 'Veo a mi madre.', 'Voy a la televisión.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'a') continue;
        const verb = sentence.at(unit.index - 1);
        const det = sentence.at(unit.index + 1);
        const noun = sentence.at(unit.index + 2);
        const is = (...lemmas: string[]) =>
          verb.analyses.some(({ lemma, tag }) => lemmas.includes(lemma) && tag.startsWith('V'));
        const thing =
          is('ver', 'mirar', 'escuchar') &&
          /^(televisión|tele|película|películas|música|radio|serie|series|video|vídeo|noticias)$/.test(
            noun.form,
          ) &&
          determiner(det.form) !== undefined;
        const owned =
          is('tener') && (isNumeral(det.form) || /^(un|una|muchos|muchas)$/.test(det.form)) && isPerson(noun);
        if (thing || owned)
          yield {
            from: unit.index,
            to: unit.index + 2,
            replacement: det.form,
            words: { verb: verb.form, thing: noun.form },
          };
      }
    },
  },
];
