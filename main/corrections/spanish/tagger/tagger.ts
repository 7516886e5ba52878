import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { resourcesFolder } from '../../../paths.ts';
import type { Label } from './labels.ts';
import {
  farewell,
  type TaggerAnswer,
  type TaggerQuestion,
  type TaggerStart,
  type Verdict,
} from './messages.ts';
import type { Thresholds } from './stage.ts';

/** Names of the model's labels, by their number. */
export interface Vocabulary {
  edits: Label[];
  /** Words that go in before a token. */
  insertions: string[];
}

const Scores = z.record(z.string(), z.number());
const ThresholdsFile = z.object({
  propose: Scores,
  accept: Scores,
  lift: z.number(),
  reserve: z.number(),
});
const VocabularyFile = z.object({ edits: z.array(z.string()), insertions: z.array(z.string()) });

/** What the model says of some sentences, and how its numbers are to be read. */
export interface Judgement {
  vocabulary: Vocabulary;
  thresholds: Thresholds;
  verdicts: Verdict[];
}

export interface Tagger {
  /** A verdict on each sentence, or null where the model is not to be had or takes too long. */
  judge(sentences: readonly Int32Array[]): Promise<Judgement | null>;
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** How long it may look at a text, in milliseconds: a sentence takes it two, a page some two hundred. */
const textLimit = 3_000;
/** How long it may take to load, in milliseconds. */
const startLimit = 30_000;
/** How long its end is waited for, in milliseconds: one sentence, at most. */
const endLimit = 2_000;
/** How long the thread may stay unused before its memory is given back. */
const idleTime = 5 * 60_000;

/** Before the first question there is none to give up. */
const noneGivenUp = () => new Int32Array(new SharedArrayBuffer(4));

/**
 * The model in a thread of its own, so that no text waits for it longer than `textLimit` and nothing else waits at
 * all. It starts on first use, ends when idle, and never keeps the process alive. What fails three times in a row is
 * left alone from then on: the rest of the pipeline does without it.
 */
export function createTagger(folder = path.join(resourcesFolder, 'tagger'), limit = textLimit): Tagger {
  let files: Promise<Pick<Judgement, 'vocabulary' | 'thresholds'>> | undefined;
  let worker: Worker | undefined;
  let givenUp = noneGivenUp();
  let idle: NodeJS.Timeout | undefined;
  let ready = false;
  let failures = 0;
  let count = 0;
  const waiting = new Map<number, (answer: TaggerAnswer | null) => void>();

  async function readFiles(): Promise<Pick<Judgement, 'vocabulary' | 'thresholds'>> {
    const json = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    return {
      vocabulary: VocabularyFile.parse(await json('es.labels.json')),
      thresholds: ThresholdsFile.parse(await json('es.thresholds.json')),
    };
  }

  function start(accept: number): Worker {
    givenUp = noneGivenUp();
    const workerData = { folder, accept, givenUp } satisfies TaggerStart;
    const started = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    ready = false;
    started.unref();
    started.on('message', (answer: TaggerAnswer) => waiting.get(answer.id)?.(answer));
    started.on('error', () => drop(started));
    started.on('exit', () => drop(started));
    return started;
  }

  function drop(dead: Worker): void {
    if (worker !== dead) return;
    worker = undefined;
    for (const settle of waiting.values()) settle(null);
  }

  function ask(current: Worker, sentences: Int32Array[]): Promise<TaggerAnswer | null> {
    return new Promise((resolve) => {
      const id = ++count;
      // The thread is not ended by force: in the middle of a run that would take the whole process along.
      const late = setTimeout(
        () => {
          Atomics.store(givenUp, 0, id);
          waiting.get(id)?.(null);
        },
        ready ? limit : startLimit,
      );
      waiting.set(id, (answer) => {
        clearTimeout(late);
        waiting.delete(id);
        if (waiting.size === 0) current.unref();
        resolve(answer);
      });
      current.ref();
      current.postMessage({ id, sentences } satisfies TaggerQuestion);
    });
  }

  async function judge(sentences: readonly Int32Array[]): Promise<Judgement | null> {
    if (failures >= 3) return null;
    files ??= readFiles();
    const known = await files.catch(() => null);
    if (known === null) {
      failures = 3;
      return null;
    }
    worker ??= start(known.vocabulary.edits.indexOf('accept'));
    clearTimeout(idle);
    idle = setTimeout(() => void stop(), idleTime);
    idle.unref();
    const answer = await ask(worker, [...sentences]);
    if (answer === null || answer.failed !== undefined) {
      failures++;
      return null;
    }
    failures = 0;
    ready = true;
    return { ...known, verdicts: answer.verdicts };
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const current = worker;
    if (current === undefined) return;
    drop(current);
    Atomics.store(givenUp, 0, count);
    const ended = once(current, 'exit');
    current.ref();
    current.postMessage(farewell);
    await Promise.race([ended, delay(endLimit, undefined, { ref: false })]);
    current.unref();
  }

  return {
    judge,
    async warm() {
      await judge([]);
    },
    close: stop,
  };
}
