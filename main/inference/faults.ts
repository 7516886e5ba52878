import { Backend } from '../../preload/schemas/inference.ts';

/** Where a test wants the worker to break. Nothing outside a test sets the variable. */
const VARIABLE = 'TERTULIA_TEST_FAULTS';

export interface Faults {
  /** A backend the test wants to be tried though its driver is not there. */
  pretendSupported(backend: Backend): boolean;
  /** Backends a test wants to be found when they are looked for again. */
  pluggedIn(): Backend[];
  /** Called where native code is about to load a backend. */
  beforeBackend(backend: Backend): void;
}

/**
 * Faults that only the process itself can make happen. The variable holds words: `try:vulkan` tries a backend
 * whose driver is missing, `crash:vulkan` dies of SIGSEGV where it would be loaded,
 * `plug:vulkan` finds it when it is looked for again; the worker's answer to SIGTERM is exit 0 anyway.
 */
export function armTestFaults(env: NodeJS.ProcessEnv = process.env): Faults {
  const words = (env[VARIABLE] ?? '').split(' ');
  return {
    pretendSupported: (backend) => words.includes(`try:${backend}`) || words.includes(`crash:${backend}`),
    pluggedIn: () => Backend.options.filter((backend) => words.includes(`plug:${backend}`)),
    beforeBackend(backend) {
      if (words.includes(`crash:${backend}`)) process.kill(process.pid, 'SIGSEGV');
    },
  };
}
