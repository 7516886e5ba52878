import { Worker } from 'node:worker_threads';
import type { EnglishVariety } from '../../../preload/schemas/corrections.ts';
import type { HarperAnswer, HarperQuestion } from './messages.ts';

/** Harper, wherever it runs. */
export interface Harper {
  /** @throws Error where its thread died over another text */
  ask(text: string, variety?: EnglishVariety): Promise<HarperAnswer>;
  close(): Promise<void>;
}

/** No question's: those are counted from 1. */
const START_ID = 0;

interface Waiting {
  resolve(answer: HarperAnswer): void;
  reject(error: Error): void;
}

/** How long the thread may stay unused before its memory (some 400 MB) is given back. */
const idleMs = 5 * 60_000;
/** How long Harper may look at one text, in milliseconds: a page of English takes it a fraction of a second. */
const TEXT_MS = 5_000;
/** How long it may take to start: a busy machine compiles its program slowly, and no text is to blame. */
const START_MS = 60_000;

/**
 * Harper runs in a thread of its own: it needs a second and 400 MB to start, and a lint of a long text blocks its thread.
 * The thread starts on first use, never keeps the process alive, ends when idle, and starts again when it has died.
 * A text that takes too long has no marks of Harper's, and ends the thread: nothing else stops a lint.
 * @param textMs how long one text may take, in milliseconds.
 */
export function createHarper(textMs: number | undefined = TEXT_MS): Harper {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let isReady = false;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    isReady = false;
    started.unref();
    started.on('message', (answer: HarperAnswer) => {
      if (worker === started) take(started, answer);
    });
    started.on('error', (error) => drop(started, error));
    started.on('exit', () => drop(started, new Error('the English checker ended')));
    // Its answer is the sign that the thread has started, and that the time of texts runs from here.
    started.postMessage({ id: START_ID, text: '', variety: 'us' } satisfies HarperQuestion);
    return started;
  }

  function take(from: Worker, answer: HarperAnswer): void {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    // What panicked once finds nothing from then on: the next question starts it afresh.
    if (answer.broken) {
      drop(from, new Error('the English checker broke off'));
      void from.terminate();
      return;
    }
    isReady = true;
    setDeadline(from);
    if (waiting.size === 0) from.unref();
  }

  /** Texts are answered in their order: whoever has waited longest is the one being looked at. */
  function setDeadline(current: Worker): void {
    clearTimeout(deadline);
    const [oldest] = waiting.keys();
    if (oldest === undefined) return;
    const giveUp = () => take(current, { id: oldest, lints: [], broken: true });
    deadline = setTimeout(giveUp, isReady ? textMs : START_MS);
  }

  function drop(dead: Worker, error: Error): void {
    if (worker !== dead) return;
    worker = undefined;
    clearTimeout(deadline);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function ask(text: string, variety: EnglishVariety = 'us'): Promise<HarperAnswer> {
    worker ??= start();
    const current = worker;
    clearTimeout(idle);
    idle = setTimeout(() => void stop(), idleMs);
    idle.unref();
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      if (waiting.size === 1) setDeadline(current);
      // While an answer is due, the thread keeps a command-line run from ending early.
      current.ref();
      current.postMessage({ id, text, variety } satisfies HarperQuestion);
    });
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const current = worker;
    await current?.terminate();
  }

  return { ask, close: stop };
}
