import {
  type Agreement,
  agree,
  agreementOf,
  can,
  determiner,
  inflectDeterminer,
  isNumeral,
  must,
  readings,
  stressedA,
} from '../grammar.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

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
  'alto blanco negro rojo amarillo largo corto frío nuevo viejo bueno malo bonito guapo feo rico simpático loco cansado divertido barato caro lindo limpio sucio lleno delgado gordo moreno rubio activo negativo positivo católico tranquilo público romántico latino americano mexicano'.split(
    ' ',
  ),
);
/** Nouns for people of either sex that the dictionary has as feminine only. */
const either =
  /^(adolescente|terapeuta|fisioterapeuta|psiquiatra|astronauta|guardia|guía|cámara|modelo|bebé)s?$/;
const pronounLike = new Set(
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

export function isPlainNoun(unit: Unit): boolean {
  return can(unit, /^N/) && !isNumeral(unit.form) && !unit.capitalised && !can(unit, /^(R|Q)/);
}

/** A noun after a determiner: its readings as a verb do not count where the determiner cannot be a pronoun. */
function nounAfter(det: Unit, unit: Unit): boolean {
  if (!can(unit, /^N/) || isNumeral(unit.form) || (unit.capitalised && unit.index > 0)) return false;
  return !can(unit, /^V/) || !pronounLike.has(det.form);
}

export const agreement: readonly Rule[] = [
  {
    id: 'article-gender',
    type: 'agreement',
    confidence: 0.9,
    wrong: [
      ['Tengo una problema.', 'Tengo un problema.'],
      ['Me duele el mano.', 'Me duele la mano.'],
      ['La viaje fue largo.', 'El viaje fue largo.'],
      ['Vivo en un ciudad tranquila.', 'Vivo en una ciudad tranquila.'],
      ['Hay muchos personas en la cola.', 'Hay muchas personas en la cola.'],
    ],
    right: [
      'El agua está fría.',
      'El problema es el idioma.',
      'La mano, la foto, la moto y la radio.',
      'La testigo llegó con su abogada.',
      'El arte y las artes.',
      'La compra en el mercado.',
      'Un hambre terrible.',
      'La radio y el día.',
      'Muchos adolescentes leen poco.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const det = determiner(unit.form);
        const noun = sentence.at(unit.index + 1);
        if (det?.gender === undefined || !nounAfter(unit, noun)) continue;
        if (
          /^(un|una)$/.test(unit.form) &&
          /^(de|por|con)$/.test(sentence.at(unit.index + 2).form) &&
          can(noun, /^A/)
        )
          continue;
        const wanted = agreementOf(noun);
        if (wanted?.gender === undefined || wanted.gender === det.gender || either.test(noun.form)) continue;
        // «Este agua», «ese arma»: not right, but so common that nobody is disturbed.
        if (stressedA.has(noun.form) && /^(este|ese)$/.test(unit.form)) continue;
        if (unit.form === 'poco' && sentence.at(unit.index - 1).form === 'a') continue;
        if (unit.form === 'cuánto' && can(noun, /^[RQ]|^V/)) continue;
        if (
          /^(todo|demasiado|poco|mucho|tanto)$/.test(unit.form) &&
          (unit.form === 'todo' || unit.form === 'tanto' || can(noun, /^[AVR]/) || noun.form === 'tarde')
        )
          continue;
        if (can(noun, /^A/) && can(sentence.at(noun.index + 1), /^N/)) continue;
        if (stressedA.has(noun.form) && wanted.gender === 'F' && /^(el|un|algún|ningún)$/.test(unit.form))
          continue;
        if (
          /^(poco|mucho|todo|tanto)$/.test(unit.form) &&
          /^(un|lo|más|muy)$/.test(sentence.at(unit.index - 1).form)
        )
          continue;
        const form = inflectDeterminer(unit.form, {
          gender: wanted.gender,
          number: wanted.number ?? det.number ?? 'S',
        });
        if (form === undefined) continue;
        if (
          det.number !== undefined &&
          wanted.number !== undefined &&
          det.number !== wanted.number &&
          det.number === 'P'
        )
          continue;
        yield replace(unit.index, form, {
          words: { noun: noun.form, gender: wanted.gender },
          explain: wanted.gender === 'M' ? 'article-gender-m' : 'article-gender-f',
        });
      }
    },
  },
  {
    id: 'el-agua',
    type: 'agreement',
    confidence: 0.92,
    wrong: [
      ['La agua está fría.', 'El agua está fría.'],
      ['Una aula grande.', 'Un aula grande.'],
    ],
    right: ['Las aguas termales.', 'La misma agua.', 'Esta agua está fría.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(la|una)$/.test(unit.form)) continue;
        const noun = sentence.at(unit.index + 1);
        if (stressedA.has(noun.form) && noun.form !== 'ama' && noun.form !== 'arma' && !noun.capitalised) {
          yield replace(unit.index, unit.form === 'la' ? 'el' : 'un', { words: { noun: noun.form } });
        }
      }
    },
  },
  {
    id: 'article-number',
    type: 'agreement',
    confidence: 0.9,
    wrong: [
      ['Mi padres viven en un pueblo.', 'Mis padres viven en un pueblo.'],
      ['Hay mucho coches.', 'Hay muchos coches.'],
      ['Tengo dos hermano.', 'Tengo dos hermanos.'],
      ['Cada días corro.', 'Cada día corro.'],
      ['Los autobús pasan.', 'Los autobuses pasan.'],
      ['Escucho sus música.', 'Escucho su música.'],
    ],
    right: [
      'Los lunes no trabajo.',
      'Su casa es grande.',
      'Cada dos días.',
      'Las crisis pasan.',
      'Son las dos de la tarde.',
      'Tiene cuarenta y un años.',
      'Poco a poco todos llegaron.',
      'Tiene muchos fans.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const noun = sentence.at(unit.index + 1);
        if (!nounAfter(unit, noun) || /^[-–]$/.test(sentence.at(noun.index + 1).token.text)) continue;
        const { number } = agreementOf(noun, /^N/) ?? {};
        if (number === undefined || noun.form.length < 3) continue;
        const before = sentence.at(unit.index - 1);
        if (determiner(noun.form) !== undefined) continue;
        if (/^(poco|mucho)$/.test(unit.form) && (can(noun, /^A/) || before.form === 'a')) continue;
        // «Cuarenta y un años».
        if (unit.form === 'un' && before.form === 'y') continue;
        const det = determiner(unit.form);
        const lemma = readings(noun, /^N/)[0]?.lemma ?? '';
        if (unit.form === 'cada' && number === 'P') {
          const one = sentence.lexicon.forms(lemma, (tag) => /^N.S/.test(tag))[0];
          if (one !== undefined) yield replace(noun.index, one, { explain: 'cada' });
        } else if (det?.number === 'S' && number === 'P') {
          if (/^(mucho|poco|tanto|todo|cuánto)$/.test(unit.form) && can(noun, /^V/)) continue;
          if (unit.form === 'tanto' || /^(un|algo|lo)$/.test(sentence.at(unit.index - 1).form)) continue;
          const { gender } = agreementOf(noun, /^N/) ?? {};
          const form = inflectDeterminer(unit.form, { number: 'P', ...(gender ? { gender } : {}) });
          if (form !== undefined) yield replace(unit.index, form, { words: { noun: noun.form } });
        } else if ((det?.number === 'P' || isNumeral(unit.form)) && number === 'S') {
          if (/^(la|las|los|unos|unas|algunos|otros|varios)$/.test(unit.form) && can(noun, /^[AVR]/))
            continue;
          if (
            isNumeral(unit.form) &&
            /^(las|y|los|a|piso|número|página|por)$/.test(sentence.at(unit.index - 1).form)
          )
            continue;
          if (can(noun, /^[AV]/)) continue;
          // «Sus música»: what cannot be counted, or of which there is one, keeps its number.
          if (unit.form === 'sus') {
            yield replace(unit.index, 'su', { words: { noun: noun.form }, explain: 'article-number-one' });
            continue;
          }
          const many = sentence.lexicon.forms(lemma, (tag) => /^N.P/.test(tag))[0];
          if (many !== undefined)
            yield replace(noun.index, many, { explain: 'noun-number', words: { det: unit.form } });
        }
      }
    },
  },
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
      ['Mi color favorita es el azul.', 'Mi color favorito es el azul.'],
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
        if (
          !isOnlyAdjective(adjective, true) ||
          /^(que|de|un|lo)$/.test(sentence.at(adjective.index + 1).form)
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

function isOnlyAdjective(unit: Unit, afterVerb = false): boolean {
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

/** Gender and number of a subject that stands right before the verb, at the head of its clause. */
function subjectBefore(sentence: Sentence, verb: number): (Agreement & { noun: string }) | undefined {
  let at = verb - 1;
  while (/^(no|también|ya|siempre|hoy|ahora)$/.test(sentence.at(at).form)) at--;
  const noun = sentence.at(at);
  const pronoun = (
    {
      ella: { gender: 'F', number: 'S' },
      ellas: { gender: 'F', number: 'P' },
      ellos: { gender: 'M', number: 'P' },
      él: { gender: 'M', number: 'S' },
    } as Record<string, Agreement>
  )[noun.form];
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
  if (detAgreement === undefined || !head(at - 2) || timeNouns.has(noun.form)) return undefined;
  if (/^(mayoría|mitad|resto|parte)$/.test(noun.form)) return undefined;
  const own = agreementOf(noun, /^N/);
  return own === undefined ? undefined : { ...own, noun: noun.form };
}
