import { Worker } from 'node:worker_threads';
import type { Finding } from '../finding.ts';
import { toFindings } from './mapping.ts';
import type { HarperAnswer, HarperQuestion } from './messages.ts';
import { findEnglish } from './rules.ts';

export interface EnglishChecker {
  check(text: string, isKnown: (word: string) => boolean): Promise<Finding[]>;
  warm(): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: HarperAnswer): void;
  reject(error: Error): void;
}

/** How long the thread may stay unused before its memory (some 300 MB) is given back. */
const idleMs = 5 * 60_000;

/**
 * Harper in a thread of its own: it needs a second and 300 MB to start, and a lint of a long text blocks its thread.
 * The thread starts on first use, never keeps the process alive, ends when idle, and starts again when it has died.
 */
export function createEnglishChecker(): EnglishChecker {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.unref();
    started.on('message', (answer: HarperAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
      // What panicked once finds nothing from then on: the next question starts it afresh.
      if (answer.broken) {
        drop(started, new Error('the English checker broke off'));
        void started.terminate();
      } else if (waiting.size === 0) started.unref();
    });
    started.on('error', (error) => drop(started, error));
    started.on('exit', () => drop(started, new Error('the English checker ended')));
    return started;
  }

  function drop(dead: Worker, error: Error): void {
    if (worker !== dead) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function ask(text: string): Promise<HarperAnswer> {
    worker ??= start();
    const current = worker;
    clearTimeout(idle);
    idle = setTimeout(() => void stop(), idleMs);
    idle.unref();
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      // While an answer is due, the thread keeps a command-line run from ending early.
      current.ref();
      current.postMessage({ id, text } satisfies HarperQuestion);
    });
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const current = worker;
    await current?.terminate();
  }

  return {
    async check(text, isKnown) {
      const answer = await ask(text);
      return [...findEnglish(text), ...toFindings(text, answer.lints, isKnown)];
    },
    async warm() {
      await ask('');
    },
    close: stop,
  };
}
