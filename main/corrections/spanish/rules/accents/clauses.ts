import type { Sentence, Unit } from '../../sentence.ts';

/** Nothing of the clause comes after. */
export const ends = (unit: Unit) => unit.index < 0 || /^[.,;:!?…)]/.test(unit.token.text);

/** Words that join clauses. */
export const conjunctions = /^(y|o|pero|que|porque|si|cuando|aunque|e|ni|mientras|donde)$/;

/** A clause begins at this unit. */
export const startsClause = (sentence: Sentence, index: number) => {
  const before = sentence.at(index - 1);
  return before.index < 0 || before.token.kind === 'punctuation' || conjunctions.test(before.form);
};
