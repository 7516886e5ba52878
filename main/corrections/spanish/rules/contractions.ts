import type { Rule } from '../rule.ts';
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
    for (const hit of rule.find(sentence)) if (!sentence.at(hit.to - 1).capitalised) yield hit;
  },
}));
