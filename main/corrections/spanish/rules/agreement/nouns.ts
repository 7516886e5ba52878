import { can, isNumeral } from '../../grammar.ts';
import type { Sentence, Unit } from '../../sentence.ts';

/** Determiners that stand alone as often as with a noun. */
export const pronounLike = new Set(
  'la los las este esta estos estas ese esa esos esas aquel aquella mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas tanto otra otro otros otras algunos algunas una cuánto cuánta cuántos cuántas'.split(
    ' ',
  ),
);

/** Nouns that mean when something happens stand free of the verb and of what follows. */
export const timeNouns = new Set(
  'día semana mes año lunes martes miércoles jueves viernes sábado domingo noche tarde mañana vez verano invierno otoño primavera fin hora momento rato minuto siglo tiempo navidad enero'.split(
    ' ',
  ),
);

/** A noun that is no name, number or adverb. */
export function isPlainNoun(unit: Unit): boolean {
  return can(unit, /^N/) && !isNumeral(unit.form) && !unit.capitalised && !can(unit, /^(R|Q)/);
}

/** A noun after a determiner: its readings as a verb do not count where the determiner cannot be a pronoun. */
export function nounAfter(sentence: Sentence, det: Unit, unit: Unit): boolean {
  if (!can(unit, /^N/) || isNumeral(unit.form) || (unit.capitalised && unit.index > 0)) return false;
  // «En las detalles»: no pronoun follows a preposition.
  const isDeterminer = /^(?:con|de|en|para|por|sin|sobre)$/.test(sentence.at(det.index - 1).form);
  return !can(unit, /^V/) || isDeterminer || !pronounLike.has(det.form);
}
