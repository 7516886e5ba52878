/** Writes turns into the folder it is given until it is killed; prints the words of each once they are stored. */
import { openStorage } from '../index.ts';

const storage = openStorage({ folder: process.argv[2] ?? '' });
const conversation = storage.conversations.create({
  scenarioId: 'es-cafe',
  language: 'es',
  title: 'En el café',
  opening: 'Hola, ¿qué te pongo?',
  now: Date.now(),
});
let parentId = conversation.leafId;
for (let turn = 0; ; turn++) {
  const text = `Turno ${turn}: ${'un café con leche, '.repeat(1 + (turn % 40))}`;
  const { tutor } = storage.messages.addTurn({
    conversationId: conversation.id,
    parentId,
    text,
    clearsDraft: true,
    now: Date.now(),
  });
  parentId = tutor.id;
  process.stdout.write(`${JSON.stringify(text)}\n`);
}
