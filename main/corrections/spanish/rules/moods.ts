import { can, determiner, isFiniteOnly, must } from '../grammar.ts';
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
    if (isFiniteOnly(unit) && determiner(unit.form) === undefined && unit.form !== 'como') return unit;
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
      'Creo que una buena historia es la que quiero para mí.',
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
  {
    id: 'nobody-subjunctive',
    type: 'verb',
    confidence: 0.87,
    wrong: [['No conozco a nadie que vive solo.', 'No conozco a nadie que viva solo.']],
    right: ['No conozco a nadie que baile tango.', 'Nadie que conozco baila.', 'No hay nada que temer.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(nadie|nada|ningún|ninguna)$/.test(unit.form)) continue;
        const opening = sentence.units.slice(Math.max(0, unit.index - 4), unit.index).map(({ form }) => form);
        if (!/\bno (hay|conozco|tengo|existe|veo|conocemos|tenemos)\b/.test(opening.join(' '))) continue;
        const rest = sentence.units.slice(unit.index + 1, unit.index + 7);
        const que = rest.find(({ form, token }) => form === 'que' || token.kind === 'punctuation');
        if (que?.form !== 'que') continue;
        const verb = sentence.at(que.index + (sentence.at(que.index + 1).form === 'no' ? 2 : 1));
        if (!must(verb, /^[VN]/) || !can(verb, /^VIP/) || can(verb, /^VS/)) continue;
        const form = inTense(sentence, verb, /^VIP/, 'VSP');
        if (form !== undefined) yield replace(verb.index, form);
      }
    },
  },
  {
    id: 'asked-past',
    type: 'verb',
    confidence: 0.86,
    wrong: [['Su tío le pidió que lavó el coche.', 'Su tío le pidió que lavara el coche.']],
    right: ['Quería que trabajara.', 'Le dijo que lavó el coche.', 'El libro que quería que leyeras.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'que') continue;
        const wish = sentence.at(unit.index - 1);
        const asks = wish.analyses.some(
          ({ lemma, tag }) =>
            /^VI[SI]/.test(tag) &&
            /^(querer|pedir|recomendar|sugerir|preferir|aconsejar|exigir)$/.test(lemma),
        );
        const at = unit.index + (/^(no|yo|me|se|lo|la|le)$/.test(sentence.at(unit.index + 1).form) ? 2 : 1);
        const verb = sentence.at(at);
        if (!asks || !must(verb, /^[VN]/) || !can(verb, /^VI[PIS]/) || can(verb, /^V(S|IF|IC)/)) continue;
        // «Quería que trabajo»: somebody else does it than who asks.
        const reading = verb.analyses.find(({ tag }) => /^VI[PIS]/.test(tag));
        if (reading === undefined) continue;
        const third =
          reading.tag.endsWith('1S') &&
          sentence.at(at - 1).form !== 'yo' &&
          !/^me$/.test(before(sentence, wish));
        const person = third ? '3S' : reading.tag.slice(3);
        const form = sentence.lexicon.form(reading.lemma, `VSI${person}` as Tag);
        if (form !== undefined) yield replace(verb.index, form);
      }
    },
  },
  {
    id: 'polite-imperative',
    type: 'verb',
    confidence: 0.9,
    wrong: [['Por favor, no cierras la ventana.', 'Por favor, no cierres la ventana.']],
    right: ['Por favor, no cierres la ventana.', '¿No cierras, por favor?'],
    *find(sentence) {
      const text = sentence.units.slice(0, 4).map(({ form }) => form);
      if (text.join(' ') !== 'por favor , no') return;
      const at = /^(me|te|lo|la|le|los|las)$/.test(sentence.at(4).form) ? 5 : 4;
      const verb = sentence.at(at);
      if (!must(verb, /^V/) || !can(verb, /^VIP2S/) || can(verb, /^VS/)) return;
      const form = inTense(sentence, verb, /^VIP2S/, 'VSP');
      if (form !== undefined) yield replace(verb.index, form);
    },
  },
  {
    id: 'because-indicative',
    type: 'verb',
    confidence: 0.86,
    wrong: [
      ['No puedo ir porque tenga clase.', 'No puedo ir porque tengo clase.'],
      ['Mi primo dice que esté resfriado.', 'Mi primo dice que está resfriado.'],
    ],
    right: [
      'No es porque trabaje hasta tarde.',
      'Dice que vengas.',
      'Porque quiero.',
      'No voy porque una amiga viene.',
      'Dice que sea puntual el tren.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const verb = sentence.at(unit.index + (sentence.at(unit.index + 1).form === 'no' ? 2 : 1));
        const because = unit.form === 'porque' && sentence.at(unit.index - 1).form !== 'no' && unit.index > 1;
        const says =
          unit.form === 'que' &&
          /^(dice|dicen|digo)$/.test(sentence.at(unit.index - 1).form) &&
          /^(esté|estén|tenga|tengan)$/.test(verb.form) &&
          !/^(me|te|le|les|nos)$/.test(sentence.at(unit.index - 2).form);
        if ((!because && !says) || !must(verb, /^V(SP|MP)/) || determiner(verb.form) !== undefined) continue;
        if (because && /^(no es|no era)$/.test(before(sentence, unit, 2))) continue;
        const first =
          because && sentence.units.some((other) => other.index < unit.index && must(other, /^VI.1S/));
        const form = inTense(sentence, verb, first ? /^VSP1S/ : person(sentence, verb), 'VIP');
        if (form !== undefined) yield replace(verb.index, form);
      }
    },
  },
  {
    id: 'imperfect-background',
    type: 'verb',
    confidence: 0.87,
    wrong: [
      ['Estuve cocinando cuando llamó mi tía.', 'Estaba cocinando cuando llamó mi tía.'],
      ['Cuando era niño, siempre jugué en la calle.', 'Cuando era niño, siempre jugaba en la calle.'],
    ],
    right: [
      'Estuve cocinando hasta las dos.',
      'Cuando era niño, me caí de un árbol.',
      'Siempre jugué en la calle.',
    ],
    *find(sentence) {
      const childhood = sentence.units.findIndex(
        ({ form, index }) =>
          /^(era|éramos)$/.test(form) &&
          sentence.at(index - 1).form === 'cuando' &&
          /^(niñ[oa]s?|pequeñ[oa]s?|joven|jóvenes|chic[oa]s?)$/.test(sentence.at(index + 1).form),
      );
      for (const unit of sentence.units) {
        const during =
          /^estuv/.test(unit.form) &&
          can(sentence.at(unit.index + 1), /^VG/) &&
          sentence.at(unit.index + 2).form === 'cuando' &&
          can(sentence.at(unit.index + 3), /^VIS/);
        let at = unit.index - 1;
        while (/^(me|te|se|le|lo|la|nos|les)$/.test(sentence.at(at).form)) at--;
        const habit = childhood >= 0 && sentence.at(at).form === 'siempre' && must(unit, /^VIS/);
        if (!during && !habit) continue;
        const form = inTense(sentence, unit, /^VIS/, 'VII');
        if (form !== undefined) yield replace(unit.index, form);
      }
    },
  },
];

/** The words right before a unit. */
function before(sentence: Sentence, unit: Unit, count = 1): string {
  return sentence.units
    .slice(Math.max(0, unit.index - count), unit.index)
    .map(({ form }) => form)
    .join(' ');
}

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
