import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleServices } from '../../main/assemble.ts';
import { learnerLines } from '../conversation.ts';
import type { BenchModel } from '../models.ts';
import { median } from '../statistics.ts';

const silent = { info() {}, warn() {}, error() {} };

export interface SideWorkFigures {
  /** Median time to the first token from the second turn on, in milliseconds, without and with the topic check. */
  withoutMs: number;
  withMs: number;
  /** How much later the first token comes with it; 0.05 is the bar. */
  delayed: number;
}

/** The same conversation through the services, in turn with and without the on-topic check beside the reply. */
export async function sideWork(model: BenchModel, runs: number): Promise<SideWorkFigures> {
  const without: number[] = [];
  const beside: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    without.push(...(await firstTokens(model, false)));
    beside.push(...(await firstTokens(model, true)));
  }
  const withoutMs = median(without);
  const withMs = median(beside);
  return { withoutMs, withMs, delayed: withMs / withoutMs - 1 };
}

async function firstTokens(model: BenchModel, topicNote: boolean): Promise<number[]> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tertulia-bench-'));
  const services = await assembleServices({
    door: 'browser',
    dataFolder,
    log: silent,
    overrides: { modelId: model.path, responseCache: false, topicNote },
  });
  try {
    const { handlers, events } = services;
    const opened = await handlers['conversations.create']({ scenarioId: 'es-cafe' });
    const conversationId = opened.id;
    let parentId = opened.leafId;
    await handlers['tutor.prepare']({ conversationId });
    const times: number[] = [];
    for (const text of learnerLines) {
      const finished = new Promise<number | undefined>((resolve) => {
        const end = events.on('turn.finished', ({ message }) => {
          end();
          resolve(message.timings?.ttftMs);
        });
      });
      // A learner thinks for longer than the check takes: the next turn does not begin into it.
      const looked = new Promise<void>((resolve) => {
        if (!topicNote) return resolve();
        const end = events.on('turn.topic', () => {
          end();
          resolve();
        });
      });
      // The first word is all that is looked at; the rest of the reply would only take its time.
      const stopAfterFirst = events.on('turn.token', () => {
        stopAfterFirst();
        void handlers['tutor.stop']({ conversationId });
      });
      const { tutorMessage } = await handlers['tutor.send']({ conversationId, parentId, text });
      parentId = tutorMessage.id;
      const [ttftMs] = await Promise.all([finished, looked]);
      if (ttftMs !== undefined) times.push(ttftMs);
    }
    // The first turn loads what it needs.
    return times.slice(1);
  } finally {
    await services.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
