import {
  type Agreement,
  agree,
  agreementOf,
  can,
  determiner,
  isNumeral,
  must,
  readings,
} from '../../grammar.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { table } from '../../words/table.ts';
import { isPlainNoun, pronounLike, timeNouns } from './nouns.ts';

/** Adjectives that are as often adverbs, prepositions or pronouns: they agree with nothing when they are. */
const slippery = new Set(
  `junto temprano alto bajo medio mucho poco tanto cierto seguro claro derecho recto incluso excepto salvo solo mismo todo
  todos toda todas otro otra otros otras mejor peor mayor menor rápido lento fuerte duro fatal igual debido dado visto hecho
  dicho gracias primero segundo último próximo más menos cuanto demasiado bastante varios varias mío mía tuyo tuya suyo suya
  nuestro uno una unos unas algo nada primer tercer gran buen mal cada ambos cuyo cuya cuyos cuyas tal tales cual cuales final particular español inglés francés alemán
  juntos juntas solos sola solas listo listos lista listas italiano chino japonés ruso árabe adentro puesto salud sentido pasado presente`.split(
    /\s+/,
  ),
);
/** Adjectives whose form the dictionary also has as a noun that is hardly ever meant. */
const freelyAdjective = new Set(
  'trabajador enfermo alto blanco negro rojo amarillo largo corto frío nuevo viejo bueno malo bonito guapo feo rico simpático loco cansado divertido barato caro lindo limpio sucio lleno delgado gordo moreno rubio activo negativo positivo católico tranquilo público romántico latino americano mexicano'.split(
    ' ',
  ),
);
/** Adjectives agree with their noun, beside it or over a verb. */
export const adjectiveAgreement: readonly Rule[] = [
  {
    id: 'adjective-after-noun',
    type: 'agreement',
    confidence: 0.86,
    explain: 'adjective',
    wrong: [
      ['La falda rojo es cara.', 'La falda roja es cara.'],
      ['Me gustan las películas romántica.', 'Me gustan las películas románticas.'],
      ['Tiene los ojos verde.', 'Tiene los ojos verdes.'],
      ['Es una chica muy simpático.', 'Es una chica muy simpática.'],
      ['Tu color favorita siempre fue el gris.', 'Tu color favorito siempre fue el gris.'],
    ],
    right: [
      'El libro de historia nuevo.',
      'La casa junto al río.',
      'Mi hermano y mi hermana cansados.',
      'Las lenguas española y francesa.',
      'Mi hermana llegó cansada.',
      'Una clase de baile divertida.',
      'El agua fría y el aula pequeña.',
      'Pasamos el día juntos.',
      'Los vecinos son un poco ruidosos.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isPlainNoun(unit) || !introduced(sentence, unit)) continue;
        const intensifier = /^(muy|tan|más|bastante|demasiado)$/.test(sentence.at(unit.index + 1).form)
          ? 1
          : 0;
        const adjective = sentence.at(unit.index + 1 + intensifier);
        if (!isOnlyAdjective(adjective)) continue;
        const noun = agreementOf(unit, /^N/);
        const own = agreementOf(adjective, /^A|^VP/);
        if (noun === undefined || own === undefined || agree(noun, own)) continue;
        if (
          /^(mayoría|mitad|resto|parte|gente|vez|bien|mal|tipo|poco)$/.test(unit.form) ||
          (unit.form === 'color' && !/^favorit/.test(adjective.form)) ||
          anotherOwner(sentence, unit, own) ||
          coordinated(sentence, unit, adjective, own)
        )
          continue;
        const form = inflectAdjective(adjective, { ...own, ...noun }, sentence.lexicon);
        if (form !== undefined) yield replace(adjective.index, form, { words: { noun: unit.form } });
      }
    },
  },
  {
    id: 'adjective-after-verb',
    type: 'agreement',
    confidence: 0.87,
    explain: 'adjective',
    wrong: [
      ['Mi habitación es muy pequeño.', 'Mi habitación es muy pequeña.'],
      ['Los zapatos son muy caro.', 'Los zapatos son muy caros.'],
      ['Ella está cansado.', 'Ella está cansada.'],
      ['Mi novia es muy alto.', 'Mi novia es muy alta.'],
      ['Ella es más famoso que su hermano.', 'Ella es más famosa que su hermano.'],
      ['El verano es muy bonita aquí.', 'El verano es muy bonito aquí.'],
    ],
    right: [
      'La comida es lo mejor.',
      'Mi madre es médico.',
      'La víctima fue Pedro.',
      'La casa de mi abuelo es bonita.',
      'Mi familia y yo estamos contentos.',
      'La gente está contenta.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (
          !unit.analyses.some(({ lemma, tag }) => /^V[IS]/.test(tag) && /^(ser|estar|parecer)$/.test(lemma))
        )
          continue;
        const intensifier = /^(muy|tan|más|bastante|demasiado|siempre|también)$/.test(
          sentence.at(unit.index + 1).form,
        )
          ? 1
          : 0;
        const adjective = sentence.at(unit.index + 1 + intensifier);
        const compares = /^(tan|más)$/.test(sentence.at(unit.index + 1).form);
        if (
          !isOnlyAdjective(adjective, true) ||
          (/^(que|de|un|lo)$/.test(sentence.at(adjective.index + 1).form) && !compares)
        )
          continue;
        if (can(sentence.at(adjective.index + 1), /^N/)) continue;
        const subject = subjectBefore(sentence, unit.index);
        const own = agreementOf(adjective, /^A|^VP/);
        if (subject === undefined || own === undefined || agree(subject, own)) continue;
        const form = inflectAdjective(adjective, { ...own, ...subject }, sentence.lexicon);
        if (form !== undefined) yield replace(adjective.index, form, { words: { noun: subject.noun } });
      }
    },
  },
];

/** Is it as often an adverb, a preposition or a pronoun as an adjective? */
export function isSlippery({ form }: Unit): boolean {
  return slippery.has(form) || determiner(form) !== undefined;
}

/** An adjective or a participle and nothing else. */
export function isOnlyAdjective(unit: Unit, afterVerb = false): boolean {
  return (
    unit.token.kind === 'word' &&
    can(unit, /^A|^VP/) &&
    must(unit, /^[AN]|^VP/) &&
    (must(unit, /^A|^VP/) || freelyAdjective.has(readings(unit, /^A/)[0]?.lemma ?? '')) &&
    (!slippery.has(unit.form) || (afterVerb && /^(alto|bajo|lento|rápido|fuerte|duro)s?$/.test(unit.form))) &&
    determiner(unit.form) === undefined &&
    !unit.capitalised
  );
}

/** Is there a determiner, a number or a preposition before the noun? Then it is a noun and no verb. */
function introduced(sentence: Sentence, noun: Unit): boolean {
  const before = sentence.at(noun.index - 1);
  if (can(noun, /^V/) && pronounLike.has(before.form)) return false;
  return (
    determiner(before.form) !== undefined ||
    isNumeral(before.form) ||
    (!can(noun, /^V/) && /^(con|en|sin|hay|tiene|tengo)$/.test(before.form))
  );
}

/** An earlier noun that the adjective fits: «el libro de historia nuevo». */
function anotherOwner(sentence: Sentence, noun: Unit, own: Agreement): boolean {
  for (let k = noun.index - 1; k >= Math.max(0, noun.index - 6); k--) {
    const unit = sentence.at(k);
    if (unit.token.kind === 'punctuation' || must(unit, /^V[ISM]/)) return false;
    if (k === noun.index - 1 || !can(unit, /^[NA]/)) continue;
    const other = agreementOf(unit);
    if (other !== undefined && agree(other, own)) return true;
  }
  return false;
}

/** Two nouns share a plural adjective, or a plural noun has two singular ones. */
function coordinated(sentence: Sentence, noun: Unit, adjective: Unit, own: Agreement): boolean {
  const after = sentence.at(adjective.index + 1).form;
  if (own.number === 'S' && /^(y|e|o|u|,)$/.test(after) && agreementOf(noun)?.number === 'P') {
    return can(sentence.at(adjective.index + 2), /^(A|VP)/);
  }
  if (own.number !== 'P') return false;
  return sentence.units
    .slice(Math.max(0, noun.index - 6), noun.index)
    .some(({ form }) => /^(y|e|o|u|ni|,)$/.test(form));
}

export function inflectAdjective(
  unit: Unit,
  { gender, number }: Agreement,
  lexicon: Lexicon,
): string | undefined {
  const reading = readings(unit, /^A|^VP/)[0];
  if (reading === undefined) return undefined;
  const kind = reading.tag.startsWith('VP') ? 'VP' : 'A';
  const forms = lexicon.forms(reading.lemma, (tag) => {
    if (!tag.startsWith(kind)) return false;
    const code = tag.slice(kind.length);
    return (code[0] === 'C' || code[0] === gender) && code[1] === (number ?? 'S');
  });
  return forms.find((form) => form !== unit.form);
}

const pronouns = table<Agreement>({
  ella: { gender: 'F', number: 'S' },
  ellas: { gender: 'F', number: 'P' },
  ellos: { gender: 'M', number: 'P' },
  él: { gender: 'M', number: 'S' },
});

/** Gender and number of a subject that stands right before the verb, at the head of its clause. */
export function subjectBefore(sentence: Sentence, verb: number): (Agreement & { noun: string }) | undefined {
  let at = verb - 1;
  while (/^(no|también|ya|siempre|hoy|ahora)$/.test(sentence.at(at).form)) at--;
  const noun = sentence.at(at);
  const pronoun = pronouns[noun.form];
  const head = (index: number) => {
    const before = sentence.at(index);
    return (
      before.index < 0 ||
      /^[.;:¿¡!?]$/.test(before.token.text) ||
      /^(pero|porque|aunque|hola)$/.test(before.form)
    );
  };
  if (pronoun !== undefined) return head(at - 1) ? { ...pronoun, noun: noun.form } : undefined;
  if (!isPlainNoun(noun)) return undefined;
  const det = sentence.at(at - 1);
  const detAgreement = determiner(det.form);
  // «El lunes estoy cansada» says when; «el lunes es largo» what.
  const isTime =
    timeNouns.has(noun.form) &&
    !(/^(?:el|la)$/.test(det.form) && /^(?:es|era)$/.test(sentence.at(verb).form));
  if (detAgreement === undefined || !head(at - 2) || isTime) return undefined;
  if (/^(mayoría|mitad|resto|parte)$/.test(noun.form)) return undefined;
  const own = agreementOf(noun, /^N/);
  return own === undefined ? undefined : { ...own, noun: noun.form };
}
