import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificates, type TestCertificates } from '../../network/testing/certificates.ts';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { sha256 } from '../testing/hub.ts';
import {
  changed,
  cutAfter,
  noRanges,
  onceAsked,
  redirect,
  redirectLoop,
  silence,
  stallAfter,
  status,
  times,
  unknownLength,
  wrongBytes,
} from '../testing/hub-faults.ts';
import { discardDownload } from './download-files.ts';
import { hashFile } from './hasher.ts';
import { readPartState } from './part-state.ts';
import { bytesOf, FILE, failsWith, PART_BYTES, pullOf, testHub, testNetwork } from './testing/downloads.ts';

const whole = ['model.gguf'];
const onTheWay = ['model.gguf.part', 'model.gguf.part.json'];

describe('a download', () => {
  it('brings the file in parts, checked, under its final name, and nothing beside it', async () => {
    const pull = await pullOf();
    const place = path.join(pull.folder, 'model.gguf');
    const { sizeBytes } = pull.file;
    expect(await pull.run()).toEqual([
      { path: 'model.gguf', file: place, sizeBytes, sha256: pull.file.sha256, checkedAgainst: 'catalogue' },
    ]);
    expect(pull.result()).toEqual(pull.content);
    expect(pull.left()).toEqual(whole);
    // One look at its first byte, and six parts.
    expect(pull.hub.requests.map(({ headers }) => headers.range).sort()).toHaveLength(7);
    expect(pull.progress.at(-1)).toMatchObject({
      phase: 'verifying',
      bytes: sizeBytes,
      totalBytes: sizeBytes,
    });
  });

  it('that is there already is not fetched again, and one that is damaged is', async () => {
    const pull = await pullOf();
    await pull.run();
    pull.hub.requests.length = 0;
    await pull.run();
    expect(pull.hub.requests).toEqual([]);
    const damaged = Buffer.from(pull.content);
    damaged.writeUInt8(damaged.readUInt8(70_000) ^ 1, 70_000);
    writeFileSync(path.join(pull.folder, 'model.gguf'), damaged);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
  });

  it.each([0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1])(
    'of %i bytes ends with just these',
    async (size) => {
      const pull = await pullOf(bytesOf(size));
      await pull.run({ files: [{ ...pull.file, sizeBytes: size === 0 ? null : size }] });
      expect(pull.result()).toEqual(pull.content);
      expect(pull.left()).toEqual(whole);
    },
  );

  it('of several files gives none its name before all are whole', async () => {
    const pull = await pullOf();
    const second = bytesOf(PART_BYTES + 7, 2);
    const other = '/owner/repo/resolve/main/onnx/more.onnx';
    pull.hub.put(other, second);
    pull.hub.misbehave(other, status(404));
    const files = [
      pull.file,
      { path: 'onnx/more.onnx', url: pull.hub.url(other), sizeBytes: second.length, sha256: sha256(second) },
    ];
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-missing', { file: 'more.onnx' }));
    pull.hub.misbehave(other, onceAsked(1, status(403)));
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-forbidden'));
    expect(pull.left()).toEqual([...onTheWay, 'onnx']);
    pull.hub.misbehave(other);
    pull.sent();
    await pull.run({ files });
    expect(pull.left()).toEqual(['model.gguf', 'onnx']);
    expect(readFileSync(path.join(pull.folder, 'onnx', 'more.onnx'))).toEqual(second);
    // Of the first, one byte was looked at.
    expect(pull.sent()).toBe(second.length + 2);
  });

  it('checks the hash the hub itself gives where the catalogue has none, and pins it', async () => {
    const pull = await pullOf();
    const files = [{ ...pull.file, sizeBytes: null, sha256: null }];
    expect(await pull.run({ files })).toMatchObject([{ sha256: pull.file.sha256, checkedAgainst: 'hub' }]);
    const elsewhere = await pullOf();
    const network = testNetwork();
    expect(await elsewhere.run({ files: [{ ...elsewhere.file, sha256: null }], network })).toMatchObject([
      { sha256: pull.file.sha256, checkedAgainst: 'nothing' },
    ]);
  });

  it('checks the hash git gives a small file that the hub keeps as text', async () => {
    const content = Buffer.from('{"text": true}\n');
    const pull = await pullOf(content);
    const right = 'd5a2a4b1e3f0'.padEnd(40, '0');
    const files = [{ ...pull.file, sha256: null }];
    const tagged = (etag: string) => (exchange: Parameters<typeof silence>[0]) => {
      exchange.serve({ headers: { etag: `"${etag}"`, 'x-linked-etag': '' }, ignoreIfRange: true });
      return true;
    };
    pull.hub.misbehave(FILE, tagged(right));
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-wrong-hash'));
    const { createHash } = await import('node:crypto');
    const git = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    pull.hub.misbehave(FILE, tagged(git));
    expect(await pull.run({ files })).toMatchObject([{ checkedAgainst: 'hub', sha256: sha256(content) }]);
  });

  it('sends the token to the hub and to nobody else', async () => {
    const pull = await pullOf();
    const other = await testHub({ files: { '/cdn/blob': pull.content } });
    pull.hub.misbehave(FILE, redirect(other.url('/cdn/blob')));
    await pull.run({ hubToken: 'hf_secret' });
    expect(pull.result()).toEqual(pull.content);
    expect(pull.hub.requests.every(({ headers }) => headers.authorization === 'Bearer hf_secret')).toBe(true);
    expect(other.requests.length).toBeGreaterThan(1);
    expect(other.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    const stranger = await pullOf();
    await stranger.run({ hubToken: 'hf_secret', network: testNetwork() });
    expect(stranger.hub.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('asks the mirror for what is on the hub', async () => {
    const pull = await pullOf();
    await pull.run({ files: [{ ...pull.file, url: `https://huggingface.co${FILE}` }] });
    expect(pull.result()).toEqual(pull.content);
  });

  it('tells bytes that never go back, and ends with all of them', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, times(3, onceAsked(1, cutAfter(10_000))));
    await pull.run();
    const bytes = pull.progress.map((one) => one.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(bytes.at(-1)).toBe(pull.content.length);
  });
});

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

describe('a pause', () => {
  it('keeps what was received, and the next run fetches only the rest', async () => {
    const pull = await pullOf();
    const stop = new AbortController();
    pull.hub.misbehave(FILE, onceAsked(4, stallAfter(1000)));
    const running = pull.run({ signal: stop.signal, streams: 1 });
    while (pull.hub.requests.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await expect(running).rejects.toEqual(failsWith('cancelled'));
    expect(pull.left()).toEqual(onTheWay);
    pull.hub.misbehave(FILE);
    pull.sent();
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.sent()).toBeLessThanOrEqual(pull.content.length - 3 * PART_BYTES + 1);
  });

  it('that becomes a cancel leaves nothing behind', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await pull.run().catch(() => {});
    expect(pull.left()).toEqual(onTheWay);
    await discardDownload({ files: [pull.file], folder: pull.folder });
    expect(existsSync(pull.folder)).toBe(false);
    await discardDownload({ files: [pull.file], folder: pull.folder });
  });

  it('is taken up from a mirror when the hash says it is the same file', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await pull.run({ streams: 1 }).catch(() => {});
    const mirror = await testHub({ files: { '/elsewhere': pull.content } });
    await pull.run({ files: [{ ...pull.file, url: mirror.url('/elsewhere') }] });
    expect(pull.result()).toEqual(pull.content);
    expect(mirror.sentBytes()).toBeLessThanOrEqual(pull.content.length - 3 * PART_BYTES + 1);
  });

  it('finds parts that were damaged meanwhile, and fetches these alone', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await pull.run({ streams: 1 }).catch(() => {});
    const part = path.join(pull.folder, 'model.gguf.part');
    const bytes = readFileSync(part);
    bytes.writeUInt8(bytes.readUInt8(PART_BYTES + 5) ^ 0x10, PART_BYTES + 5);
    writeFileSync(part, bytes);
    pull.hub.misbehave(FILE);
    pull.sent();
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.notices).toContainEqual({ kind: 'parts-damaged', path: 'model.gguf', bytes: PART_BYTES });
    expect(pull.sent()).toBe(pull.content.length - 2 * PART_BYTES + 1);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 40)],
    ['of another shape', (text: string) => text.replace('"version":1', '"version":99')],
    ['with more than there is', (text: string) => text.replace(/\[\d+,/, '[99999999,')],
    ['empty', () => ''],
  ])('whose state is %s starts from nothing', async (_, spoil) => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await pull.run().catch(() => {});
    const state = path.join(pull.folder, 'model.gguf.part.json');
    writeFileSync(state, spoil(readFileSync(state, 'utf8')));
    expect(await readPartState(state)).toBe(null);
    pull.hub.misbehave(FILE);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
    expect(pull.left()).toEqual(whole);
  });

  it('whose part is gone fetches everything again', async () => {
    const pull = await pullOf();
    pull.hub.misbehave(FILE, onceAsked(4, status(403)));
    await pull.run().catch(() => {});
    rmSync(path.join(pull.folder, 'model.gguf.part'));
    pull.hub.misbehave(FILE);
    await pull.run();
    expect(pull.result()).toEqual(pull.content);
  });
});

describe('names', () => {
  it.each(['../up.gguf', '/etc/x.gguf', 'a/../../x', 'con.gguf', 'x.gguf\0', 'model.gguf.part', 'a\\b.gguf'])(
    'that lead out of the folder are refused before anything is asked: %s',
    async (name) => {
      const pull = await pullOf();
      await expect(pull.run({ files: [{ ...pull.file, path: name }] })).rejects.toEqual(
        failsWith('download-unsafe-name'),
      );
      expect(pull.hub.requests).toEqual([]);
      expect(pull.left()).toEqual([]);
    },
  );

  it('that are one on some systems are refused', async () => {
    const pull = await pullOf();
    const files = [pull.file, { ...pull.file, path: 'MODEL.gguf' }];
    await expect(pull.run({ files })).rejects.toEqual(failsWith('download-unsafe-name'));
  });
});

describe.runIf(canMount)('a disk', () => {
  it('without room is found full before the first byte, and nothing is left on it', async () => {
    const disk = smallDisk(256 * 1024);
    const pull = await pullOf();
    const folder = path.join(disk.folder, 'model');
    await expect(pull.run({ folder })).rejects.toEqual(failsWith('disk-full'));
    expect(pull.hub.requests).toHaveLength(1);
    expect(existsSync(folder)).toBe(false);
  });

  it('that others fill meanwhile does not matter: the room is taken', async () => {
    const disk = smallDisk(1024 * 1024);
    const pull = await pullOf();
    const folder = path.join(disk.folder, 'model');
    let isFilled = false;
    pull.hub.misbehave(FILE, (exchange) => {
      if (exchange.before !== 2 || isFilled) return false;
      isFilled = true;
      disk.fill();
      // A little for the state, which is a file of its own.
      disk.free();
      return false;
    });
    await pull.run({ folder });
    expect(isFilled).toBe(true);
    expect(readFileSync(path.join(folder, 'model.gguf'))).toEqual(pull.content);
  });

  it('that runs full under a file of unknown length pauses with a clear error', async () => {
    const disk = smallDisk(256 * 1024);
    const pull = await pullOf(bytesOf(1_000_000));
    pull.hub.misbehave(FILE, unknownLength());
    const files = [{ ...pull.file, sizeBytes: null }];
    await expect(pull.run({ files, folder: disk.folder })).rejects.toEqual(failsWith('disk-full'));
    expect(existsSync(path.join(disk.folder, 'model.gguf'))).toBe(false);
  });

  it('that cannot be written is named', async () => {
    const disk = smallDisk(1024 * 1024);
    disk.makeReadOnly();
    const pull = await pullOf();
    const folder = path.join(disk.folder, 'model');
    await expect(pull.run({ folder })).rejects.toEqual(failsWith('folder-unusable', { path: folder }));
  });
});

describe('the hash of a file', () => {
  it('is that of sha256sum, can be watched and stopped', async () => {
    const pull = await pullOf(bytesOf(300_000));
    await pull.run();
    const place = path.join(pull.folder, 'model.gguf');
    expect(await hashFile(place)).toBe(sha256(pull.content));
    await expect(hashFile(path.join(pull.folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(hashFile(place, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
