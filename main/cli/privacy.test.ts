import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildRendererWhereStale } from './renderer-build.ts';
import { askForEverything, NOWHERE } from './testing/ask-for-everything.ts';
import { runAlone, whyNotAlone } from './testing/loopback-only.ts';
import { serveTraced } from './testing/served.ts';
import { addressesAway, addressesAwayOf, whyNotTraced } from './testing/traced.ts';

/** Every system call is watched, which takes its time. */
const TAKES_MS = 180_000;
const secret = 'Zarzaparrilla';
const asking = fileURLToPath(new URL('./testing/ask-for-everything.ts', import.meta.url));
const untraced = whyNotTraced();
const notAlone = untraced ?? whyNotAlone();

// Building the page is no part of what is watched.
beforeAll(() => buildRendererWhereStale(() => {}), TAKES_MS);

const because = (reason: string | null) => (reason === null ? '' : ` (${reason})`);

async function temporaryHome(): Promise<{ home: string; trace: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tertulia-privacy-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { home: path.join(folder, 'home'), trace: path.join(folder, 'trace') };
}

async function addressesIn(trace: string): Promise<string[]> {
  const calls = await readFile(trace, 'utf8');
  expect(calls).not.toBe('');
  return addressesAway(calls);
}

describe.skipIf(untraced !== null)(`what leaves this machine${because(untraced)}`, () => {
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

  it(
    'is nothing, and the log has no word of a learner, when a turn is played',
    async () => {
      const { home, trace } = await temporaryHome();
      const served = await serveTraced(home, trace);
      try {
        for (const scenarioId of ['es-cafe', 'en-coffee']) {
          await served.playTurn(scenarioId, `${secret}, por favor`);
        }
        expect(await served.call('models.list', {})).toMatchObject({ ok: true });
        await served.end();
      } finally {
        await served.kill();
      }
      const logs = path.join(home, 'logs');
      for (const name of await readdir(logs)) {
        expect(await readFile(path.join(logs, name), 'utf8')).not.toContain(secret);
      }
      expect(await addressesIn(trace)).toEqual([]);
    },
    TAKES_MS,
  );

  it(
    'is nothing in offline mode, whatever is asked for',
    async () => {
      const { home, trace } = await temporaryHome();
      const kinds = await askForEverything(home, trace, true);
      expect(Object.keys(kinds)).toHaveLength(9);
      expect(new Set(Object.values(kinds))).toEqual(new Set(['offline-mode']));
      expect(await addressesIn(trace)).toEqual([]);
    },
    TAKES_MS,
  );
});

describe.skipIf(notAlone !== null)(`where there is only loopback${because(notAlone)}`, () => {
  const ask = async (offline: 'on' | 'off') => {
    const { home, trace } = await temporaryHome();
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    const said = await runAlone(process.execPath, [asking, home, trace, offline], stop.signal);
    const kinds = JSON.parse(said) as object;
    return { kinds: Object.values(kinds) as string[], away: await addressesIn(trace) };
  };

  it(
    'a turn is played, offline mode refuses the rest, and nobody is even tried',
    async () => {
      const { kinds, away } = await ask('on');
      expect(kinds).toHaveLength(9);
      expect(new Set(kinds)).toEqual(new Set(['offline-mode']));
      expect(away).toEqual([]);
    },
    TAKES_MS,
  );

  it(
    'the same without offline mode tries, and is caught',
    async () => {
      const { away } = await ask('off');
      expect(away).toContain(NOWHERE);
    },
    TAKES_MS,
  );
});
