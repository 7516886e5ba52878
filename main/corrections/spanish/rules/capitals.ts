import { prepositions } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

const small: Record<string, RegExp> = {
  'capital-day': /^(lunes|martes|miércoles|jueves|viernes|sábado|sábados|domingo|domingos)$/,
  'capital-month':
    /^(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/,
  'capital-season': /^(primavera|verano|otoño|invierno)$/,
  'capital-language':
    /^(español|inglés|francés|alemán|italiano|portugués|chino|japonés|ruso|árabe|catalán|española|inglesa|francesa|alemana|italiana|portuguesa|mexican[oa]|argentino|colombian[oa]|peruan[oa]|chilen[oa]|american[oa]|estadounidense|canadiense|chilen[oa]s|mexican[oa]s|american[oa]s|españoles|ingleses)$/,
  'capital-religion': /^(católic[oa]|cristian[oa]|judí[oa]|musulmán|musulmana|budista|protestante)s?$/,
  'capital-title': /^(señor|señora|señorita|doctor|doctora)$/,
  'capital-yo': /^yo$/,
};

const examples: Record<string, Pick<Rule, 'wrong' | 'right'>> = {
  'capital-day': {
    wrong: [['El Lunes tengo clase.', 'El lunes tengo clase.']],
    right: ['Lunes y martes.', 'En Viernes Santo descansamos.'],
  },
  'capital-month': {
    wrong: [['La boda es en Octubre.', 'La boda es en octubre.']],
    right: ['La Plaza de Mayo.', 'Enero es frío.'],
  },
  'capital-season': {
    wrong: [['En Verano hace calor.', 'En verano hace calor.']],
    right: ['Verano y otoño.'],
  },
  'capital-language': {
    wrong: [['Hablo Inglés.', 'Hablo inglés.']],
    right: ['Español y francés.', 'El Real Club Deportivo Español.'],
  },
  'capital-religion': {
    wrong: [['Mi abuela es Católica.', 'Mi abuela es católica.']],
    right: ['La Iglesia Católica.'],
  },
  'capital-title': {
    wrong: [['¿Conoce al Señor Ramírez?', '¿Conoce al señor Ramírez?']],
    right: ['Señor Ramírez, pase.', 'El Señor de los Anillos.'],
  },
  'capital-yo': {
    wrong: [['Llegó pronto, pero Yo llegué tarde.', 'Llegó pronto, pero yo llegué tarde.']],
    right: ['Yo llegué tarde.'],
  },
};

/** Words that Spanish writes small; capitals of names made of several words stay. */
export const capitals: readonly Rule[] = Object.entries(small).map(([id, words]) => ({
  id,
  type: 'capital',
  confidence: 0.9,
  wrong: examples[id]?.wrong ?? [],
  right: examples[id]?.right ?? [],
  *find(sentence) {
    for (const unit of sentence.units) {
      if (
        !unit.capitalised ||
        !words.test(unit.form) ||
        (unit.token.text === unit.token.text.toUpperCase() && unit.form !== 'yo')
      )
        continue;
      if (insideSentence(sentence, unit) && !partOfName(sentence, unit, id)) {
        // The word the speller put in its place takes the small letter along.
        const corrected = unit.form !== unit.token.text.toLowerCase();
        yield replace(unit.index, unit.form, { exact: true, ...(corrected ? { confidence: 0.95 } : {}) });
      }
    }
  },
}));

function insideSentence(sentence: Sentence, unit: Unit): boolean {
  const before = sentence.at(unit.index - 1);
  return before.token.kind === 'word' || (before.token.text === ',' && unit.index > 1);
}

/** «Viernes Santo», «Calle Mayo», «Semana Santa»: a capital beside it makes a name of it. */
function partOfName(sentence: Sentence, unit: Unit, id: string): boolean {
  const before = sentence.at(unit.index - 1);
  const after = sentence.at(unit.index + 1);
  if (id === 'capital-title') return !after.capitalised || !/^(el|la|al|del|los|las)$/.test(before.form);
  if (after.capitalised && after.token.kind === 'word') return true;
  if (/^(de|el|la)$/.test(after.form) && before.form !== 'en' && id !== 'capital-language') return true;
  if (unit.form === 'julio' && !/^(de|en)$/.test(before.form)) return true;
  if (id === 'capital-religion' && /^(el|la|los|las)$/.test(before.form)) return true;
  if (
    unit.form === 'julio' &&
    before.form === 'de' &&
    !/^(\d+|mes|uno|primero)$/.test(sentence.at(before.index - 1).form)
  )
    return true;
  if (before.capitalised && before.index > 0) return true;
  return prepositions.has(before.form) && sentence.at(before.index - 1).capitalised && before.index > 1;
}
