import { can, isNumeral } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';

/** Adjectives that follow their noun: colours, nationalities and those that classify. */
const after =
  /^(roj[oa]|azul|verde|amarill[oa]|negr[oa]|blanc[oa]|gris|marrón|italian[oa]|español|española|inglés|inglesa|francés|francesa|alemán|alemana|mexican[oa]|american[oa]|chin[oa]|japonés|japonesa|argentin[oa]|internacional|nacional|médic[oa]|cultural|industrial|universitari[oa]|amueblad[oa])s?$/;

export const order: readonly Rule[] = [
  {
    id: 'adjective-order',
    type: 'word-order',
    confidence: 0.9,
    wrong: [
      ['Quiero una roja camisa.', 'Quiero una camisa roja.'],
      ['Hay un italiano restaurante aquí.', 'Hay un restaurante italiano aquí.'],
    ],
    right: [
      'Quiero una camisa roja.',
      'Un español vino ayer.',
      'Una verde y otra azul.',
      'Un médico amigo de mi padre.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(un|una|unos|unas)$/.test(unit.form)) continue;
        const adjective = sentence.at(unit.index + 1);
        const noun = sentence.at(unit.index + 2);
        if (!after.test(adjective.form) || !can(noun, /^N/) || can(noun, /^[VA]/) || noun.capitalised)
          continue;
        if (/^(amig|vecin|compañer)/.test(noun.form)) continue;
        yield {
          from: adjective.index,
          to: noun.index + 1,
          replacement: `${noun.form} ${adjective.form}`,
          words: { noun: noun.form },
        };
      }
    },
  },
  {
    id: 'quantity-order',
    type: 'word-order',
    confidence: 0.9,
    wrong: [
      ['Tengo hermanos tres.', 'Tengo tres hermanos.'],
      ['Hay coches muchos en la avenida.', 'Hay muchos coches en la avenida.'],
    ],
    right: ['Tengo tres hermanos.', 'Hay muchos.', 'Los hermanos tres.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const noun = sentence.at(unit.index + 1);
        const quantity = sentence.at(unit.index + 2);
        if (!/^(hay|tengo|tienes|tiene|tenemos|tienen|había)$/.test(unit.form) || !can(noun, /^N.P/))
          continue;
        if (!isNumeral(quantity.form) && !/^(muchos|muchas|pocos|pocas)$/.test(quantity.form)) continue;
        // «Hay presentes muchas otras especies»: the quantity belongs to what follows.
        const next = sentence.at(quantity.index + 1);
        if (next.token.kind === 'word' && !/^(y|e|en|de|con|por|pero|a)$/.test(next.form)) continue;
        yield { from: noun.index, to: quantity.index + 1, replacement: `${quantity.form} ${noun.form}` };
      }
    },
  },
  {
    id: 'reflexive-infinitive',
    type: 'pronoun',
    confidence: 0.92,
    wrong: [
      ['Quiero acostarse temprano.', 'Quiero acostarme temprano.'],
      ['Voy a ducharse.', 'Voy a ducharme.'],
    ],
    right: ['Quiero acostarme.', 'Va a ducharse.', 'Puede irse.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.clitics.length !== 1 || unit.clitics[0] !== 'se' || !can(unit, /^VN/)) continue;
        const before = sentence.at(unit.index - 1);
        const verb = before.form === 'a' ? sentence.at(unit.index - 2) : before;
        const pronoun = /^(quiero|puedo|necesito|prefiero|debo|voy|quería|tengo)$/.test(verb.form)
          ? 'me'
          : /^(queremos|podemos|necesitamos|vamos|debemos)$/.test(verb.form)
            ? 'nos'
            : undefined;
        if (pronoun !== undefined && verb.form !== 'quería')
          yield replace(unit.index, unit.form.replace(/se$/, pronoun));
      }
    },
  },
  {
    id: 'capital-name',
    type: 'capital',
    confidence: 0.9,
    wrong: [['Mi prima vive en madrid.', 'Mi prima vive en Madrid.']],
    right: ['Mi prima vive en Madrid.', 'La rosa es bonita.', 'El mercado está cerca.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const { form } = unit;
        if (unit.capitalised || unit.token.kind !== 'word' || form.length < 4 || unit.clitics.length > 0)
          continue;
        const name = form.charAt(0).toUpperCase() + form.slice(1);
        if (sentence.lexicon.has(form) || !sentence.lexicon.analyses(name).some(({ tag }) => tag === 'Q'))
          continue;
        yield replace(unit.index, name, { exact: true });
      }
    },
  },
];
