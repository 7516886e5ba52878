import { can, must, personsOf, subjectPronouns } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

/** Words after the pronoun that give it weight: it is there for a reason. */
const weighty = /^(mism[oa]s?|sol[oa]s?|también|tampoco|sí|personalmente|por)$/;
const between = /^(siempre|ya|solo|casi|realmente|normalmente|usualmente|generalmente)$/;

/** The verb of a subject pronoun. «Yo no sé», «yo me levanto»: there the pronoun is often meant. */
function verbOf(sentence: Sentence, pronoun: Unit): Unit | undefined {
  let at = pronoun.index + 1;
  while (between.test(sentence.at(at).form)) at++;
  const verb = sentence.at(at);
  return must(verb, /^[VN]/) && can(verb, /^V[IS]/) ? verb : undefined;
}

const isMisspelt = ({ lexicon }: Sentence, { form, token }: Unit) =>
  form !== token.text.toLowerCase() && !lexicon.has(token.text.toLowerCase());

/** Does the ending alone say who? «Tengo» does, «tenía» does not. */
const saysI = (verb: Unit) => [...personsOf(verb)].every((person) => person === '1S');

/** Somebody else in the sentence: then the pronoun sets the two apart. */
function contrasts(sentence: Sentence, pronoun: Unit): boolean {
  const verbs = sentence.units.filter(
    (unit) => unit.index > pronoun.index && must(unit, /^V[ISM]/) && !personsOf(unit).has('1S'),
  );
  return sentence.units.some(
    (unit) =>
      unit.index !== pronoun.index &&
      ((subjectPronouns[unit.form] !== undefined && unit.form !== 'yo') ||
        (unit.index > pronoun.index + 2 &&
          /^(y|pero|mientras|aunque)$/.test(unit.form) &&
          /^(mis?|el|la|los|las|un|una)$/.test(sentence.at(unit.index + 1).form) &&
          (verbs.length > 0 || sentence.at(unit.index + 3).token.text === ','))),
  );
}

/** «Yo» where the verb already says it. */
export const redundantSubject: readonly Rule[] = [
  {
    id: 'redundant-yo',
    type: 'pronoun',
    confidence: 0.8,
    wrong: [
      ['Yo vivo en un pueblo de la costa.', 'Vivo en un pueblo de la costa.'],
      ['Yo siempre cocino con mucho ajo.', 'Siempre cocino con mucho ajo.'],
      ['Me ducho a las siete y yo salgo a las ocho.', 'Me ducho a las siete y salgo a las ocho.'],
      ['Creo que yo necesito unas vacaciones.', 'Creo que necesito unas vacaciones.'],
    ],
    right: [
      'Yo friego los platos y tú los secas.',
      'Yo soy de Vigo, pero mi marido es de Lugo.',
      'Yo mismo arreglé la bici.',
      'Yo también quiero ir al cine contigo.',
      'Yo tenía un perro con manchas negras.',
      'Mi hermano cocina y yo friego.',
      'Yo pido sopa y mi primo, ensalada.',
      'Yo, no.',
      'Yo me encargo.',
      'Yo no conozco a esa chica de la foto.',
      'Yo llegué muy tarde.',
      '¡Yo qué sé!',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'yo' || unit.untouchable) continue;
        const next = sentence.at(unit.index + 1);
        const verb = verbOf(sentence, unit);
        if (verb === undefined || !saysI(verb) || weighty.test(next.form) || next.untouchable) continue;
        // A misspelt verb is told first; the pronoun goes when the sentence is looked at again.
        if (isMisspelt(sentence, verb)) continue;
        if (contrasts(sentence, unit) || sentence.units.some(({ token }) => /[¿?¡!]/.test(token.text)))
          continue;
        if (unit.index > 0 && !continues(sentence, unit)) continue;
        // «Yo llegué tarde», «yo me encargo»: short answers put the weight on who.
        if (sentence.units.filter(({ token }) => token.kind === 'word').length < 6) continue;
        yield { from: unit.index, to: next.index + 1, replacement: next.form };
      }
    },
  },
];

/** Inside a sentence: who spoke before still speaks. */
function continues(sentence: Sentence, pronoun: Unit): boolean {
  const before = sentence.units.slice(0, pronoun.index);
  const finite = before.filter((unit) => must(unit, /^V[ISM]/) && can(unit, /^V[IS]/));
  const last = finite.at(-1);
  if (last === undefined || !saysI(last)) return false;
  return /^(y|que|porque|cuando|pero|,)$/.test(sentence.at(pronoun.index - 1).token.text.toLowerCase());
}
