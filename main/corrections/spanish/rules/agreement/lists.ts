import { type Agreement, agreementOf, can, isLemma, subjectPronouns } from '../../grammar.ts';
import type { Rule } from '../../rule.ts';
import { replace } from '../../rule.ts';
import type { Unit } from '../../sentence.ts';
import { inflectAdjective, isOnlyAdjective, subjectBefore } from './adjectives.ts';

const between = /^(muy|tan|más|bastante|también|y|e|,)$/;
/** What somebody does or is, by its ending: the feminine adds an a or takes one for the o. */
const role =
  /^(?:\p{L}+(?:dor|tor|sor|ero)|maestro|médico|alumno|niño|hijo|hermano|amigo|abogado|chico|músico)$/u;

/** What is said of somebody agrees down to the last word. */
export const listAgreement: readonly Rule[] = [
  {
    id: 'adjective-list',
    type: 'agreement',
    confidence: 0.86,
    explain: 'adjective',
    wrong: [
      ['Mi madre es alta, guapa y simpático.', 'Mi madre es alta, guapa y simpática.'],
      ['La sala es amplia y muy luminoso.', 'La sala es amplia y muy luminosa.'],
      ['Ellas son altas y divertido.', 'Ellas son altas y divertidas.'],
    ],
    right: [
      'Mi madre es alta y mi padre es bajo.',
      'La casa es grande y bonita.',
      'La chica estaba contenta y tranquila.',
      'Ella es rubia, pero él es moreno.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isLemma(unit, 'ser', 'estar') || !can(unit, /^V[IS]/)) continue;
        const subject = subjectBefore(sentence, unit.index);
        const owner: Agreement = { ...(subject?.gender ? { gender: subject.gender } : {}) };
        for (let at = unit.index + 1, seen = 0; at < unit.index + 14; at++) {
          const adjective = sentence.at(at);
          if (between.test(adjective.token.text.toLowerCase()) && adjective.index > 0) continue;
          if (!isOnlyAdjective(adjective, true) || can(sentence.at(at + 1), /^N/)) break;
          const own = agreementOf(adjective, /^A|^VP/);
          const closes = /^(?:[.,;:!?)]|y|e|pero|porque|como)$/.test(sentence.at(at + 1).token.text);
          if (own?.gender === 'F' && own.number === 'S' && subject === undefined) owner.gender = 'F';
          if (seen++ > 0 && closes && owner.gender === 'F' && own?.gender === 'M' && own.number === 'S') {
            const number = subject?.number ?? 'S';
            const form = inflectAdjective(adjective, { gender: 'F', number }, sentence.lexicon);
            const noun = subject?.noun ?? sentence.at(unit.index + 1).form;
            if (form !== undefined) yield replace(at, form, { words: { noun } });
          }
        }
      }
    },
  },
  {
    id: 'role-gender',
    type: 'agreement',
    confidence: 0.88,
    wrong: [
      ['Ella es un jugador muy buena.', 'Ella es una jugadora muy buena.'],
      ['Mi madre es un conductor prudente.', 'Mi madre es una conductora prudente.'],
    ],
    right: ['Mi hermano es un jugador.', 'Ella es un encanto.', 'La casa era un comedor social.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isLemma(unit, 'ser') || sentence.at(unit.index + 1).form !== 'un') continue;
        const noun = sentence.at(unit.index + 2);
        if (!role.test(noun.form) || !can(noun, /^N/) || noun.untouchable) continue;
        const subject = subjectBefore(sentence, unit.index);
        if (subject?.gender !== 'F' || subject.number !== 'S' || !isSomebody(subject.noun)) continue;
        const feminine = noun.form.endsWith('o') ? `${noun.form.slice(0, -1)}a` : `${noun.form}a`;
        if (!sentence.lexicon.has(feminine)) continue;
        yield {
          from: unit.index + 1,
          to: noun.index + 1,
          replacement: `una ${feminine}`,
          words: { noun: subject.noun },
        };
      }
    },
  },
];

/** A woman, by the word for her. */
function isSomebody(noun: Unit['form']): boolean {
  return (
    subjectPronouns[noun] !== undefined ||
    /^(?:madre|mamá|hermana|hija|abuela|tía|prima|amiga|mujer|chica|niña|novia|esposa|vecina|compañera)$/.test(
      noun,
    )
  );
}
