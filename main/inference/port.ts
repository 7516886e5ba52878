/**
 * The thread between the supervisor and the process that runs the model. Two adapters stand behind it:
 * `ports/child-process.ts` (Node) and Electron's `utilityProcess` (in `main/desktop/`).
 */

export interface WorkerExit {
  code: number | null;
  /** Where the platform tells: `SIGKILL`, `SIGSEGV`, … */
  signal: string | null;
  /** The platform itself says that memory ran out (Electron's `child-process-gone` with the reason `oom`). */
  outOfMemory?: boolean;
}

export interface PortLike {
  readonly pid: number | undefined;
  /** Sends a structured-cloneable value. Never throws: a process that is gone is told by `onExit`. */
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Each line the process writes to stdout or stderr. */
  onLine(listener: (line: string) => void): void;
  /** Once: the process has ended, or could not be started at all. */
  onExit(listener: (exit: WorkerExit) => void): void;
  /**
   * Ends the process at once and without asking, also one that is stopped or hangs: SIGKILL, not SIGTERM.
   * (Electron's `utilityProcess.kill()` asks politely: use `process.kill(pid, 'SIGKILL')` there.)
   */
  kill(): void;
}

/** Starts the worker with exactly this environment. */
export type PortFactory = (env: Record<string, string>) => PortLike;
