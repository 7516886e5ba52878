import { openStorage } from '../main/storage/index.ts';
import type { Edit } from '../preload/schemas/corrections.ts';

/** What the learner said: one thing a rule found, and one the model would say otherwise. */
export const SAID = 'Pienso de viajar mañana con mi maleta rojo, si hace buen tiempo.';

const ruled: Edit = {
  ...spanOf('rojo'),
  replacement: 'roja',
  type: 'agreement',
  rule: 'rules.noun-adjective',
  message: 'Estas palabras van juntas y deben concordar: «roja».',
  example: 'Una mesa pequeña.',
  confidence: 0.9,
};

/** As the second look words it. */
const opinion: Edit = {
  ...spanOf('de'),
  replacement: 'en',
  type: 'preposition',
  rule: 'second-look.preposition',
  message: 'El modelo escribiría «en» en lugar de «de». Es su opinión, y puede equivocarse.',
  example: '',
  confidence: 0.6,
};

/** Conversations of one turn with both, as the app left them, in a data folder that has not been opened yet. */
export function storeOpinions(home: string, titles: readonly string[]): void {
  const storage = openStorage({ folder: home });
  for (const title of titles) {
    const now = Date.now();
    const { id: conversationId, leafId: parentId } = storage.conversations.create({
      ...{ scenarioId: 'es-cafe', language: 'es', title, now },
      opening: '¡Buenos días! ¿Qué te pongo?',
    });
    const turn = { conversationId, parentId, text: SAID, clearsDraft: true, now };
    const { learner, tutor } = storage.messages.addTurn(turn);
    storage.messages.saveEdits(learner.id, [ruled]);
    storage.messages.finish(tutor.id, {
      ...{ text: '¡Qué bien! ¿Y adónde vas?', status: 'complete', modelId: null, timings: null },
      ...{ cached: false, omittedMessages: 0, failure: null, hint: null },
    });
    // After the reply, beside what is there.
    storage.messages.saveSecondLook(learner.id, [opinion]);
  }
  storage.close();
}

function spanOf(word: string): Pick<Edit, 'start' | 'end'> {
  const start = SAID.search(new RegExp(`\\b${word}\\b`));
  return { start, end: start + word.length };
}
