import { can, determiner, isFiniteVerb, must } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { table } from '../../words/table.ts';

interface Lookalike {
  meant: string;
  /** Where it is that word: looks at the neighbours. */
  when?: (before: Unit, after: Unit, sentence: Sentence) => boolean;
}

const owner = /^(mis?|tus?|sus?|nuestr[oa]s?)$/;
const said = (sentence: Sentence, words: RegExp) => sentence.units.some(({ form }) => words.test(form));

/** Words that exist without their mark and are hardly ever meant so. */
const lookalikes = table<Lookalike>({
  mama: {
    meant: 'mamá',
    when: (before, _, sentence) =>
      !said(sentence, /^(cáncer|tumor|glándulas?|cirugía)$/) && before.form !== 'se',
  },
  papa: {
    meant: 'papá',
    when: (before, after, sentence) =>
      (owner.test(before.form) || (/^(y|,)$/.test(before.token.text) && said(sentence, /^mam[aá]$/))) &&
      !/^frita|^asada/.test(after.form),
  },
  papas: {
    meant: 'papás',
    when: (before, after) => owner.test(before.form) && !/^(frit|asad)/.test(after.form),
  },
  tenia: { meant: 'tenía', when: (before) => determiner(before.form) === undefined },
  tenias: { meant: 'tenías', when: (before) => determiner(before.form) === undefined },
  sabia: {
    meant: 'sabía',
    when: (before, after) =>
      /^(no|yo|que|lo|le|se|nunca|ya|me|ella|él)$/.test(before.form) ||
      /^(que|qué|cómo|dónde|si|lo|nada|mucho)$/.test(after.form),
  },
  seria: {
    meant: 'sería',
    when: (before, after) =>
      !can(before, /^V|^NF/) &&
      !/^(muy|más|tan|la|una|esta|y|mi|su)$/.test(before.form) &&
      (determiner(after.form) !== undefined ||
        must(after, /^VN/) ||
        /^(muy|más|mejor|bueno|perfecto|posible|increíble|divertido|importante)$/.test(after.form)),
  },
  ojala: { meant: 'ojalá' },
  ingles: { meant: 'inglés', when: (before) => !/^(las|sus)$/.test(before.form) },
  rio: {
    meant: 'río',
    when: (before) => /^(el|un|del|al|este|ese)$/.test(before.form),
  },
});

const withoutTilde = table<string>({
  ano: 'año', anos: 'años', sueno: 'sueño', suenos: 'sueños', montana: 'montaña', montanas: 'montañas',
  ensenar: 'enseñar', enseno: 'enseñó', pequena: 'pequeña', pequeno: 'pequeño', espana: 'España',
}); // biome-ignore format: pairs read better side by side

/** Words that their neighbours, or how rare they are, show to have lost their mark. */
export const lookalike: readonly Rule[] = [
  {
    id: 'accent-lookalike',
    type: 'accent',
    explain: 'accent-commoner',
    confidence: 0.9,
    wrong: [
      ['Mi mama trabaja en un banco.', 'Mi mamá trabaja en un banco.'],
      ['Hablo con mi papa todos los días.', 'Hablo con mi papá todos los días.'],
      ['Mi mama y papa son de Cuenca.', 'Mi mamá y papá son de Cuenca.'],
      ['De niño tenia un gato.', 'De niño tenía un gato.'],
      ['No sabia la respuesta.', 'No sabía la respuesta.'],
      ['Vivir allí seria un sueño.', 'Vivir allí sería un sueño.'],
      ['Ojala venga mi tía.', 'Ojalá venga mi tía.'],
      ['Nadamos en el rio.', 'Nadamos en el río.'],
    ],
    right: [
      'El cáncer de mama se cura.',
      'La papa se fríe en aceite.',
      'Es una mujer sabia.',
      'Es una persona seria.',
      'La seria advertencia del juez.',
      'Rio mucho con él.',
      'La tenia es un parásito.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const word = lookalikes[unit.form];
        if (word === undefined || (unit.capitalised && unit.index > 0 && unit.form !== 'ingles')) continue;
        const [before, after] = [sentence.at(unit.index - 1), sentence.at(unit.index + 1)];
        if (word.when?.(before, after, sentence) ?? true) yield replace(unit.index, word.meant);
      }
    },
  },
  {
    id: 'tilde-n',
    type: 'spelling',
    explain: 'tilde-n',
    confidence: 0.93,
    wrong: [
      ['Mi cuñada cumple veinte anos.', 'Mi cuñada cumple veinte años.'],
      ['El ano que viene viajo a Chile.', 'El año que viene viajo a Chile.'],
      ['Es mi sueno desde niño.', 'Es mi sueño desde niño.'],
    ],
    right: ['Mi cuñada cumple treinta años.', 'Por teléfono yo sueno a mi padre.', 'El ano y el recto.'],
    *find(sentence) {
      if (said(sentence, /^(recto|colon|sexo|anal|esfínter|hemorroides)$/)) return;
      for (const unit of sentence.units) {
        const meant = withoutTilde[unit.form];
        if (meant === undefined || (unit.capitalised && unit.index > 0 && unit.form !== 'espana')) continue;
        if (unit.form === 'sueno' && /^(yo|me|no)$/.test(sentence.at(unit.index - 1).form)) continue;
        yield replace(unit.index, meant);
      }
    },
  },
  {
    id: 'accent-se-preterite',
    type: 'accent',
    explain: 'accent-preterite',
    confidence: 0.9,
    wrong: [
      ['Mi tía se quedo en casa.', 'Mi tía se quedó en casa.'],
      ['El niño se llevo mi paraguas.', 'El niño se llevó mi paraguas.'],
    ],
    right: ['Así se hace.', 'No sé como lo dice.', 'Se lo dejo a mi hermana.', 'Cuando se es rico.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (sentence.at(unit.index - 1).form !== 'se' || unit.form === 'como' || unit.form.length < 4)
          continue;
        if (sentence.at(unit.index - 2).form === 'yo') continue;
        if (!unit.form.endsWith('o') || !can(unit, /^VIP1S/) || !must(unit, /^[VN]/)) continue;
        const meant = `${unit.form.slice(0, -1)}ó`;
        const past = sentence.lexicon.analyses(meant).some(({ tag }) => tag === 'VIS3S');
        if (past && !isFiniteVerb(sentence.at(unit.index + 1))) yield replace(unit.index, meant);
      }
    },
  },
];
