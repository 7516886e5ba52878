/**
 * Entry of the process that runs the model. It does one thing at a time as it is told (see `messages.ts`), and
 * ends with its parent. Started by `ports/child-process.ts`, or by Electron as a utility process.
 */
import { AppError, asAppError } from '../errors.ts';
import { skipBinaryTest } from './binary-test.ts';
import { consoleToLines } from './console-lines.ts';
import type { LlamaEngine } from './engines/llama.ts';
import type { Session } from './engines/session.ts';
import { armTestFaults } from './faults.ts';
import { Command, PROTOCOL, type Report } from './messages.ts';
import { connectToParent } from './transport.ts';

/** How often the worker says that it is alive, in milliseconds. */
const BEAT_MS = 500;

const transport = connectToParent();
const faults = armTestFaults();
let engine: LlamaEngine | undefined;
let session: Session | undefined;
const aborts = new Map<number, AbortController>();
let last = Promise.resolve();

function report(message: Report): void {
  transport.post(message);
}

/** The last thing that was written, which is often the only word about why a backend did not load. */
let lastLine = '';
function say(line: string): void {
  lastLine = line;
  report({ type: 'log', line });
}

async function start(backends: Extract<Command, { type: 'start' }>['backends']): Promise<void> {
  skipBinaryTest();
  const { LlamaEngine } = await import('./engines/llama.ts');
  const supported = await LlamaEngine.supportedBackends();
  for (const backend of backends) {
    if (!supported.includes(backend) && !faults.pretendSupported(backend)) continue;
    report({ type: 'trying', backend });
    faults.beforeBackend(backend);
    try {
      engine = await LlamaEngine.open(backend, say);
      report({ type: 'ready', backend, devices: engine.devices });
      return;
    } catch (error) {
      const reason = error instanceof Error && error.name === 'NoBinaryFoundError' ? lastLine : String(error);
      report({ type: 'given-up', backend, reason });
    }
  }
  throw new Error('no backend could be loaded');
}

async function carryOut(command: Exclude<Command, { type: 'start' | 'cancel' | 'shutdown' }>): Promise<void> {
  const { id } = command;
  const abort = new AbortController();
  aborts.set(id, abort);
  // One after the other, also where the supervisor no longer waits for the one before.
  const before = last;
  const { promise, resolve: done } = Promise.withResolvers<void>();
  last = promise;
  await before;
  const observer = {
    onText: (text: string) => report({ type: 'text', id, text }),
    onProgress: () => report({ type: 'progress', id }),
  };
  try {
    if (command.type === 'load' || command.type === 'unload') {
      await session?.dispose();
      session = undefined;
    }
    if (command.type === 'load') {
      if (!engine) throw new Error('no backend yet');
      const { path, contextTokens, leastContextTokens, gpuLayers } = command;
      const plan = { contextTokens, leastContextTokens, ...(gpuLayers === undefined ? {} : { gpuLayers }) };
      session = await engine.load(path, plan, observer.onProgress);
      report({ type: 'loaded', id, ...session.size });
    } else if (command.type === 'unload') {
      report({ type: 'unloaded', id });
    } else if (command.type === 'look') {
      const { LlamaEngine } = await import('./engines/llama.ts');
      const supported = await LlamaEngine.supportedBackends();
      report({ type: 'looked', id, backends: supported.concat(faults.pluggedIn()) });
    } else if (!session) {
      throw new AppError('model-missing', { path: '' });
    } else if (command.type === 'prepare') {
      const evaluatedTokens = await session.prepare(command.prompt, observer, abort.signal);
      report({ type: 'prepared', id, evaluatedTokens });
    } else if (command.type === 'ask') {
      const outcome = await session.ask(command.question, observer, abort.signal);
      report({ type: 'answered', id, outcome });
    } else {
      const { seed, ...others } = command.parameters;
      const parameters = seed === undefined ? others : { ...others, seed };
      const outcome = await session.generate({ ...command.prompt, parameters }, observer, abort.signal);
      report({ type: 'generated', id, outcome });
    }
  } catch (thrown) {
    const error = asAppError(thrown);
    const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(thrown);
    report({ type: 'failed', id, kind: error.kind, details: error.details, cause });
  } finally {
    aborts.delete(id);
    done();
  }
}

transport.onMessage((message) => {
  const command = Command.parse(message);
  if (command.type === 'cancel') aborts.get(command.id)?.abort();
  else if (command.type === 'shutdown') process.exit(0);
  else if (command.type === 'start') {
    start(command.backends).catch((error) => {
      process.stderr.write(`error: ${error}\n`, () => process.exit(1));
    });
  } else void carryOut(command);
});

consoleToLines(say);
process.on('SIGTERM', () => process.exit(0));
// Ctrl-C in a terminal reaches every process of the group: the parent decides what it means.
process.on('SIGINT', () => {});

report({ type: 'hello', protocol: PROTOCOL, pid: process.pid });
setInterval(() => report({ type: 'beat' }), BEAT_MS);
