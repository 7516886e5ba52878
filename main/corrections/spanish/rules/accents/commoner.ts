import { can, must } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { withoutAccents } from '../../words/stress.ts';

/** Words of which the one with the accent is meant nearly always. */
export const commoner: readonly Rule[] = [
  {
    id: 'accent-commoner',
    type: 'accent',
    confidence: 0.85,
    wrong: [
      ['¿Cuál es tu numero?', '¿Cuál es tu número?'],
      ['La semana que viene voy al medico.', 'La semana que viene voy al médico.'],
      ['El ultimo tren sale a las diez.', 'El último tren sale a las diez.'],
    ],
    right: [
      'Hacia el norte.',
      'Trabajo mucho.',
      'Practico deporte.',
      'Te lo explico mañana.',
      'Yo publico fotos.',
      'Ahora invito yo.',
      'El presente continuo es fácil.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const meant = muchCommoner(sentence, unit);
        if (meant !== undefined) yield replace(unit.index, meant);
      }
    },
  },
];

const variantsOf: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** The word that differs by one accent and is far commoner, where what was written is hardly ever meant. */
function muchCommoner(sentence: Sentence, unit: Unit): string | undefined {
  const { form } = unit;
  if (
    unit.token.kind !== 'word' ||
    (unit.capitalised && unit.index > 0) ||
    form.length < 4 ||
    unit.clitics.length > 0 ||
    withoutAccents(form) !== form
  )
    return;
  const { lexicon } = sentence;
  const own = lexicon.frequency(form);
  const beforeUnit = sentence.at(unit.index - 1);
  const before = beforeUnit.form;
  const nounPlace = /^(el|un|una|mi|tu|su|del|al|este|esta|ese|los|la|las|de|en)$/.test(before);
  const saysI = can(unit, /^VIP1S/);
  // Who says «yo», or puts a pronoun in front, means the verb.
  if (saysI && /^(yo|me|te|se|le|les|lo|nos|os|no)$/.test(before)) return;
  const hasSubject =
    /^(él|ella|usted|quien|que)$/.test(before) ||
    (beforeUnit.index >= 0 && (beforeUnit.capitalised || must(beforeUnit, /^N/)));
  let best: string | undefined;
  let most = 0;
  for (let k = 0; k < form.length; k++) {
    const mark = variantsOf[form.charAt(k)];
    if (mark === undefined) continue;
    const variant = form.slice(0, k) + mark + form.slice(k + 1);
    const frequency = lexicon.frequency(variant);
    if (frequency <= most || !lexicon.has(variant)) continue;
    const nominal = lexicon.analyses(variant).some(({ tag }) => /^[NA]/.test(tag));
    // «Explico» and «explicó» are both verbs: only someone who does it tells them apart.
    if (!nominal && ((saysI && !hasSubject) || can(unit, /^[NA]/))) continue;
    const enough = must(unit, /^V/) && nominal && nounPlace ? 3 : own === 0 ? 5 : 6;
    if (frequency - own >= enough && (nominal || own <= 2)) {
      best = variant;
      most = frequency;
    }
  }
  return best;
}
