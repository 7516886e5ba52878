import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../preload/schemas/conversations.ts';
import { addressesAway, addressesAwayOf, traced, whyNotTraced } from './testing/traced.ts';

const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
const secret = 'Zarzaparrilla';
const reason = whyNotTraced();

describe.skipIf(reason !== null)(`what leaves this machine${reason === null ? '' : ` (${reason})`}`, () => {
  it('is noticed where something would: a datagram socket given an address, which sends nothing yet', () => {
    // By a child of the program, as the model's process is one.
    const away = (address: string, type: string) => {
      const call = `require('dgram').createSocket('${type}').on('error', () => {}).connect(9, '${address}', () => process.exit())`;
      const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(call)}])`;
      return addressesAwayOf(process.execPath, ['-e', parent]);
    };
    expect(away('192.0.2.1', 'udp4')).toContain('192.0.2.1');
    expect(away('2001:db8::1', 'udp6')).toContain('2001:db8::1');
    expect(away('127.0.0.1', 'udp4')).toEqual([]);
  });

  it('is nothing, and the log has no word of a learner, when a turn is played', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'tertulia-privacy-'));
    const trace = path.join(home, 'trace');
    const child = spawn(
      ...traced(trace, process.execPath, [entry, 'serve', '--port', '0', '--no-open', '--json']),
      // A group of its own: strace that is killed lets go of what it watches, and does not end it.
      { env: { ...process.env, TERTULIA_HOME: home }, stdio: ['ignore', 'pipe', 'ignore'], detached: true },
    );
    const ended = once(child, 'exit');
    try {
      const ready = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const { url, token, pid } = JSON.parse((await ready.next()).value ?? '{}');
      const call = callsTo(new URL(url).origin, token);

      for (const scenarioId of ['es-cafe', 'en-coffee']) await playTurn(call, scenarioId);
      await call('models.list', {});
      process.kill(pid, 'SIGTERM');
      await ended;

      const logs = path.join(home, 'logs');
      for (const name of await readdir(logs)) {
        expect(await readFile(path.join(logs, name), 'utf8')).not.toContain(secret);
      }
      const calls = await readFile(trace, 'utf8');
      expect(calls).not.toBe('');
      expect(addressesAway(calls)).toEqual([]);
    } finally {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await rm(home, { recursive: true, force: true });
    }
  }, 60_000);
});

type Call = (method: string, input: unknown) => Promise<unknown>;

function callsTo(origin: string, token: string): Call {
  return async (method, input) => {
    const answer = await fetch(`${origin}/api/call/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const { ok, value, error } = (await answer.json()) as { ok: boolean; value: unknown; error: unknown };
    if (!ok) throw new Error(JSON.stringify(error));
    return value;
  };
}

async function playTurn(call: Call, scenarioId: string): Promise<void> {
  const { id, leafId } = (await call('conversations.create', { scenarioId })) as Conversation;
  await call('tutor.send', { conversationId: id, parentId: leafId, text: `${secret}, por favor` });
  await vi.waitFor(
    async () => {
      const { messages } = (await call('conversations.get', { conversationId: id })) as Conversation;
      expect(messages.at(-1)).toMatchObject({ role: 'tutor', status: 'complete' });
      expect(messages.at(-2)?.edits).not.toBeNull();
    },
    { timeout: 25_000, interval: 200 },
  );
}
