import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../../preload/contract.ts';
import type { Conversation } from '../../../preload/schemas/conversations.ts';
import { traced } from './traced.ts';

const entry = fileURLToPath(new URL('../index.ts', import.meta.url));
const TURN_TAKES_MS = 120_000;

export interface Served {
  call(method: string, input: unknown): Promise<Answer<unknown>>;
  /** Plays a turn to its end. */
  playTurn(scenarioId: string, text: string): Promise<void>;
  /** Ends it as a person does, and waits until it is over. */
  end(): Promise<void>;
  /** Ends it whatever it does; nothing where it has ended. */
  kill(): Promise<void>;
}

/**
 * The real `serve` on a data folder, under strace, which writes down whom it and its children speak to.
 * @param signal ends it, whatever it does.
 */
export async function serveTraced(home: string, trace: string, signal?: AbortSignal): Promise<Served> {
  const child = spawn(
    ...traced(trace, process.execPath, [entry, 'serve', '--port', '0', '--no-open', '--json']),
    // A group of its own: strace that is killed lets go of what it watches, and does not end it.
    {
      // As where nobody has silenced a library beforehand.
      env: { ...process.env, TERTULIA_HOME: home, CI: '', ORT_DISABLE_TELEMETRY: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    },
  );
  const ended = once(child, 'exit');
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  signal?.addEventListener('abort', () => void kill());
  try {
    const ready = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { url, token, pid } = JSON.parse((await ready.next()).value ?? '{}');
    const { origin } = new URL(url);
    const call = async (method: string, input: unknown): Promise<Answer<unknown>> => {
      const answer = await fetch(`${origin}/api/call/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await answer.json()) as Answer<unknown>;
    };
    return {
      call,
      kill,
      playTurn: (scenarioId, text) => playTurn(call, scenarioId, text),
      async end() {
        process.kill(pid, 'SIGTERM');
        await ended;
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function playTurn(call: Served['call'], scenarioId: string, text: string): Promise<void> {
  const value = async (method: string, input: unknown): Promise<unknown> => {
    const answer = await call(method, input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const { id, leafId } = (await value('conversations.create', { scenarioId })) as Conversation;
  await value('tutor.send', { conversationId: id, parentId: leafId, text });
  const until = performance.now() + TURN_TAKES_MS;
  for (;;) {
    const { messages } = (await value('conversations.get', { conversationId: id })) as Conversation;
    const [learner, tutor] = messages.slice(-2);
    if (tutor?.role === 'tutor' && tutor.status === 'complete' && learner?.edits !== null) return;
    if (performance.now() > until) throw new Error(`the turn did not end: ${JSON.stringify(tutor)}`);
    await sleep(200);
  }
}
