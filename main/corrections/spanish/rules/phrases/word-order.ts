import type { Rule } from '../../rule.ts';
import { phrase } from '../phrase.ts';

export const order: readonly Rule[] = [
  phrase({
    id: 'no-before-verb',
    type: 'word-order',
    explain: 'no-order',
    confidence: 0.9,
    match: '{subject} [{finite&notLemma:decidir,decir,preferir,intentar,prometer} no] {notVerb}',
    to: 'no $2',
    wrong: [['Yo hablo no francés.', 'Yo no hablo francés.']],
    right: ['Yo no hablo francés.', 'Ellos decidieron no venir.', 'Ella dijo no.'],
  }),
  phrase({
    id: 'me-no',
    type: 'word-order',
    explain: 'no-order',
    confidence: 0.95,
    match: '[me|te|se|le|nos|les no {finite}]',
    to: 'no $1 $3',
    wrong: [['Me no gusta la sopa.', 'No me gusta la sopa.']],
    right: ['No me gusta.'],
  }),
  phrase({
    id: 'he-no',
    type: 'word-order',
    explain: 'no-order',
    confidence: 0.95,
    match: '[he|has|ha|hemos|han|había no] {tag:^VPMS}',
    to: 'no $1',
    wrong: [['Todavía he no pagado el recibo.', 'Todavía no he pagado el recibo.']],
    right: ['No he comido.'],
  }),
  phrase({
    id: 'dos-otras',
    type: 'word-order',
    explain: 'otros-number',
    confidence: 0.95,
    match: '[dos|tres|cuatro|cinco otros|otras]',
    to: '$2 $1',
    wrong: [['Invité a dos otras amigas.', 'Invité a otras dos amigas.']],
    right: ['Otras dos amigas.'],
  }),
];
