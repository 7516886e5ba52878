import type { Backend } from '../../preload/schemas/inference.ts';
import { AppError } from '../errors.ts';
import type { WorkerExit } from './port.ts';

const OUT_OF_MEMORY =
  /out of memory|failed to allocate|cannot allocate|bad_alloc|unable to allocate|not enough (memory|space)|heap limit|ENOMEM|OOM/i;

/** Exit codes of Windows for it: Chromium's own, STATUS_NO_MEMORY, STATUS_COMMITMENT_LIMIT. */
const OUT_OF_MEMORY_CODES: ReadonlySet<number | null> = new Set([0xe0000008, 0xc0000017, 0xc000012d]);

/** Says whether a line of a log speaks of memory that ran out. */
export function looksLikeOutOfMemory(line: string): boolean {
  return OUT_OF_MEMORY.test(line);
}

const KILLS: ReadonlySet<string> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

export interface EndOfWorker {
  exit: WorkerExit;
  /** The last lines the process wrote. */
  lines: readonly string[];
  /** What it was about when it ended. */
  doing: 'starting' | 'loading' | 'working' | 'idle';
  backend: Backend | null;
  /** The supervisor killed it because it had stopped answering. */
  hung: boolean;
  /** The kernel killed a process for memory while this one lived. */
  killedForMemory: boolean;
}

/** What a person is told about a process that ended unasked. */
export function exitReason({ exit, lines, doing, backend, hung, killedForMemory }: EndOfWorker): AppError {
  const cause = new Error(describeExit(exit, lines));
  if (hung) return new AppError('worker-hung', {}, { cause });
  if (
    exit.outOfMemory === true ||
    OUT_OF_MEMORY_CODES.has(exit.code) ||
    lines.some(looksLikeOutOfMemory) ||
    (exit.signal === 'SIGKILL' && killedForMemory)
  ) {
    return new AppError('out-of-memory', {}, { cause });
  }
  if (doing === 'starting')
    return new AppError('worker-start-failed', { reason: describeExit(exit, lines) }, { cause });
  // llama.cpp stops the process on a file whose numbers make no sense to it. A kill comes from somebody else.
  const stoppedItself = exit.signal === null ? exit.code !== 0 : !KILLS.has(exit.signal);
  if (doing === 'loading' && backend === 'cpu' && stoppedItself) {
    return new AppError('model-malformed', { reason: describeExit(exit, lines) }, { cause });
  }
  return new AppError('worker-crashed', {}, { cause });
}

/** One line for a log: how it ended and the last thing it said. */
export function describeExit(exit: WorkerExit, lines: readonly string[]): string {
  const how = exit.signal ?? (exit.code === null ? 'not started' : `exit ${exit.code}`);
  const last = lines.findLast((line) => /error|assert|fail|abort|exception/i.test(line)) ?? lines.at(-1);
  return last === undefined ? how : `${how}: ${last.trim()}`;
}
