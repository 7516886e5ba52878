import { can, cliticPronouns } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import { phrase } from './phrase.ts';

export const contractions: readonly Rule[] = [
  phrase({
    id: 'contraction-al',
    type: 'contraction',
    confidence: 0.97,
    match: '[a el] {not:que}',
    to: 'al',
    wrong: [
      ['Vamos a el cine.', 'Vamos al cine.'],
      ['Mañana voy a el médico.', 'Mañana voy al médico.'],
      ['A el le encanta el mar.', 'A él le encanta el mar.'],
    ],
    right: ['Se lo conté a él en persona.', 'Vamos a El Salvador.', 'Voy al cine.'],
  }),
  phrase({
    id: 'contraction-del',
    type: 'contraction',
    confidence: 0.97,
    match: '[de el] {not:que}',
    to: 'del',
    wrong: [['Vengo de el mercado.', 'Vengo del mercado.']],
    right: ['Soy de El Salvador.', 'Hablamos de él.', 'Salgo del trabajo.'],
  }),
].map((rule) => ({
  ...rule,
  // «a El Salvador»: the article of a name is not contracted.
  *find(sentence) {
    for (const hit of rule.find(sentence)) {
      const next = sentence.at(hit.to);
      if (sentence.at(hit.to - 1).capitalised || next.token.kind === 'mask') continue;
      // «A el le gusta»: the person, who has lost an accent.
      if (cliticPronouns.has(next.form) && !can(next, /^N/)) {
        yield replace(hit.to - 1, 'él', { type: 'accent', explain: 'accent-el' });
      } else yield hit;
    }
  },
}));
