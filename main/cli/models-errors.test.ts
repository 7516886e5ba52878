/** Every way a pull can fail, met for real: one clear line, the right exit code, and never half a model. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ErrorKind } from '../../preload/schemas/errors.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import { type Fault, startHub } from '../models/testing/hub.ts';
import { changed, redirect, redirectLoop, status, wrongBytes } from '../models/testing/hub-faults.ts';
import { makeCertificates, type TestCertificates } from '../network/testing/certificates.ts';
import { canMount, smallDisk } from '../testing/small-disk.ts';
import {
  chatModel,
  homeWith,
  modelBytes,
  placeOnHub,
  removeHomes,
  type TestModel,
} from './testing/models.ts';
import { type CliRun, jsonLines, runCli } from './testing/run-cli.ts';

// What may pass by itself is tried again for a while.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:1';

let content: Buffer;
let small: TestModel;
let certificates: TestCertificates;

beforeAll(async () => {
  content = await modelBytes();
  small = chatModel('small-test', content);
  certificates = makeCertificates(homeWith([]));
});
afterAll(removeHomes);

interface Case {
  kind: ErrorKind;
  /** What the hub does; null where it is not even reached. */
  fault: (() => Fault) | null;
  settings?: () => Partial<Settings>;
  mirror?: string;
  tls?: boolean;
  says: RegExp;
}

const cases: Case[] = [
  { kind: 'download-unauthorised', fault: () => status(401), says: /token/ },
  { kind: 'download-forbidden', fault: () => status(403), says: /licence/ },
  { kind: 'download-missing', fault: () => status(404), says: /small-test\.gguf/ },
  { kind: 'download-rate-limited', fault: () => status(429, { 'retry-after': '3600' }), says: /3600/ },
  { kind: 'server-failing', fault: () => status(503), says: /503/ },
  { kind: 'redirect-loop', fault: () => redirectLoop('ever-new'), says: /127\.0\.0\.1/ },
  { kind: 'redirect-refused', fault: () => redirect('http://192.0.2.1/model.gguf'), says: /192\.0\.2\.1/ },
  { kind: 'download-wrong-hash', fault: () => wrongBytes(flipped(content)), says: /SHA-256/ },
  { kind: 'download-wrong-length', fault: () => changed(content.subarray(1)), says: /bytes/ },
  { kind: 'network-unreachable', fault: null, mirror: NOWHERE, says: /127\.0\.0\.1/ },
  { kind: 'offline-mode', fault: null, settings: () => ({ offline: true }), says: /[Oo]ffline/ },
  {
    kind: 'proxy-unreachable',
    fault: null,
    settings: () => ({ proxy: NOWHERE }),
    mirror: 'https://hub.invalid',
    says: /proxy/,
  },
  { kind: 'tls-untrusted', fault: null, tls: true, says: /certificate/ },
  {
    kind: 'certificate-file-unusable',
    fault: null,
    tls: true,
    settings: () => ({ certificateAuthorityFile: '/no/such.pem' }),
    says: /\/no\/such\.pem/,
  },
];

describe.concurrent('pull', () => {
  it.each(cases)('$kind', async ({ fault, kind, says, settings, mirror, tls }) => {
    const hub = await startHub({ files: small.files, ...(tls ? { tls: certificates.server } : {}) });
    const run = (...more: string[]): Promise<CliRun> => {
      const home = homeWith([small], settings?.());
      if (fault) hub.misbehave(placeOnHub(small), fault());
      const args = ['models', 'pull', 'small-test', '--mirror', mirror ?? hub.base, ...more];
      return runCli(args, { home }).finally(() => expectNoModel(home));
    };
    const [inWords, inJson] = await Promise.all([run(), run('--json')]);

    expect(inWords.code).toBe(1);
    expect(inWords.stderr).toMatch(/^tertulia: /);
    expect(inWords.stderr).toMatch(says);
    expect(inWords.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(inWords.stderr).not.toMatch(/\bat .*\.ts|\{\{|undefined/);

    expect({ code: inJson.code, stderr: inJson.stderr }).toEqual({ code: 1, stderr: '' });
    const last = jsonLines(inJson.stdout).at(-1);
    expect(last).toEqual({
      event: 'error',
      kind,
      message: expect.stringMatching(/./),
      hint: expect.stringMatching(/./),
    });
    await hub.close();
  });

  it('trusts the certificates of one’s own that are named', async () => {
    const hub = await startHub({ files: small.files, tls: certificates.server });
    const home = homeWith([small], { certificateAuthorityFile: certificates.authorityFile });
    const { code, stderr } = await runCli(['models', 'pull', 'small-test', '--mirror', hub.base], { home });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await hub.close();
  });

  it('a page in the place of a model leaves nothing behind', async () => {
    const place = '/models/page.gguf';
    const hub = await startHub({ files: { [place]: Buffer.from('<html>Please sign in</html>'.repeat(50)) } });
    const home = homeWith([]);
    const { code, stderr } = await runCli(['models', 'pull', hub.url(place)], { home });
    expect(code).toBe(1);
    expect(stderr).toMatch(/GGUF/);
    expectNoModel(home);
    await hub.close();
  });
});

it.skipIf(!canMount)('disk-full: says so before the first byte, and the rest goes on', async () => {
  const larger = chatModel('larger-test', Buffer.alloc(64 * 1024 * 1024));
  const hub = await startHub({ files: larger.files });
  const home = homeWith([larger], {}, smallDisk(16 * 1024 * 1024).folder);
  const args = ['models', 'pull', 'larger-test', '--mirror', hub.base];
  const { code, stderr } = await runCli(args, { home });
  expect(code).toBe(1);
  // A look at how long it is, and no more.
  expect(hub.sentBytes()).toBeLessThan(100);
  expect(stderr).toMatch(/disk/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expectNoModel(home);
  expect((await runCli(['models', 'list'], { home })).code).toBe(0);
  await hub.close();
});

it('a data folder that is a file is named', async () => {
  const file = path.join(homeWith([]), 'a-file');
  writeFileSync(file, '');
  const { code, stdout } = await runCli(['models', 'pull', 'small-test', '--json'], { home: file });
  expect(code).toBe(2);
  expect(jsonLines(stdout)).toMatchObject([
    { event: 'error', kind: 'folder-unusable', message: expect.stringContaining(file) },
  ]);
});

/** Nothing under a final name: what is there may be gone on with, and nobody takes it for a model. */
function expectNoModel(home: string): void {
  const root = path.join(home, 'models');
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  expect(names.filter((name) => name.endsWith('.gguf'))).toEqual([]);
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(copy.length - 9) ^ 1, copy.length - 9);
  return copy;
}
