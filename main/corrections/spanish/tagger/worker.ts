import { parentPort, workerData } from 'node:worker_threads';
import type { TaggerAnswer, TaggerQuestion } from './messages.ts';
import { openSession } from './session.ts';

const { file, accept } = workerData as { file: string; accept: number };
const session = openSession(file, accept);
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
