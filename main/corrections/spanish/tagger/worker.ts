import { parentPort, workerData } from 'node:worker_threads';
import type { TaggerAnswer, TaggerQuestion } from './messages.ts';
import { openSession } from './session.ts';

const { folder, accept } = workerData as { folder: string; accept: number };
const session = openSession(folder, accept);
session.catch(() => {});

parentPort?.on('message', async ({ id, sentences }: TaggerQuestion) => {
  let answer: TaggerAnswer = { id, verdicts: [] };
  try {
    const model = await session;
    for (const features of sentences) answer.verdicts.push(await model.judge(features));
  } catch (error) {
    answer = { id, verdicts: [], failed: String(error) };
  }
  parentPort?.postMessage(answer);
});
