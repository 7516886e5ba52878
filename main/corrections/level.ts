import path from 'node:path';
import { CefrLevel, type Language } from '../../preload/schemas/common.ts';
import type { Edit } from '../../preload/schemas/corrections.ts';
import { resourcesFolder } from '../paths.ts';
import { createGrammar, type Grammar } from './grammar/index.ts';

/** Reads the grammar cards that ship with the app when the first learner's level is told. */
export function createLevels(
  grammar: Grammar = createGrammar(path.join(resourcesFolder, 'grammar'), () => undefined),
) {
  return {
    /**
     * The edits that a learner of this level can make something of: those whose grammar card is at most one level
     * above. What no card explains is within anybody's reach.
     */
    async withinReach(edits: readonly Edit[], language: Language, level: CefrLevel): Promise<Edit[]> {
      const cards = await Promise.all(edits.map((edit) => grammar.cardOf(language, edit)));
      return edits.filter((_, k) => isWithinReach(cards[k]?.level ?? level, level));
    },
  };
}

function isWithinReach(card: CefrLevel, learner: CefrLevel): boolean {
  return CefrLevel.options.indexOf(card) <= CefrLevel.options.indexOf(learner) + 1;
}
