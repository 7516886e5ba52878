import { can, must, personsOf, stressedA, subjectPronouns } from '../grammar.ts';
import type { Sentence, Unit } from '../sentence.ts';

const oldAccents = /^(?:sólo|(?:ést|és|aquél)(?:e|a|os|as)?)$/;
/** After a subject pronoun these give it weight: it is there for a reason. */
const weighty = /^(?:mism[oa]s?|sol[oa]s?|también|tampoco|sí|no|por|y|,)$/;

/** At the end of a sentence these are what somebody else does: «él cocina, Ana no». */
const answers = /^(?:no|sí|también|tampoco)$/;

/** What both spellings allow is no mistake; and whether it is `y` or `e`, the sound after it says best. */
export function isMatterOfTaste({ form, index }: Unit, replacement: string, sentence: Sentence): boolean {
  if (!/^[ye]$/i.test(form) || !/^[ye]$/i.test(replacement)) return oldAccents.test(form);
  const hasSound = /^h?[ií](?!e)/.test(sentence.at(index + 1).form.normalize('NFC'));
  return hasSound !== (replacement.toLowerCase() === 'e');
}

/**
 * A subject pronoun that sets somebody apart from somebody else («yo pago y tú invitas», «él cocina, yo no») belongs
 * there, however often instructors strike others out.
 */
export function isContrast(sentence: Sentence, pronoun: Unit): boolean {
  if (subjectPronouns[pronoun.form] === undefined) return false;
  if (isJoined(sentence, pronoun)) return true;
  const next = sentence.at(pronoun.index + 1);
  const negates = next.form === 'no' && sentence.at(pronoun.index + 2).token.kind === 'word';
  if (weighty.test(next.form) && !negates) return true;
  const lastWord = sentence.units.findLast(({ token }) => token.kind === 'word');
  if (lastWord && lastWord.index > pronoun.index + 1 && answers.test(lastWord.form)) return true;
  return sentence.units.some((unit) => {
    if (unit.index === pronoun.index) return false;
    if (subjectPronouns[unit.form] !== undefined && unit.form !== pronoun.form && unit.form !== 'el')
      return true;
    return unit.index > pronoun.index + 1 && opensAnother(sentence, unit);
  });
}

/** «Yo fue»: who takes the pronoun away here makes of one mistake another. Not so «yo me gusta». */
export function isOfAnotherPerson(sentence: Sentence, pronoun: Unit): boolean {
  const person = subjectPronouns[pronoun.form];
  const next = sentence.at(pronoun.index + 1);
  const verb = next.form === 'no' ? sentence.at(next.index + 1) : next;
  if (person === undefined || !must(verb, /^V/) || !can(verb, /^V[IS]/)) return false;
  return ![...personsOf(verb)].some((one) => one.slice(0, 2) === person.slice(0, 2));
}

/** «Mi novia y yo queremos»: one of two who do it together. */
function isJoined(sentence: Sentence, pronoun: Unit): boolean {
  if (!/^[ye]$/.test(sentence.at(pronoun.index - 1).form)) return false;
  const before = sentence.units.slice(0, pronoun.index - 1);
  const start = before.findLastIndex(({ form }) => /^(?:que|porque|cuando|si|pero)$/.test(form)) + 1;
  const clause = before.slice(start);
  return clause.at(-1)?.token.kind === 'word' && !clause.some((unit) => must(unit, /^V[ISM]/));
}

const owners = /^(?:mi|tu|su)s?$/;

/**
 * «Gracias por tu ayuda»: what follows a preposition and goes on is nobody who does something. «Tu casa es bonita»:
 * whose it is, only those who talk know.
 */
export function isOwnerNotPerson(sentence: Sentence, { form, index }: Unit, replacement: string): boolean {
  if (owners.test(form) && owners.test(replacement.toLowerCase()))
    return form.slice(0, 2) !== replacement.toLowerCase().slice(0, 2);
  if (form !== 'tu' || replacement.toLowerCase() !== 'tú') return false;
  return /^(?:a|con|de|en|para|por|sin|sobre)$/.test(sentence.at(index - 1).form);
}

/** «El habla andaluza»: an article, though «él» before a verb would look the same. */
export function isArticleOfStressedA(sentence: Sentence, { form, index }: Unit): boolean {
  return /^(?:el|un)$/.test(form) && stressedA.has(sentence.at(index + 1).form);
}

/** «De El Salvador», «vamos al Kafetz»: a small word before a name may be part of it, or the name may ask for it. */
export function isBeforeName(sentence: Sentence, unit: Unit): boolean {
  if (subjectPronouns[unit.form] !== undefined || unit.form.length > 3) return false;
  return unit.index > 0 && unit.token.kind === 'word' && sentence.at(unit.index + 1).capitalised;
}

/** «…, pero mi mujer es de Loja», «… y Ana, gazpacho»: a clause about somebody else. */
function opensAnother(sentence: Sentence, { index, form }: Unit): boolean {
  if (!/^(?:y|pero|mientras|aunque|en)$/.test(form)) return false;
  const [first, second, third] = [sentence.at(index + 1), sentence.at(index + 2), sentence.at(index + 3)];
  const isNominal = /^(?:mis?|tus?|sus?|el|la|los|las)$/.test(first.form);
  const isName = first.capitalised && form !== 'en';
  if (isNominal && form !== 'en') return third.token.text === ',' || isFiniteVerb(third);
  return isName && (second.token.text === ',' || isFiniteVerb(second));
}

const isFiniteVerb = (unit: Unit) => unit.analyses.some(({ tag }) => /^V[IS]/.test(tag));
