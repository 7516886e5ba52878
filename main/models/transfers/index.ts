/**
 * The registry of running work: one pull at a time, a move alone, the rest beside. What was interrupted by the end
 * of the app is there again, paused.
 */
import { randomUUID } from 'node:crypto';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Transfer, TransferKind, TransferState } from '../../../preload/schemas/transfers.ts';
import { AppError, asAppError, toWireError } from '../../errors.ts';
import { HEARTBEAT_MS, openTransferStore, type StoredTransfer } from './stored.ts';
import { createTeller } from './teller.ts';
import { fleeting, type Job, pausing, type Request, type Worker, type WorkProgress } from './work.ts';

export { type Job, type Request, type Worker, type WorkProgress, worker } from './work.ts';

export type Workers = Record<TransferKind, Worker>;

export interface TransfersOptions {
  /** Where unfinished work is kept. */
  folder: string;
  workers: Workers;
  language: () => Language;
  onChange: (transfer: Transfer) => void;
  log: { warn(facts: Record<string, unknown>, message: string): void };
}

export interface Transfers {
  /** Newest last. What has ended stays until the app closes, the last fifty. */
  list(): Transfer[];
  /**
   * Begins work, or joins the work on the same model that is there already (and resumes it where it is paused).
   * @throws AppError `model-in-use` where another app on this data folder is at it.
   */
  begin(request: Request): Transfer;
  /** @throws AppError `not-found` */
  pause(id: string): Promise<Transfer>;
  resume(id: string): Promise<Transfer>;
  cancel(id: string, options?: { keepPart?: boolean }): Promise<Transfer>;
  /**
   * What the work gave. Waits while the user pauses it.
   * @throws AppError: why it failed, or paused by itself; `cancelled`, also where the app closes first.
   */
  finished(id: string): Promise<unknown>;
  /** Unfinished work is about this model, here or in another app on this data folder. */
  isAtWork(modelId: string): boolean;
  /** This piece of work has not ended, here or there. */
  isUnfinished(id: string): boolean;
  /** Pauses everything and keeps it for the next run. */
  close(): Promise<void>;
}

interface Entry {
  id: string;
  request: Request;
  state: TransferState;
  progress: WorkProgress;
  error: AppError | null;
  controller: AbortController | null;
  /** Settles when the run that is under way has ended. */
  running: Promise<void>;
  finished: PromiseWithResolvers<unknown>;
}

type Ending = 'paused' | 'cancelled';
const ended: ReadonlySet<TransferState> = new Set(['done', 'failed', 'cancelled']);
const active: ReadonlySet<TransferState> = new Set(['running', 'verifying']);
const MOST_ENDED = 50;

export function createTransfers(options: TransfersOptions): Transfers {
  const { workers, language, log } = options;
  const store = openTransferStore(options.folder);
  const entries = new Map<string, Entry>();
  const teller = createTeller((id) => {
    const entry = entries.get(id);
    if (entry) options.onChange(viewOf(entry));
  });
  let isClosing = false;
  for (const stored of store.left()) {
    const { bytes, totalBytes } = stored;
    const entry = newEntry(stored.id, stored, { bytes, totalBytes });
    entry.state = 'paused';
    entry.error = stored.error && new AppError(stored.error.kind, stored.error.details);
  }
  const heartbeat = setInterval(() => {
    // What is paused here may be at work in another app on this data folder.
    for (const entry of entries.values()) {
      if (active.has(entry.state) || entry.state === 'waiting') keep(entry);
    }
  }, HEARTBEAT_MS).unref();

  function newEntry(id: string, request: Request, progress: WorkProgress): Entry {
    const entry: Entry = {
      id,
      request,
      progress,
      state: 'waiting',
      error: null,
      controller: null,
      running: Promise.resolve(),
      finished: newPromise(),
    };
    entries.set(id, entry);
    return entry;
  }

  function viewOf({ id, request, state, progress, error }: Entry): Transfer {
    const isMoving = active.has(state);
    return {
      id,
      kind: request.kind,
      state,
      title: request.title,
      modelId: request.modelId,
      place: request.place,
      bytes: progress.bytes,
      totalBytes: progress.totalBytes,
      bytesPerSecond: isMoving ? (progress.bytesPerSecond ?? null) : null,
      secondsLeft: isMoving ? (progress.secondsLeft ?? null) : null,
      error: error && toWireError(error, language()),
    };
  }

  function keep(entry: Entry): void {
    if (fleeting.has(entry.request.kind)) return;
    store.save(storedOf(entry)).catch((err: unknown) => {
      log.warn({ err }, 'unfinished work was not written down');
    });
  }

  function drop(entry: Entry): void {
    store.drop(entry.id).catch((err: unknown) => log.warn({ err }, 'finished work stays written down'));
  }

  function become(entry: Entry, state: TransferState, error: AppError | null = null): void {
    entry.state = state;
    entry.error = error;
    if (ended.has(state)) {
      drop(entry);
      forgetOldest();
    } else keep(entry);
    teller.now(entry.id);
  }

  function forgetOldest(): void {
    const over = [...entries.values()].filter(({ state }) => ended.has(state));
    for (const { id } of over.slice(0, Math.max(0, over.length - MOST_ENDED))) entries.delete(id);
  }

  /** A move changes where everything is: it waits for the others, and they for it. */
  function mayStart({ request: { kind, modelId } }: Entry): boolean {
    const running = [...entries.values()].filter(({ state }) => active.has(state));
    if (kind === 'move') return running.length === 0;
    return running.every(
      ({ request: other }) =>
        other.kind !== 'move' &&
        (kind !== 'pull' || other.kind !== 'pull') &&
        (modelId === null || other.modelId !== modelId),
    );
  }

  function startWaiting(): void {
    if (isClosing) return;
    const waiting = [...entries.values()].filter(({ state }) => state === 'waiting');
    for (const entry of waiting) {
      if (mayStart(entry)) start(entry);
      // What comes after a move that waits must not keep it waiting for ever.
      if (entry.request.kind === 'move') break;
    }
  }

  function start(entry: Entry): void {
    const controller = new AbortController();
    entry.controller = controller;
    become(entry, 'running');
    entry.running = run(entry, controller.signal).finally(() => {
      entry.controller = null;
      startWaiting();
    });
  }

  async function run(entry: Entry, signal: AbortSignal): Promise<void> {
    const { request } = entry;
    const job: Job = {
      id: entry.id,
      signal,
      secrets: request.secrets,
      progress(progress) {
        if (!active.has(entry.state) || signal.aborted) return;
        entry.progress = progress;
        const state = progress.state ?? 'running';
        if (state === entry.state) teller.soon(entry.id);
        else {
          entry.state = state;
          teller.now(entry.id);
        }
      },
    };
    try {
      const result = await workers[request.kind].run(request.payload, job);
      const { totalBytes } = entry.progress;
      if (totalBytes !== null) entry.progress = { ...entry.progress, bytes: totalBytes };
      become(entry, 'done');
      entry.finished.resolve(result);
    } catch (thrown) {
      fail(entry, signal, thrown);
    }
  }

  function fail(entry: Entry, signal: AbortSignal, thrown: unknown): void {
    const error = asAppError(thrown);
    if (signal.aborted) {
      // A cancelled one is told of once what is to go is gone.
      if ((signal.reason as Ending) === 'paused') become(entry, 'paused');
      else entry.state = 'cancelled';
      return;
    }
    if (error.kind === 'internal') log.warn({ err: error.cause ?? error }, 'work on models failed');
    become(entry, pausing.has(error.kind) ? 'paused' : 'failed', error);
    entry.finished.reject(error);
  }

  function get(id: string): Entry {
    const entry = entries.get(id);
    if (!entry) throw new AppError('not-found', { what: id });
    return entry;
  }

  function sameWork({ kind, modelId }: Request): Entry | undefined {
    if (modelId === null) return undefined;
    return [...entries.values()].find(
      ({ state, request }) => !ended.has(state) && request.kind === kind && request.modelId === modelId,
    );
  }

  function wait(entry: Entry): Transfer {
    // Whoever waited for the run before was told how it ended.
    if (entry.error) entry.finished = newPromise();
    become(entry, 'waiting');
    startWaiting();
    return viewOf(entry);
  }

  async function pause(id: string): Promise<Transfer> {
    const entry = get(id);
    if (entry.state === 'waiting') become(entry, 'paused');
    else if (active.has(entry.state)) {
      entry.controller?.abort('paused' satisfies Ending);
      await entry.running;
    }
    return viewOf(entry);
  }

  return {
    list: () => [...entries.values()].map(viewOf),
    begin(request) {
      const same = sameWork(request);
      if (same) {
        // What was asked for last holds: another address for the same model, a new access code.
        if (!active.has(same.state)) same.request = request;
        return same.state === 'paused' ? wait(same) : viewOf(same);
      }
      if (request.modelId !== null && store.isElsewhere(({ modelId }) => modelId === request.modelId)) {
        throw new AppError('model-in-use', { name: request.title });
      }
      return wait(newEntry(randomUUID(), request, { bytes: 0, totalBytes: null }));
    },
    pause,
    async resume(id) {
      const entry = get(id);
      if (entry.state !== 'paused' && entry.state !== 'failed') return viewOf(entry);
      if (store.isElsewhere((other) => other.id === id)) {
        throw new AppError('model-in-use', { name: entry.request.title });
      }
      return wait(entry);
    },
    async cancel(id, { keepPart = false } = {}) {
      const entry = get(id);
      if (ended.has(entry.state) && entry.state !== 'failed') return viewOf(entry);
      if (active.has(entry.state)) {
        entry.controller?.abort('cancelled' satisfies Ending);
        await entry.running;
        // It may have been done a moment before.
        if (get(id).state === 'done') return viewOf(entry);
      }
      entry.state = 'cancelled';
      if (!keepPart) await workers[entry.request.kind].discard(entry.request.payload, id);
      become(entry, 'cancelled');
      // In its turn after what was still being written.
      await store.drop(id);
      entry.finished.reject(new AppError('cancelled'));
      return viewOf(entry);
    },
    finished: (id) => get(id).finished.promise,
    isAtWork: (modelId) =>
      store.isElsewhere((other) => other.modelId === modelId) ||
      [...entries.values()].some(({ state, request }) => !ended.has(state) && request.modelId === modelId),
    isUnfinished(id) {
      const entry = entries.get(id);
      return (entry && !ended.has(entry.state)) || store.isElsewhere((other) => other.id === id);
    },
    async close() {
      isClosing = true;
      clearInterval(heartbeat);
      const open = [...entries.values()].filter(({ state }) => !ended.has(state));
      const ours = open.filter(({ state }) => state !== 'paused');
      await Promise.all(ours.map(({ id }) => pause(id)));
      for (const { finished } of open) finished.reject(new AppError('cancelled'));
      await Promise.all(
        ours
          .filter(({ request }) => !fleeting.has(request.kind))
          .map((entry) => store.save(storedOf(entry)).catch(() => {})),
      );
      teller.close();
    },
  };
}

function newPromise(): PromiseWithResolvers<unknown> {
  const made = Promise.withResolvers<unknown>();
  // Nobody may be waiting.
  made.promise.catch(() => {});
  return made;
}

function storedOf({ id, request, progress, error, state }: Entry): StoredTransfer {
  const { kind, title, modelId, place } = request;
  return {
    version: 1,
    id,
    kind,
    title,
    modelId,
    place,
    payload: request.payload as StoredTransfer['payload'],
    bytes: progress.bytes,
    totalBytes: progress.totalBytes,
    error: error && { kind: error.kind, details: error.details },
    owner: state === 'paused' ? null : process.pid,
  };
}
