import {
  agreementOf,
  can,
  determiner,
  inflectDeterminer,
  isNumeral,
  readings,
  stressedA,
} from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import { nounAfter } from './nouns.ts';

/** Nouns for people of either sex that the dictionary has as feminine only. */
const either =
  /^(adolescente|terapeuta|fisioterapeuta|psiquiatra|astronauta|guardia|guía|cámara|modelo|bebé)s?$/;

/** What people have one of. */
const single =
  /^(?:familia|casa|vida|madre|padre|mamá|papá|novi[oa]|espos[oa]|escuela|universidad|ciudad|país|corazón|futuro)$/;

/** What stands before a noun agrees with it. */
export const articleAgreement: readonly Rule[] = [
  {
    id: 'article-gender',
    type: 'agreement',
    confidence: 0.9,
    wrong: [
      ['Tengo una problema.', 'Tengo un problema.'],
      ['Fíjate en las detalles.', 'Fíjate en los detalles.'],
      ['Me duele el mano.', 'Me duele la mano.'],
      ['La viaje fue largo.', 'El viaje fue largo.'],
      ['Vamos a la restaurante.', 'Vamos al restaurante.'],
      ['Sale de la edificio.', 'Sale del edificio.'],
      ['Vivo en un ciudad tranquila.', 'Vivo en una ciudad tranquila.'],
      ['Hay muchos personas en la cola.', 'Hay muchas personas en la cola.'],
    ],
    right: [
      'El agua está fría.',
      'El problema es el idioma.',
      'La mano, la foto, la moto y la radio.',
      'La testigo llegó con su abogada.',
      'El arte y las artes.',
      'La compra en el mercado.',
      'Un hambre terrible.',
      'La radio y el día.',
      'Muchos adolescentes leen poco.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const det = determiner(unit.form);
        const noun = sentence.at(unit.index + 1);
        if (det?.gender === undefined || !nounAfter(sentence, unit, noun)) continue;
        if (
          /^(un|una)$/.test(unit.form) &&
          /^(de|por|con)$/.test(sentence.at(unit.index + 2).form) &&
          can(noun, /^A/)
        )
          continue;
        const wanted = agreementOf(noun);
        if (wanted?.gender === undefined || wanted.gender === det.gender || either.test(noun.form)) continue;
        // «Este agua», «ese arma»: not right, but so common that nobody is disturbed.
        if (stressedA.has(noun.form) && /^(este|ese)$/.test(unit.form)) continue;
        if (unit.form === 'poco' && sentence.at(unit.index - 1).form === 'a') continue;
        if (unit.form === 'cuánto' && can(noun, /^[RQ]|^V/)) continue;
        if (
          /^(todo|demasiado|poco|mucho|tanto)$/.test(unit.form) &&
          (unit.form === 'todo' || unit.form === 'tanto' || can(noun, /^[AVR]/) || noun.form === 'tarde')
        )
          continue;
        if (can(noun, /^A/) && can(sentence.at(noun.index + 1), /^N/)) continue;
        if (stressedA.has(noun.form) && wanted.gender === 'F' && /^(el|un|algún|ningún)$/.test(unit.form))
          continue;
        if (
          /^(poco|mucho|todo|tanto)$/.test(unit.form) &&
          /^(un|lo|más|muy)$/.test(sentence.at(unit.index - 1).form)
        )
          continue;
        const form = inflectDeterminer(unit.form, {
          gender: wanted.gender,
          number: wanted.number ?? det.number ?? 'S',
        });
        if (form === undefined) continue;
        if (
          det.number !== undefined &&
          wanted.number !== undefined &&
          det.number !== wanted.number &&
          det.number === 'P'
        )
          continue;
        // «A la parque»: the article that is put right joins its preposition.
        const before = sentence.at(unit.index - 1);
        const joins = form === 'el' && /^(a|de)$/.test(before.form) && !before.untouchable;
        yield {
          from: joins ? before.index : unit.index,
          to: unit.index + 1,
          replacement: joins ? (before.form === 'a' ? 'al' : 'del') : form,
          words: { noun: noun.form, gender: wanted.gender },
          explain: wanted.gender === 'M' ? 'article-gender-m' : 'article-gender-f',
        };
      }
    },
  },
  {
    id: 'el-agua',
    type: 'agreement',
    confidence: 0.92,
    wrong: [
      ['La agua está fría.', 'El agua está fría.'],
      ['Una aula grande.', 'Un aula grande.'],
    ],
    right: ['Las aguas termales.', 'La misma agua.', 'Esta agua está fría.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(la|una)$/.test(unit.form)) continue;
        const noun = sentence.at(unit.index + 1);
        if (stressedA.has(noun.form) && noun.form !== 'ama' && noun.form !== 'arma' && !noun.capitalised) {
          yield replace(unit.index, unit.form === 'la' ? 'el' : 'un', { words: { noun: noun.form } });
        }
      }
    },
  },
  {
    id: 'article-number',
    type: 'agreement',
    confidence: 0.9,
    wrong: [
      ['Mi padres viven en un pueblo.', 'Mis padres viven en un pueblo.'],
      ['Hay mucho coches.', 'Hay muchos coches.'],
      ['Tengo dos hermano.', 'Tengo dos hermanos.'],
      ['Compraron diez ordenador.', 'Compraron diez ordenadores.'],
      ['Cada días corro.', 'Cada día corro.'],
      ['Los autobús pasan.', 'Los autobuses pasan.'],
      ['Escucho sus música.', 'Escucho su música.'],
      ['Vivo con mis familia.', 'Vivo con mi familia.'],
    ],
    right: [
      'Los lunes no trabajo.',
      'Su casa es grande.',
      'Cada dos días.',
      'Las crisis pasan.',
      'Son las dos de la tarde.',
      'Mi cuñado cumple cuarenta y un años.',
      'Poco a poco todos llegaron.',
      'Tiene muchos fans.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const noun = sentence.at(unit.index + 1);
        if (!nounAfter(sentence, unit, noun) || /^[-–]$/.test(sentence.at(noun.index + 1).token.text))
          continue;
        const { number } = agreementOf(noun, /^N/) ?? {};
        if (number === undefined || noun.form.length < 3) continue;
        const before = sentence.at(unit.index - 1);
        if (determiner(noun.form) !== undefined) continue;
        if (/^(poco|mucho)$/.test(unit.form) && (can(noun, /^A/) || before.form === 'a')) continue;
        // «Cuarenta y un años».
        if (unit.form === 'un' && before.form === 'y') continue;
        const det = determiner(unit.form);
        const lemma = readings(noun, /^N/)[0]?.lemma ?? '';
        if (unit.form === 'cada' && number === 'P') {
          const one = sentence.lexicon.forms(lemma, (tag) => /^N.S/.test(tag))[0];
          if (one !== undefined) yield replace(noun.index, one, { explain: 'cada' });
        } else if (det?.number === 'S' && number === 'P') {
          if (/^(mucho|poco|tanto|todo|cuánto)$/.test(unit.form) && can(noun, /^V/)) continue;
          if (unit.form === 'tanto' || /^(un|algo|lo)$/.test(sentence.at(unit.index - 1).form)) continue;
          const { gender } = agreementOf(noun, /^N/) ?? {};
          const form = inflectDeterminer(unit.form, { number: 'P', ...(gender ? { gender } : {}) });
          if (form !== undefined) yield replace(unit.index, form, { words: { noun: noun.form } });
        } else if ((det?.number === 'P' || isNumeral(unit.form)) && number === 'S') {
          if (/^(la|las|los|unos|unas|algunos|otros|varios)$/.test(unit.form) && can(noun, /^[AVR]/))
            continue;
          if (
            isNumeral(unit.form) &&
            /^(las|y|los|a|piso|número|página|por)$/.test(sentence.at(unit.index - 1).form)
          )
            continue;
          const does = isNumeral(unit.form) && /[dt]or$/.test(noun.form);
          if (can(noun, /^[AV]/) && !does) continue;
          // «Mis familia»: of what one has one, the owner's word is wrong, not the thing's.
          if (/^(?:mis|tus|sus)$/.test(unit.form) && single.test(noun.form)) {
            yield replace(unit.index, unit.form.slice(0, -1), {
              words: { noun: noun.form },
              explain: 'article-number-one',
            });
            continue;
          }
          // «Sus música»: what cannot be counted, or of which there is one, keeps its number.
          if (unit.form === 'sus') {
            yield replace(unit.index, 'su', { words: { noun: noun.form }, explain: 'article-number-one' });
            continue;
          }
          const { gender } = agreementOf(noun, /^N/) ?? {};
          const isOfIt = (tag: string) => /^N.P/.test(tag) && (gender === undefined || tag[1] === gender);
          const many = sentence.lexicon.forms(lemma, isOfIt)[0];
          if (many !== undefined)
            yield replace(noun.index, many, { explain: 'noun-number', words: { det: unit.form } });
        }
      }
    },
  },
];
