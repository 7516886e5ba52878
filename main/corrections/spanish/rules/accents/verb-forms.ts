import { can, determiner, must, prepositions, subjectPronouns } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { table } from '../../words/table.ts';
import { ends, startsClause } from './clauses.ts';

const forms = table({ esta: 'está', estas: 'estás' });

/** «Está» and «estás», the verb. */
export const esta: readonly Rule[] = [
  {
    id: 'accent-esta',
    type: 'accent',
    confidence: 0.88,
    wrong: [
      ['¿Cómo estas tú, Irene?', '¿Cómo estás tú, Irene?'],
      ['Hola, como esta usted?', 'Hola, ¿cómo está usted?'],
      ['La casa esta en el centro.', 'La casa está en el centro.'],
      ['Mi padre esta muy cansado.', 'Mi padre está muy cansado.'],
      ['Ella esta comiendo.', 'Ella está comiendo.'],
    ],
    right: [
      'Esta mañana no desayuné.',
      'Esta es mi madre.',
      'En estas fechas hace frío.',
      'Esta en particular me gusta.',
      '¿Tiene otra camisa como esta?',
      '¿Como esta o como aquella?',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        const meant = forms[unit.form];
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
        const goesOn =
          ends(next) || subjectPronouns[next.form] !== undefined || determiner(next.form) !== undefined;
        const how =
          (/^(cómo|dónde)$/.test(before.form) && (goesOn || !can(next, /^N/))) ||
          (/^(como|donde)$/.test(before.form) && goesOn && isAskedFirst(sentence, before.index));
        if (state || place || how) yield replace(unit.index, meant);
      }
    },
  },
];

/** A word of a question at its head, or right after a greeting: «Hola como estas?» */
function isAskedFirst(sentence: Sentence, index: number): boolean {
  if (!sentence.units.some(({ token }) => token.text === '?')) return false;
  const before = sentence.at(index - 1);
  return before.index < 0 || before.token.kind === 'punctuation' || /^(hola|buenas|y|oye)$/.test(before.form);
}

/** «Me quede en casa», «ya me canse»: nobody is asked for anything. */
function opens(sentence: Sentence, me: number): boolean {
  if (sentence.units.some(({ token, form }) => token.text === '!' || form === 'favor')) return false;
  return startsClause(sentence, me) || /^(?:yo|ya)$/.test(sentence.at(me - 1).form);
}

/** The past of «yo», which loses its accent and becomes a wish. */
export const preterite: readonly Rule[] = [
  {
    id: 'accent-preterite',
    type: 'accent',
    explain: 'accent-preterite',
    confidence: 0.88,
    wrong: [
      ['Anoche hable con mi jefe.', 'Anoche hablé con mi jefe.'],
      ['Ayer compre un libro.', 'Ayer compré un libro.'],
      ['Me quede con él hasta tarde.', 'Me quedé con él hasta tarde.'],
      ['Ya me canse de correr.', 'Ya me cansé de correr.'],
    ],
    right: ['Ayer me pidió que hable con él.', 'Quiero que compre pan.', 'Ayer hablé con él.'],
    *find(sentence) {
      const past = sentence.units.find(({ form }) => /^(ayer|anoche|anteayer)$/.test(form));
      for (const unit of sentence.units) {
        const yo = sentence.at(unit.index - 1).form === 'yo' && startsClause(sentence, unit.index - 1);
        const me = sentence.at(unit.index - 1).form === 'me' && opens(sentence, unit.index - 1);
        if (past === undefined && !yo && !me) continue;
        if (!must(unit, /^V(SP[13]S|MP)/) || !unit.form.endsWith('e')) continue;
        if (sentence.units.slice(0, unit.index).some(({ form }) => /^(que|ojalá|quizás?|tal)$/.test(form)))
          continue;
        const meant = `${unit.form.slice(0, -1)}é`;
        if (sentence.lexicon.analyses(meant).some(({ tag }) => tag === 'VIS1S'))
          yield replace(unit.index, meant);
      }
    },
  },
];
