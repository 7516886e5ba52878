import { can, isFiniteOnly, isFiniteVerb, must, personsOf, prepositions, stressedA } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import { conjunctions, ends, startsClause } from './clauses.ts';

/** Pairs of short words that only the accent tells apart, decided by their neighbours. */
export const monosyllables: readonly Rule[] = [
  {
    id: 'accent-el',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['Ceno fuera con el todos los jueves.', 'Ceno fuera con él todos los jueves.'],
      ['el es mi hermano', 'él es mi hermano'],
      ['El vive en Madrid.', 'Él vive en Madrid.'],
      ['Le di las llaves a el.', 'Le di las llaves a él.'],
      ['Siempre escucho a el porque sabe mucho.', 'Siempre escucho a él porque sabe mucho.'],
    ],
    right: ['El que llega tarde paga.', 'El ser humano es así.', 'A él le gusta.', 'Vino con el de ayer.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'el') continue;
        const next = sentence.at(unit.index + 1);
        const before = sentence.at(unit.index - 1);
        const verb =
          isFiniteOnly(next) &&
          personsOf(next).has('3S') &&
          !next.capitalised &&
          sentence.lexicon.frequency(next.form) >= 3;
        const pronounAfterPreposition =
          prepositions.has(before.form) &&
          (ends(next) || /^(todos|también|tampoco|porque|cuando|pero|y|es|está)$/.test(next.form));
        // «El habla», «el ama»: the article of a feminine noun, not the pronoun.
        if (stressedA.has(next.form)) continue;
        if ((verb && startsClause(sentence, unit.index)) || pronounAfterPreposition)
          yield replace(unit.index, 'él');
      }
    },
  },
  {
    id: 'accent-el-article',
    type: 'accent',
    confidence: 0.88,
    explain: 'accent-el',
    wrong: [['Él profesor es bueno.', 'El profesor es bueno.']],
    right: ['Él mismo lo dijo.', 'Para él dinero y salud son lo mismo.', 'Él solo quiere dormir.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'él' || prepositions.has(sentence.at(unit.index - 1).form)) continue;
        const next = sentence.at(unit.index + 1);
        if (must(next, /^NM/) && !next.capitalised) yield replace(unit.index, 'el');
      }
    },
  },
  {
    id: 'accent-tu',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['¿Tu también vives en este barrio?', '¿Tú también vives en este barrio?'],
      ['tu eres mi amigo', 'tú eres mi amigo'],
      ['¿Tu hablas francés?', '¿Tú hablas francés?'],
    ],
    right: [
      'Tu casa es bonita.',
      '¿Tu cuenta está lista?',
      'Tu no de ayer me sorprendió.',
      'Tu carta llegó.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'tu') continue;
        const next = sentence.at(unit.index + 1);
        const verb = isFiniteOnly(next) && personsOf(next).has('2S');
        // «Tu hablas inglés»: of several «hablas» it would be «tus».
        const alike =
          can(next, /^VIP2S/) &&
          must(next, /^V|^N.P/) &&
          startsClause(sentence, unit.index) &&
          !sentence.units.some((other) => other.index > next.index && can(other, /^V[IS]/));
        const word = /^(también|tampoco|eres|siempre|nunca|te)$/.test(next.form);
        const alone = ends(next) && conjunctions.test(sentence.at(unit.index - 1).form);
        if (verb || alike || word || alone) yield replace(unit.index, 'tú');
      }
    },
  },
  {
    id: 'accent-mi',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['A mi me gusta el café.', 'A mí me gusta el café.'],
      ['Es para mi.', 'Es para mí.'],
    ],
    right: ['A mi madre le gusta.', 'Es para mi hermano.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'mi' || !prepositions.has(sentence.at(unit.index - 1).form)) continue;
        const next = sentence.at(unit.index + 1);
        if (
          ends(next) ||
          /^(me|no|también|tampoco|sí|y|es|nunca|siempre|porque|parecer|mism[oa])$/.test(next.form)
        ) {
          if (next.form !== 'parecer') yield replace(unit.index, 'mí');
        }
      }
    },
  },
  {
    id: 'accent-mi-of',
    type: 'accent',
    confidence: 0.9,
    explain: 'accent-mi',
    wrong: [
      ['Él es mí papá.', 'Él es mi papá.'],
      ['Vivo en mí casa.', 'Vivo en mi casa.'],
    ],
    right: ['Para mí casa y coche son lo mismo.', 'A mí café no me des.', 'Lo hice por mí misma.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const before = sentence.at(unit.index - 1).form;
        if (unit.form !== 'mí' || (prepositions.has(before) && before !== 'en')) continue;
        const next = sentence.at(unit.index + 1);
        if (must(next, /^[NA]/) && !next.capitalised && !/^mism[oa]$/.test(next.form))
          yield replace(unit.index, 'mi');
      }
    },
  },
  {
    id: 'accent-si',
    type: 'accent',
    confidence: 0.85,
    wrong: [
      ['Si, claro.', 'Sí, claro.'],
      ['Yo creo que si.', 'Yo creo que sí.'],
      ['A mí si me gusta.', 'A mí sí me gusta.'],
    ],
    right: ['Si llueve, no salgo.', 'Contestó que sí, si no me equivoco.', 'No sé si viene.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'si') continue;
        const before = sentence.at(unit.index - 1);
        const next = sentence.at(unit.index + 1);
        const answer = before.index < 0 && next.token.text === ',' && unit.index === 0;
        const ending =
          ends(next) &&
          /^(que|claro|pero|ahora|yo|mí|eso|también)$/.test(before.form) &&
          next.token.text !== ',';
        const contrast = before.form === 'mí' && /^(me|que)$/.test(next.form);
        const alone = sentence.units.filter(({ token }) => token.kind === 'word').length === 1;
        if (answer || ending || contrast || alone) yield replace(unit.index, 'sí');
      }
    },
  },
  {
    id: 'accent-se',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['No se dónde está.', 'No sé dónde está.'],
      ['Yo no se nadar.', 'Yo no sé nadar.'],
      ['Ya lo se.', 'Ya lo sé.'],
      ['Yo no se', 'Yo no sé'],
      ['No se, puede ser.', 'No sé, puede ser.'],
      ['No se si puedo ir.', 'No sé si puedo ir.'],
      ['No se que hacer.', 'No sé qué hacer.'],
    ],
    right: ['No se puede fumar.', 'Se levanta temprano.', 'Se dice que no.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'se') continue;
        const before = sentence.at(unit.index - 1).form;
        const next = sentence.at(unit.index + 1);
        const before2 = sentence.at(unit.index - 2).form;
        const question =
          before === 'no' &&
          /^(qué|dónde|cómo|cuándo|cuánto|quién|cuál|por|nada|mucho|bien|que|como|donde|si)$/.test(next.form);
        const infinitive = (before === 'yo' || (before === 'no' && before2 === 'yo')) && must(next, /^VN/);
        const known =
          ends(next) && (before === 'lo' || (before === 'no' && (before2 === 'yo' || unit.index === 1)));
        const me =
          before === 'yo' && !isFiniteVerb(next) && !/^(me|te|lo|la|los|las|le|les)$/.test(next.form);
        if (question || infinitive || known || me) yield replace(unit.index, 'sé');
      }
    },
  },
  {
    id: 'accent-te',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['Quiero un te verde.', 'Quiero un té verde.'],
      ['Una taza de te, por favor.', 'Una taza de té, por favor.'],
    ],
    right: ['Te quiero.', 'El que te dije.', 'Antes de que te vayas.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'te') continue;
        const next = sentence.at(unit.index + 1);
        const before = sentence.at(unit.index - 1).form;
        if (isFiniteVerb(next) || /^(lo|la|los|las|he|ha)$/.test(next.form)) continue;
        if (/^(un|el|mi|de|este|ese|con|tomar|tomo|beber|bebo)$/.test(before))
          yield replace(unit.index, 'té');
      }
    },
  },
  {
    id: 'accent-mas',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['Quiero mas pan.', 'Quiero más pan.'],
      ['Es mas alto que yo.', 'Es más alto que yo.'],
    ],
    right: ['Quiso venir, mas no pudo.', 'No quiero más.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const before = sentence.at(unit.index - 1);
        if (unit.form === 'mas' && before.token.kind === 'word' && unit.token.text !== 'MAS')
          yield replace(unit.index, 'más');
      }
    },
  },
];
