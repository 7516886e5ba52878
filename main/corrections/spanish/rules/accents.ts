import { can, isFiniteOnly, isFiniteVerb, must, personsOf, prepositions, stressedA } from '../grammar.ts';
import type { Hit, Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { withoutAccents } from '../words/stress.ts';

const ends = (unit: Unit) => unit.index < 0 || /^[.,;:!?…)]/.test(unit.token.text);
const conjunctions = /^(y|o|pero|que|porque|si|cuando|aunque|e|ni|mientras|donde)$/;
const startsClause = (sentence: Sentence, index: number) => {
  const before = sentence.at(index - 1);
  return before.index < 0 || before.token.kind === 'punctuation' || conjunctions.test(before.form);
};
const asks = (sentence: Sentence) => sentence.units.some(({ token }) => /[¿?]/.test(token.text));

/** Pairs of words that only the accent tells apart, decided by their neighbours. */
export const accents: readonly Rule[] = [
  {
    id: 'accent-el',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['Ceno fuera con el todos los jueves.', 'Ceno fuera con él todos los jueves.'],
      ['el es mi hermano', 'él es mi hermano'],
      ['El vive en Madrid.', 'Él vive en Madrid.'],
    ],
    right: ['El que llega tarde paga.', 'El ser humano es así.', 'A él le gusta.', 'Vino con el de ayer.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'el') continue;
        const next = sentence.at(unit.index + 1);
        const before = sentence.at(unit.index - 1);
        const verb =
          isFiniteOnly(next) &&
          personsOf(next).has('3S') &&
          !next.capitalised &&
          sentence.lexicon.frequency(next.form) >= 3;
        const pronounAfterPreposition =
          prepositions.has(before.form) &&
          before.form !== 'a' &&
          (ends(next) || /^(todos|también|tampoco|porque|cuando|pero|y|es|está)$/.test(next.form));
        // «El habla», «el ama»: the article of a feminine noun, not the pronoun.
        if (stressedA.has(next.form)) continue;
        if ((verb && startsClause(sentence, unit.index)) || pronounAfterPreposition)
          yield replace(unit.index, 'él');
      }
    },
  },
  {
    id: 'accent-tu',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['¿Tu también vives en este barrio?', '¿Tú también vives en este barrio?'],
      ['tu eres mi amigo', 'tú eres mi amigo'],
    ],
    right: ['Tu casa es bonita.', '¿Tu cuenta está lista?', 'Tu no de ayer me sorprendió.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'tu') continue;
        const next = sentence.at(unit.index + 1);
        const verb = isFiniteOnly(next) && personsOf(next).has('2S');
        const word = /^(también|tampoco|eres|siempre|nunca|te)$/.test(next.form);
        const alone = ends(next) && conjunctions.test(sentence.at(unit.index - 1).form);
        if (verb || word || alone) yield replace(unit.index, 'tú');
      }
    },
  },
  {
    id: 'accent-mi',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['A mi me gusta el café.', 'A mí me gusta el café.'],
      ['Es para mi.', 'Es para mí.'],
    ],
    right: ['A mi madre le gusta.', 'Es para mi hermano.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'mi' || !prepositions.has(sentence.at(unit.index - 1).form)) continue;
        const next = sentence.at(unit.index + 1);
        if (
          ends(next) ||
          /^(me|no|también|tampoco|sí|y|es|nunca|siempre|porque|parecer|mism[oa])$/.test(next.form)
        ) {
          if (next.form !== 'parecer') yield replace(unit.index, 'mí');
        }
      }
    },
  },
  {
    id: 'accent-si',
    type: 'accent',
    confidence: 0.85,
    wrong: [
      ['Si, claro.', 'Sí, claro.'],
      ['Yo creo que si.', 'Yo creo que sí.'],
      ['A mí si me gusta.', 'A mí sí me gusta.'],
    ],
    right: ['Si llueve, no salgo.', 'Contestó que sí, si no me equivoco.', 'No sé si viene.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'si') continue;
        const before = sentence.at(unit.index - 1);
        const next = sentence.at(unit.index + 1);
        const answer = before.index < 0 && next.token.text === ',' && unit.index === 0;
        const ending =
          ends(next) &&
          /^(que|claro|pero|ahora|yo|mí|eso|también)$/.test(before.form) &&
          next.token.text !== ',';
        const contrast = before.form === 'mí' && /^(me|que)$/.test(next.form);
        const alone = sentence.units.filter(({ token }) => token.kind === 'word').length === 1;
        if (answer || ending || contrast || alone) yield replace(unit.index, 'sí');
      }
    },
  },
  {
    id: 'accent-se',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['No se dónde está.', 'No sé dónde está.'],
      ['Yo no se nadar.', 'Yo no sé nadar.'],
      ['Ya lo se.', 'Ya lo sé.'],
      ['No se si puedo ir.', 'No sé si puedo ir.'],
      ['No se que hacer.', 'No sé qué hacer.'],
    ],
    right: ['No se puede fumar.', 'Se levanta temprano.', 'Se dice que no.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'se') continue;
        const before = sentence.at(unit.index - 1).form;
        const next = sentence.at(unit.index + 1);
        const before2 = sentence.at(unit.index - 2).form;
        const question =
          before === 'no' &&
          /^(qué|dónde|cómo|cuándo|cuánto|quién|cuál|por|nada|mucho|bien|que|como|donde|si)$/.test(next.form);
        const infinitive = (before === 'yo' || (before === 'no' && before2 === 'yo')) && must(next, /^VN/);
        const known = before === 'lo' && ends(next);
        const me =
          before === 'yo' && !isFiniteVerb(next) && !/^(me|te|lo|la|los|las|le|les)$/.test(next.form);
        if (question || infinitive || known || me) yield replace(unit.index, 'sé');
      }
    },
  },
  {
    id: 'accent-te',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['Quiero un te verde.', 'Quiero un té verde.'],
      ['Una taza de te, por favor.', 'Una taza de té, por favor.'],
    ],
    right: ['Te quiero.', 'El que te dije.', 'Antes de que te vayas.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'te') continue;
        const next = sentence.at(unit.index + 1);
        const before = sentence.at(unit.index - 1).form;
        if (isFiniteVerb(next) || /^(lo|la|los|las|he|ha)$/.test(next.form)) continue;
        if (/^(un|el|mi|de|este|ese|con|tomar|tomo|beber|bebo)$/.test(before))
          yield replace(unit.index, 'té');
      }
    },
  },
  {
    id: 'accent-mas',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['Quiero mas pan.', 'Quiero más pan.'],
      ['Es mas alto que yo.', 'Es más alto que yo.'],
    ],
    right: ['Quiso venir, mas no pudo.', 'No quiero más.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const before = sentence.at(unit.index - 1);
        if (unit.form === 'mas' && before.token.kind === 'word' && unit.token.text !== 'MAS')
          yield replace(unit.index, 'más');
      }
    },
  },
  {
    id: 'accent-esta',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['¿Cómo estas tú, Irene?', '¿Cómo estás tú, Irene?'],
      ['La casa esta en el centro.', 'La casa está en el centro.'],
      ['Mi padre esta muy cansado.', 'Mi padre está muy cansado.'],
      ['Ella esta comiendo.', 'Ella está comiendo.'],
    ],
    right: [
      'Esta mañana no desayuné.',
      'Esta es mi madre.',
      'En estas fechas hace frío.',
      'Esta en particular me gusta.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const meant = { esta: 'está', estas: 'estás' }[unit.form];
        if (meant === undefined) continue;
        const before = sentence.at(unit.index - 1);
        const next = sentence.at(unit.index + 1);
        if (prepositions.has(before.form) || /^(todas?|toda)$/.test(before.form)) continue;
        const state =
          must(next, /^VG/) ||
          /^(muy|bien|mal|cerca|lejos|aquí|ahí|allí|cansad[oa]|enferm[oa]|listo|ocupad[oa])$/.test(
            next.form,
          ) ||
          (must(next, /^(A|VP)M/) && !/^(mismo)$/.test(next.form));
        const place =
          /^(en|al)$/.test(next.form) &&
          before.token.kind === 'word' &&
          (can(before, /^[NQ]/) || /^(no|ella|él|usted|también|ya)$/.test(before.form));
        const how = /^(cómo|dónde)$/.test(before.form) && (ends(next) || !can(next, /^N/));
        if (state || place || how) yield replace(unit.index, meant);
      }
    },
  },
  {
    id: 'accent-question',
    type: 'accent',
    confidence: 0.9,
    wrong: [
      ['¿Donde está la parada?', '¿Dónde está la parada?'],
      ['¿Que quieres?', '¿Qué quieres?'],
      ['¿Por que vienes?', '¿Por qué vienes?'],
      ['No sé donde vive.', 'No sé dónde vive.'],
      ['¿Como te llamas?', '¿Cómo te llamas?'],
      ['¡Que bonito!', '¡Qué bonito!'],
    ],
    right: [
      'Cuando llegues, llámame.',
      'La calle donde trabajo es tranquila.',
      '¿Que no vienes?',
      '¡Que aproveche!',
      '¿Cuando era niña vivía aquí?',
      'Ponlo como te enseñé antes.',
      'Creo que vienes.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) yield* questionWord(sentence, unit);
    },
  },
  {
    id: 'accent-preterite',
    type: 'accent',
    explain: 'accent-preterite',
    confidence: 0.88,
    wrong: [
      ['Anoche hable con mi jefe.', 'Anoche hablé con mi jefe.'],
      ['Ayer compre un libro.', 'Ayer compré un libro.'],
    ],
    right: ['Ayer me pidió que hable con él.', 'Quiero que compre pan.', 'Ayer hablé con él.'],
    *find(sentence) {
      const past = sentence.units.find(({ form }) => /^(ayer|anoche|anteayer)$/.test(form));
      for (const unit of sentence.units) {
        const yo = sentence.at(unit.index - 1).form === 'yo' && startsClause(sentence, unit.index - 1);
        if (past === undefined && !yo) continue;
        if (!must(unit, /^V(SP[13]S|MP)/) || !unit.form.endsWith('e')) continue;
        if (sentence.units.slice(0, unit.index).some(({ form }) => /^(que|ojalá|quizás?|tal)$/.test(form)))
          continue;
        const meant = `${unit.form.slice(0, -1)}é`;
        if (sentence.lexicon.analyses(meant).some(({ tag }) => tag === 'VIS1S'))
          yield replace(unit.index, meant);
      }
    },
  },
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

function* questionWord(sentence: Sentence, unit: Unit): Iterable<Hit> {
  const meant: Record<string, string> = {
    que: 'qué', donde: 'dónde', como: 'cómo', cuando: 'cuándo', quien: 'quién', quienes: 'quiénes', cual: 'cuál',
    cuales: 'cuáles', cuanto: 'cuánto', cuanta: 'cuánta', cuantos: 'cuántos', cuantas: 'cuántas', adonde: 'adónde',
  }; // biome-ignore format: side by side
  const accented = meant[unit.form];
  if (accented === undefined) return;
  const next = sentence.at(unit.index + 1);
  const before = sentence.at(unit.index - 1);
  const verb = isFiniteOnly(next) || /^(te|se|me|le|os|nos|es|está|están|son|vas|va|tal)$/.test(next.form);
  const first = before.index < 0 || before.token.text === '¿';
  const prepositionFirst =
    /^(a|de|por|en|con|para|desde)$/.test(before.form) &&
    (before.index === 0 || sentence.at(before.index - 1).token.text === '¿');
  const comma = sentence.units.some(({ token }) => token.text === ',');
  const indirect =
    /^(sé|sabes|sabéis|saber|sabe)$/.test(before.form) &&
    !/^(cual|se)$/.test(sentence.at(before.index - 1).form);
  if (asks(sentence) && (first || prepositionFirst)) {
    if (
      unit.form === 'que' &&
      !/^(quier[eo]s?|tal|hac[eé]s?|es|son|hay|significa|piensas|pasa|pasó|opinas|dices|dijiste|comes|estudias|prefieres|hora|tipo|clase|día)$/.test(
        next.form,
      ) &&
      !(before.form === 'por' && next.form !== 'no')
    )
      return;
    if (unit.form === 'cuando' && (comma || can(next, /^VII/))) return;
    if (/^(como|quien|cual)$/.test(unit.form) && !verb && next.form !== 'de') return;
    yield replace(unit.index, accented);
  } else if (
    before.token.text === '¡' &&
    unit.form === 'que' &&
    ((can(next, /^A/) && !can(next, /^V/)) || /^(bien|mal|rico|lástima|pena|suerte)$/.test(next.form))
  ) {
    yield replace(unit.index, accented);
  } else if (
    indirect &&
    /^(donde|cuando|quien|cual|cuanto|cuantos)$/.test(unit.form) &&
    (verb || can(next, /^V/))
  ) {
    yield replace(unit.index, accented);
  } else if (
    /^(sé|se)$/.test(before.form) &&
    /^(no)$/.test(sentence.at(before.index - 1).form) &&
    /^(que|como|donde)$/.test(unit.form) &&
    can(next, /^V/)
  ) {
    yield replace(unit.index, accented);
  } else if (indirect && /^(que|como)$/.test(unit.form) && must(next, /^VN/)) {
    yield replace(unit.index, accented);
  }
}

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
