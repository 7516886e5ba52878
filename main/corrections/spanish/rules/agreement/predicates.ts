import { type Agreement, agreementOf, can, isNumeral, must, readings } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { inflectAdjective, isSlippery, subjectBefore } from './adjectives.ts';

const intensifier = /^(?:muy|tan|más|menos|bastante|demasiado|súper|todos|también|siempre|un|poco)$/;

/** What is said of several is plural, whoever they are: the verb tells that they are several. */
export const predicateAgreement: readonly Rule[] = [
  {
    id: 'predicate-plural',
    type: 'agreement',
    confidence: 0.84,
    wrong: [
      ['Todos estaban muy feliz.', 'Todos estaban muy felices.'],
      ['Mis padres son muy generoso.', 'Mis padres son muy generosos.'],
      ['Nosotros estamos cansado.', 'Nosotros estamos cansados.'],
      ['Luis y Ana son muy lindo y amable.', 'Luis y Ana son muy lindos y amables.'],
      ['Las calles estaban lleno de gente.', 'Las calles estaban llenas de gente.'],
    ],
    right: [
      'Son buenos amigos.',
      'Ya son las dos.',
      'Ya estamos disfrutando la comida.',
      'Son fáciles de hacer.',
      'Estamos bien y contentos.',
      'Las dos son lo mismo.',
      'Los cuadros son blanco y negro.',
      'Son cinco con cuarenta.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const verbs = readings(unit, /^V[IS]/);
        const isCopula = verbs.some(({ lemma }) => /^(?:ser|estar)$/.test(lemma));
        if (!isCopula || verbs.some(({ tag }) => !/P$/.test(tag))) continue;
        // «Mi familia son amable» lacks another verb, not another adjective.
        if (sentence.units.some(({ form, index }) => collective.test(form) && index < unit.index)) continue;
        const subject = subjectBefore(sentence, unit.index);
        for (const adjective of said(sentence, unit.index + 1)) {
          const own = agreementOf(adjective, /^A|^VP/);
          if (own?.number !== 'S') continue;
          const wanted: Agreement = {
            ...own,
            number: 'P',
            ...(subject?.gender ? { gender: subject.gender } : {}),
          };
          const form = inflectAdjective(adjective, wanted, sentence.lexicon);
          if (form !== undefined) yield replace(adjective.index, form);
        }
      }
    },
  },
];

/** The adjectives said of a subject, from `start` on: «muy lindo, alegre y amable». */
function said(sentence: Sentence, start: number): Unit[] {
  const found: Unit[] = [];
  for (let at = start; at < sentence.units.length; at++) {
    const unit = sentence.at(at);
    if (intensifier.test(unit.form) || (found.length > 0 && /^(?:y|e|,)$/.test(unit.token.text))) continue;
    const next = sentence.at(at + 1);
    // «Son buen amigos», «azul marino», «blanco y negro»: it belongs to what follows, or is a colour by name.
    const isNoun = can(next, /^N/) && next.form.length > 2;
    if (!isAdjective(sentence, unit) || colours.test(unit.form) || isNoun || next.capitalised) break;
    found.push(unit);
  }
  return found;
}

/** After «son» no verb follows: «lleno» and «lindo» are no forms of «llenar» and «lindar» there. */
function isAdjective(sentence: Sentence, unit: Unit): boolean {
  if (isSlippery(unit) || unit.capitalised || isNumeral(unit.form)) return false;
  // «Estamos disfrutado la comida»: what was meant is «disfrutando».
  if (must(unit, /^VP/)) return !/^(?:el|la|los|las|un|una|mucho|a)$/.test(sentence.at(unit.index + 1).form);
  return can(unit, /^A/) && must(unit, /^[AN]|^VP|^V..1S/);
}

const collective = /^(?:gente|familia|equip[oa]|grupo|nadie|mundo|cada)$/;
const colours = /^(?:azul|verde|gris|blanco|negro|rojo|amarillo|rosa|naranja|violeta|marrón)$/;
