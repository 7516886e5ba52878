import type { Analysis } from './lexicon/lexicon.ts';
import type { Person } from './lexicon/tags.ts';
import type { Unit } from './sentence.ts';
import { table } from './words/table.ts';

/** Gender and number as rules compare them; a missing one agrees with everything. */
export interface Agreement {
  gender?: 'M' | 'F';
  number?: 'S' | 'P';
}

/** Determiners by lemma: masculine singular, feminine singular, masculine plural, feminine plural. */
const paradigms: readonly (readonly [string, string, string, string])[] = [
  ['el', 'la', 'los', 'las'],
  ['un', 'una', 'unos', 'unas'],
  ['este', 'esta', 'estos', 'estas'],
  ['ese', 'esa', 'esos', 'esas'],
  ['aquel', 'aquella', 'aquellos', 'aquellas'],
  ['mucho', 'mucha', 'muchos', 'muchas'],
  ['poco', 'poca', 'pocos', 'pocas'],
  ['otro', 'otra', 'otros', 'otras'],
  ['algún', 'alguna', 'algunos', 'algunas'],
  ['ningún', 'ninguna', 'ningunos', 'ningunas'],
  ['nuestro', 'nuestra', 'nuestros', 'nuestras'],
  ['vuestro', 'vuestra', 'vuestros', 'vuestras'],
  ['todo', 'toda', 'todos', 'todas'],
  ['tanto', 'tanta', 'tantos', 'tantas'],
  ['demasiado', 'demasiada', 'demasiados', 'demasiadas'],
  ['cuánto', 'cuánta', 'cuántos', 'cuántas'],
  ['varios', 'varias', 'varios', 'varias'],
  ['mi', 'mi', 'mis', 'mis'],
  ['tu', 'tu', 'tus', 'tus'],
  ['su', 'su', 'sus', 'sus'],
  ['cual', 'cual', 'cuales', 'cuales'],
];

const determiners = new Map<
  string,
  { agreement: Agreement; row: readonly [string, string, string, string] }
>();
for (const row of paradigms) {
  row.forEach((form, k) => {
    const seen = determiners.get(form);
    const agreement: Agreement = { gender: k % 2 === 0 ? 'M' : 'F', number: k < 2 ? 'S' : 'P' };
    if (seen && seen.row === row) {
      if (seen.agreement.gender !== agreement.gender) delete seen.agreement.gender;
      if (seen.agreement.number !== agreement.number) delete seen.agreement.number;
    } else if (!seen) determiners.set(form, { agreement, row });
  });
}
for (const form of ['varios', 'varias']) {
  const entry = determiners.get(form);
  if (entry) entry.agreement = { gender: form === 'varios' ? 'M' : 'F', number: 'P' };
}

export function determiner(form: string): Agreement | undefined {
  return determiners.get(form)?.agreement;
}

/** The determiner's other form: `la` for a masculine plural → `los`. */
export function inflectDeterminer(form: string, { gender, number }: Agreement): string | undefined {
  const entry = determiners.get(form);
  if (entry === undefined) return undefined;
  const wanted = (number ?? entry.agreement.number) === 'P' ? 2 : 0;
  return entry.row[wanted + ((gender ?? entry.agreement.gender) === 'F' ? 1 : 0)];
}

export const subjectPronouns = table<Person>({
  yo: '1S', tú: '2S', vos: '2V', él: '3S', ella: '3S', usted: '3S', nosotros: '1P', nosotras: '1P', vosotros: '2P',
  vosotras: '2P', ellos: '3P', ellas: '3P', ustedes: '3P',
}); // biome-ignore format: side by side

export const cliticPronouns = new Set('me te se lo la los las le les nos os'.split(' '));

export const prepositions = new Set(
  'a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras al'.split(
    ' ',
  ),
);

export const isNumeral = (form: string) =>
  /^(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil)$/.test(
    form,
  );

/** Is there a reading whose tag matches? */
export function can(unit: Unit, tag: RegExp): boolean {
  return unit.analyses.some((analysis) => tag.test(analysis.tag));
}

/** Every reading matches, and there is one. */
export function must(unit: Unit, tag: RegExp): boolean {
  return unit.analyses.length > 0 && unit.analyses.every((analysis) => tag.test(analysis.tag));
}

export function readings(unit: Unit, tag: RegExp): Analysis[] {
  return unit.analyses.filter((analysis) => tag.test(analysis.tag));
}

export function isLemma(unit: Unit, ...lemmas: string[]): boolean {
  return unit.analyses.some(({ lemma, tag }) => tag.startsWith('V') && lemmas.includes(lemma));
}

/** A verb in a person and nothing else: no noun, no infinitive. */
export const isFiniteOnly = (unit: Unit) => must(unit, /^V[ISM]/) && can(unit, /^V[IS]/);
export const isFiniteVerb = (unit: Unit) => can(unit, /^V[ISM]/);
export const isNoun = (unit: Unit) => can(unit, /^N/);
export const isAdjective = (unit: Unit) => can(unit, /^A|^VP/);

/** Gender and number that all nominal readings of a unit share. */
export function agreementOf(unit: Unit, kind = /^[NA]/): Agreement | undefined {
  const found = readings(unit, kind).map(({ tag }) => (tag.startsWith('VP') ? tag.slice(2) : tag.slice(1)));
  if (found.length === 0) return undefined;
  const result: Agreement = {};
  const genders = new Set(found.map((code) => code.charAt(0)));
  const numbers = new Set(found.map((code) => code.charAt(1)));
  const gender = [...genders][0];
  const number = [...numbers][0];
  if (genders.size === 1 && (gender === 'M' || gender === 'F')) result.gender = gender;
  if (numbers.size === 1 && (number === 'S' || number === 'P')) result.number = number;
  return result;
}

export function agree(a: Agreement, b: Agreement): boolean {
  return (
    (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
    (a.number === undefined || b.number === undefined || a.number === b.number)
  );
}

/** Persons a verb form can stand for. */
export function personsOf(unit: Unit): Set<string> {
  return new Set(readings(unit, /^V[IS]/).map(({ tag }) => tag.slice(3)));
}

/** Feminine nouns that take `el` and `un` in the singular: a stressed a- at their head. */
export const stressedA = new Set(
  'agua águila alma arma aula ave hambre hacha hada habla área ala ama ancla arca arpa asa asma haba acta alba alga'.split(
    ' ',
  ),
);
