import { can, isFiniteOnly, must } from '../grammar.ts';
import type { Tag } from '../lexicon/tags.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

/** The same verb and person in another tense or mood. */
function inTense(sentence: Sentence, unit: Unit, from: RegExp, to: string): string | undefined {
  const reading = unit.analyses.find(({ tag }) => from.test(tag));
  if (reading === undefined) return undefined;
  const form = sentence.lexicon.form(reading.lemma, `${to}${reading.tag.slice(3)}` as Tag);
  return form === unit.form ? undefined : form;
}

/** The verb of a clause: right there, or after a subject of up to three words. */
function verbFrom(sentence: Sentence, from: number): Unit | undefined {
  for (let at = from; at < from + 4; at++) {
    const unit = sentence.at(at);
    if (unit.index < 0 || unit.token.kind === 'punctuation' || /^(que|si|y|o)$/.test(unit.form))
      return undefined;
    if (isFiniteOnly(unit)) return unit;
    if (can(unit, /^V[IS]/) && !can(sentence.at(at - 1), /^[AN]/) && at === from) return undefined;
  }
  return undefined;
}

export const moods: readonly Rule[] = [
  {
    id: 'indicative',
    type: 'verb',
    confidence: 0.87,
    wrong: [
      ['Creo que este restaurante sea el mejor.', 'Creo que este restaurante es el mejor.'],
      ['Es verdad que el alquiler sea muy caro.', 'Es verdad que el alquiler es muy caro.'],
      ['Sé que hables tres idiomas.', 'Sé que hablas tres idiomas.'],
    ],
    right: [
      'No creo que sea caro.',
      'Creo que es caro.',
      'No es verdad que sea caro.',
      '¿Crees que sea caro?',
      'Dice que vengas.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'que' || sentence.units.some(({ token }) => /[?¿]/.test(token.text))) continue;
        const before = sentence.at(unit.index - 1);
        const claim = /^(creo|sé|sabemos|creemos|pienso|supongo)$/.test(before.form) ? 1 : 0;
        const fact =
          /^(verdad|obvio|evidente|cierto|claro|seguro)$/.test(before.form) &&
          sentence.at(unit.index - 2).form === 'es'
            ? 2
            : 0;
        const length = claim || fact;
        if (length === 0 || /^(no|nunca|ni|tampoco)$/.test(sentence.at(unit.index - 1 - length).form))
          continue;
        const verb = verbFrom(sentence, unit.index + 1);
        if (verb === undefined || !must(verb, /^V(SP|MP)/)) continue;
        const form = inTense(sentence, verb, person(sentence, verb), 'VIP');
        if (form !== undefined) yield replace(verb.index, form, { words: { trigger: `${before.form} que` } });
      }
    },
  },
  {
    id: 'si-conditional',
    type: 'verb',
    confidence: 0.9,
    wrong: [['Si tendría más dinero, viajaría.', 'Si tuviera más dinero, viajaría.']],
    right: ['No sé si tendría tiempo.', 'Si tuviera dinero, viajaría.', '¿Sabes si vendría?'],
    *find(sentence) {
      const verb = afterSi(sentence);
      if (verb === undefined || !must(verb, /^VIC/)) return;
      const form = inTense(sentence, verb, /^VIC/, 'VSI');
      if (form !== undefined) yield replace(verb.index, form);
    },
  },
  {
    id: 'si-subjunctive',
    type: 'verb',
    confidence: 0.88,
    wrong: [['Si tenga dinero luego, ceno fuera.', 'Si tengo dinero luego, ceno fuera.']],
    right: ['Si tengo tiempo, voy.', 'No sé si venga.'],
    *find(sentence) {
      const verb = afterSi(sentence);
      if (
        verb === undefined ||
        !must(verb, /^VSP/) ||
        !sentence.units.some(({ token }) => token.text === ',')
      )
        return;
      const main = sentence.units.findLast((unit) => isFiniteOnly(unit));
      const speaker = main !== undefined && can(main, /^V..1S/) ? /^VSP1S/ : person(sentence, verb);
      const form = inTense(sentence, verb, speaker, 'VIP');
      if (form !== undefined) yield replace(verb.index, form);
    },
  },
];

/** In the forms that are first and third person alike, third unless «yo» stands before. */
function person(sentence: Sentence, verb: Unit): RegExp {
  return sentence.at(verb.index - 1).form === 'yo' ? /^VSP1S/ : /^VSP(?!1S)/;
}

function afterSi(sentence: Sentence): Unit | undefined {
  if (sentence.at(0).form !== 'si') return undefined;
  let at = 1;
  while (/^(no|me|te|se|lo|la|yo|tú|él|ella|nos|le)$/.test(sentence.at(at).form)) at++;
  return isFiniteOnly(sentence.at(at)) ? sentence.at(at) : undefined;
}
