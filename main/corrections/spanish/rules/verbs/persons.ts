import { can, cliticPronouns, must } from '../../grammar.ts';
import type { Person, Tag } from '../../lexicon/tags.ts';
import type { Sentence, Unit } from '../../sentence.ts';
import { isSlippery } from '../agreement/adjectives.ts';

/** The same verb and tense for another person; undefined where the form is not of that verb or is the same. */
export function inPerson(sentence: Sentence, verb: Unit, person: Person): string | undefined {
  const reading = verb.analyses.find(({ tag }) => /^V[IS]/.test(tag));
  if (reading === undefined) return undefined;
  const wanted = person === '2V' && !reading.tag.startsWith('VIP') ? '2S' : person;
  const tag = `${reading.tag.slice(0, 3)}${wanted}` as Tag;
  const form = sentence.lexicon.form(reading.lemma, tag);
  return form === verb.form ? undefined : form;
}

/** «Ella canto»: the past of somebody else, which lost its accent and looks like «yo canto». */
export function withLostAccent(sentence: Sentence, verb: Unit): string | undefined {
  const isFirst = can(verb, /^VIP1S/) && must(verb, /^VIP1S|^[NA]/);
  if (!verb.form.endsWith('o') || !isFirst || isSlippery(verb)) return undefined;
  const meant = `${verb.form.slice(0, -1)}ó`;
  return sentence.lexicon.analyses(meant).some(({ tag }) => tag === 'VIS3S') ? meant : undefined;
}

/** Where the verb of a subject that ends at `index` should stand: past «no», adverbs and unstressed pronouns. */
export function verbAfter(sentence: Sentence, index: number): Unit {
  let at = index + 1;
  while (
    cliticPronouns.has(sentence.at(at).form) ||
    /^(no|también|siempre|nunca|ya|todavía|solo|casi|tampoco)$/.test(sentence.at(at).form)
  )
    at++;
  return sentence.at(at);
}

/** «Ayer yo…», «el lunes ella…», «el año pasado nosotros…»: when it was, before who it was. */
const times =
  /^(?:ayer|anteayer|anoche|hoy|mañana|ahora|entonces|luego|después|antes|siempre|normalmente|finalmente|primero|además|allí|aquí|pasad[oa]|tarde|noche|veces|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)$/;

/** Nothing before this unit belongs to its clause, unless it says when. */
export function headOfClause(sentence: Sentence, index: number): boolean {
  const before = sentence.at(index - 1);
  return (
    before.index < 0 ||
    /^[.,;:¿¡!?]$/.test(before.token.text) ||
    times.test(before.form) ||
    /^(pero|porque|que|si|cuando|aunque|y|e|donde|hola|como)$/.test(before.form)
  );
}
