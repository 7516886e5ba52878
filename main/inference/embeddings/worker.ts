/**
 * Entry of the process that computes embeddings (see `messages.ts`). Apart from the one that runs the chat model:
 * two native runtimes in one process share its threads, its memory and its crashes. Ends with its parent.
 */
import { constants, setPriority } from 'node:os';
import { AppError, asAppError } from '../../errors.ts';
import { consoleToLines } from '../console-lines.ts';
import { connectToParent } from '../transport.ts';
import { type Encoder, openEncoder } from './encode.ts';
import { Command, PROTOCOL, type Report, type Runtime } from './messages.ts';
import { tryNative } from './runtime.ts';

/** How often the process says that it is alive, in milliseconds. */
const BEAT_MS = 500;

const transport = connectToParent();
let encoder: Encoder | undefined;
let last = Promise.resolve();

function report(message: Report): void {
  transport.post(message);
}

async function start(runtimes: readonly Runtime[]): Promise<void> {
  for (const runtime of runtimes) {
    report({ type: 'trying', runtime });
    try {
      if (runtime === 'native') tryNative();
      encoder = await openEncoder(runtime);
      report({ type: 'ready', runtime });
      return;
    } catch (error) {
      report({ type: 'given-up', runtime, reason: String(error) });
    }
  }
  throw new Error('no runtime could be loaded');
}

async function embed({ id, model, texts, kind }: Extract<Command, { type: 'embed' }>): Promise<void> {
  try {
    if (!encoder) throw new AppError('internal', {}, { cause: new Error('no runtime yet') });
    report({ type: 'embedded', id, ...(await encoder.encode(model, texts, kind)) });
  } catch (thrown) {
    const { kind, details, cause } = asAppError(thrown);
    report({ type: 'failed', id, kind, details, cause: String(cause ?? thrown) });
  }
}

transport.onMessage((message) => {
  const command = Command.parse(message);
  if (command.type === 'shutdown') process.exit(0);
  else if (command.type === 'start') {
    start(command.runtimes).catch((error) => {
      process.stderr.write(`error: ${error}\n`, () => process.exit(1));
    });
  } else {
    last = last.then(() => embed(command));
  }
});

try {
  // What it computes can wait; the reply that is being made cannot.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Some systems forbid it: then it is one process among others.
}
consoleToLines((line) => process.stderr.write(`${line}\n`));
process.on('SIGTERM', () => process.exit(0));
// Ctrl-C in a terminal reaches every process of the group: the parent decides what it means.
process.on('SIGINT', () => {});

report({ type: 'hello', protocol: PROTOCOL });
setInterval(() => report({ type: 'beat' }), BEAT_MS);
