import { agreementOf, can, determiner, must } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import { table } from '../words/table.ts';

/** Words that lose their ending before a masculine noun in the singular. */
const short = table<string>({
  primero: 'primer', tercero: 'tercer', bueno: 'buen', malo: 'mal', alguno: 'algún', ninguno: 'ningún', uno: 'un',
}); // biome-ignore format: pairs read better side by side

export const apocope: readonly Rule[] = [
  {
    id: 'apocope',
    type: 'agreement',
    confidence: 0.9,
    wrong: [
      ['Es mi primero día aquí.', 'Es mi primer día aquí.'],
      ['Es un bueno amigo.', 'Es un buen amigo.'],
      ['Tengo uno primo en Lugo.', 'Tengo un primo en Lugo.'],
      ['No veo ninguno problema.', 'No veo ningún problema.'],
      ['Tengo uno prima en Lugo.', 'Tengo una prima en Lugo.'],
    ],
    right: [
      'Primero vino mi tío.',
      'El primero de mayo.',
      'Es bueno dormir.',
      'Uno de mis amigos.',
      'Cada uno trae algo.',
      'Bueno, hombre, vale.',
      'Es bueno el café.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const form = short[unit.form];
        const noun = sentence.at(unit.index + 1);
        if (form === undefined || !must(noun, /^N/) || noun.capitalised || determiner(noun.form)) continue;
        const { gender, number } = agreementOf(noun, /^N/) ?? {};
        if (number !== 'S' || gender === undefined) continue;
        const before = sentence.at(unit.index - 1);
        if (unit.form === 'uno') {
          if (determiner(before.form) || !can(before, /^V|^R/) || can(before, /^N/)) continue;
          yield replace(unit.index, gender === 'M' ? 'un' : 'una', { words: { noun: noun.form } });
        } else if (gender === 'M') {
          const introduced =
            determiner(before.form) !== undefined || /^(en|de|al|del|con|muy)$/.test(before.form);
          if (!introduced && !/^(alguno|ninguno)$/.test(unit.form)) continue;
          yield replace(unit.index, form, { words: { noun: noun.form } });
        }
      }
    },
  },
];
