import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificates, type TestCertificates } from '../../network/testing/certificates.ts';
import { sha256 } from '../testing/hub.ts';
import {
  changed,
  cutAfter,
  noRanges,
  onceAsked,
  redirectLoop,
  silence,
  stallAfter,
  status,
  times,
  unknownLength,
  wrongBytes,
} from '../testing/hub-faults.ts';
import { bytesOf, FILE, failsWith, PART_BYTES, pullOf, testNetwork } from './testing/downloads.ts';

const whole = ['model.gguf'];
const onTheWay = ['model.gguf.part', 'model.gguf.part.json'];

describe('a server', () => {
  it('without ranges gives the file in one piece', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, noRanges);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.notices).toContainEqual({ kind: 'no-ranges', path: 'model.gguf' });
    expect(pull.left()).toEqual(whole);
  });

  it('without ranges that cuts is asked from the beginning', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(2, onceAsked(1, cutAfter(99_999, { ignoreRange: true }))), noRanges);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.notices.filter(({ kind }) => kind === 'retrying')).toHaveLength(2);
  });

  it('that stops giving ranges half way is taken at its word', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(3, noRanges));
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
  });

  it('that does not say how long the file is, is read to its end', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, unknownLength());
    await pull.run({ files: [{ ...pull.file, sizeBytes: null }] });
    expect(pull.result()).toEqual(pull.content);
    const short = await pullOf();
    short.hub.misbehave(FILE, unknownLength(short.content.subarray(0, 1000)));
    await expect(short.run()).rejects.toEqual(failsWith('download-wrong-length', { actual: 1000 }));
    const endless = await pullOf();
    endless.hub.misbehave(FILE, unknownLength(bytesOf(endless.content.length * 2)));
    await expect(endless.run()).rejects.toEqual(failsWith('download-wrong-length'));
    expect(endless.result()).toBe(null);
  });

  it('with a file of another length than the catalogue says is refused before the first byte', async () => {
    const pull = await pullOf();
    pull.hub.put(FILE, pull.content.subarray(1));
    const { sizeBytes } = pull.file;
    const details = { expected: sizeBytes, actual: (sizeBytes ?? 0) - 1, file: 'model.gguf' };
    await expect(pull.run()).rejects.toEqual(failsWith('download-wrong-length', details));
    expect(pull.left()).toEqual([]);
  });

  it('that sends other bytes than it says is found out, and nothing of them is kept', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, wrongBytes(bytesOf(pull.content.length, 7)));
    await expect(pull.run()).rejects.toEqual(failsWith('download-wrong-hash', { file: 'model.gguf' }));
    expect(pull.left()).toEqual([]);
    pull.hub.misbehave(FILE, wrongBytes(bytesOf(pull.content.length, 7)), noRanges);
    await expect(pull.run()).rejects.toEqual(failsWith('download-wrong-hash'));
    expect(pull.left()).toEqual([]);
  });

  it('that says itself it has another file than the catalogue is not asked for it', async () => {
    const pull = await pullOf();
    pull.hub.put(FILE, bytesOf(pull.content.length, 7));
    await expect(pull.run()).rejects.toEqual(failsWith('download-wrong-hash'));
    expect(pull.hub.requests).toHaveLength(1);
  });

  it.each([
    [401, 'download-unauthorised'],
    [403, 'download-forbidden'],
    [404, 'download-missing'],
  ])('that answers %i is not asked twice', async (code, kind) => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, status(code));
    await expect(pull.run()).rejects.toEqual(failsWith(kind));
    expect(pull.hub.requests).toHaveLength(1);
    expect(existsSync(pull.folder)).toBe(false);
  });

  it('that answers 403 half way leaves what was received, for the next time', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await expect(pull.run()).rejects.toEqual(failsWith('download-forbidden'));
    expect(pull.left()).toEqual(onTheWay);
    pull.hub.misbehave(FILE);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
  });

  it('that answers 416 has another file by now, or makes no sense', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(1, onceAsked(2, status(416))));
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    const senseless = await pullOf();
    senseless.hub.misbehave(FILE, status(416));
    await expect(senseless.run()).rejects.toEqual(failsWith('server-unexpected'));
  });

  it('that wants to be left alone is, for as long as it says', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(1, status(429, { 'retry-after': '1' })));
    const began = performance.now();
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1000);
    expect(pull.notices).toContainEqual({
      kind: 'retrying',
      path: 'model.gguf',
      reason: 'download-rate-limited',
      seconds: 1,
    });
    pull.hub.misbehave(FILE, status(429, { 'retry-after': '3600' }));
    rmSync(path.join(pull.folder, 'model.gguf'));
    await expect(pull.run()).rejects.toEqual(failsWith('download-rate-limited', { seconds: 3600 }));
  });

  it('that fails a few times is asked again; one that always fails is given up', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(2, status(503)), times(2, onceAsked(5, status(500))));
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    const broken = await pullOf();
    broken.hub.misbehave(FILE, status(502));
    await expect(broken.run()).rejects.toEqual(failsWith('server-failing', { status: 502 }));
    expect(broken.hub.requests).toHaveLength(4);
  });

  it('that sends in circles is left', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, redirectLoop('ever-new'));
    await expect(pull.run()).rejects.toEqual(failsWith('redirect-loop'));
  });

  it('that falls silent in the middle is asked again for the rest', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(1, onceAsked(1, stallAfter(30_000))), times(1, onceAsked(3, silence)));
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.notices).toContainEqual(
      expect.objectContaining({ kind: 'retrying', reason: 'network-timeout' }),
    );
  });

  it('that is not there is told by name', async () => {
    const pull = await pullOf();
    await pull.hub.close();
    const { host } = new URL(pull.hub.base);
    await expect(pull.run()).rejects.toEqual(failsWith('network-unreachable', { host }));
  });
});

describe('a certificate nobody trusts', () => {
  let folder: string;
  let certificates: TestCertificates;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tertulia-certificates-'));
    certificates = makeCertificates(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends the download before it begins; the authority the user names lets it through', async () => {
    const pull = await pullOf(bytesOf(1000), { tls: certificates.server, files: { [FILE]: bytesOf(1000) } });
    await expect(pull.run()).rejects.toEqual(failsWith('tls-untrusted'));
    expect(pull.hub.requests).toEqual([]);
    await pull.run({ network: testNetwork({ certificateAuthorityFile: certificates.authorityFile }) });
    expect(pull.result()).toEqual(pull.content);
  });
});

describe('a file that changes on the server', () => {
  const other = bytesOf(5 * PART_BYTES + 123, 9);

  it.each([false, true])(
    'never mixes with the old parts: it starts over and says so (condition ignored: %s)',
    async (ignoreIfRange) => {
      const pull = await pullOf();
      const files = [{ ...pull.file, sha256: null, sizeBytes: null }];
      pull.hub.misbehave(FILE, onceAsked(4, changed(other, { ignoreIfRange })));
      expect(await pull.run({ files })).toMatchObject([{ sha256: sha256(other) }]);
      expect(pull.result()).toEqual(other);
      expect(pull.notices).toContainEqual({ kind: 'started-over', path: 'model.gguf' });
    },
  );

  it('between two runs starts over, too, whatever its length', async () => {
    const pull = await pullOf();
    const files = [{ ...pull.file, sha256: null, sizeBytes: null }];
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-forbidden'));
    const shorter = bytesOf(3 * PART_BYTES + 5, 4);
    pull.hub.put(FILE, shorter);
    pull.hub.misbehave(FILE);
    await pull.run({ files });
    expect(pull.result()).toEqual(shorter);
    expect(pull.notices).toContainEqual({ kind: 'started-over', path: 'model.gguf' });
  });

  it('again and again is given up, with nothing left', async () => {
    const pull = await pullOf();
    const files = [{ ...pull.file, sha256: null, sizeBytes: null }];
    let version = 10;
    pull.hub.misbehave(FILE, (exchange) => {
      version += 1;
      exchange.serve({ content: bytesOf(pull.content.length, version) });
      return true;
    });
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-changed', { file: 'model.gguf' }));
    expect(pull.left()).toEqual([]);
  });

  it('in name only, part by part, is the same file where its hash is known', async () => {
    const pull = await pullOf();
    let edge = 0;
    pull.hub.misbehave(FILE, (exchange) => {
      edge += 1;
      exchange.serve({ headers: { etag: `"edge-${edge}"` }, ignoreIfRange: true });
      return true;
    });
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
  });
});
