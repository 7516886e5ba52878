import { parentPort, workerData } from 'node:worker_threads';
import { farewell, type TaggerAnswer, type TaggerQuestion, type TaggerStart } from './messages.ts';
import { openSession } from './session.ts';

const { folder, accept, givenUp } = workerData as TaggerStart;
const session = openSession(folder, accept);
session.catch(() => {});

parentPort?.on('message', async (question: TaggerQuestion | typeof farewell) => {
  if (question === farewell) {
    parentPort?.close();
    return;
  }
  const { id, sentences } = question;
  let answer: TaggerAnswer = { id, verdicts: [] };
  try {
    const model = await session;
    for (const features of sentences) {
      if (Atomics.load(givenUp, 0) >= id) throw new Error('nobody waits for it any more');
      answer.verdicts.push(await model.judge(features));
    }
  } catch (error) {
    answer = { id, verdicts: [], failed: String(error) };
  }
  parentPort?.postMessage(answer);
});
