import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../testing/hub.ts';
import {
  cutAfter,
  onceAsked,
  redirect,
  type silence,
  stallAfter,
  status,
  times,
} from '../testing/hub-faults.ts';
import { hashFile } from './hasher.ts';
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

  it('runs once in a folder, and a lock of a process that is gone is nobody’s', async () => {
    const pull = await pullOf();
    const lock = path.join(pull.folder, 'download.lock');
    pull.hub.misbehave(FILE, onceAsked(3, stallAfter(100)));
    const stop = new AbortController();
    const running = pull.run({ signal: stop.signal });
    while (!existsSync(lock)) await new Promise((resolve) => setTimeout(resolve, 2));
    await expect(pull.run()).rejects.toEqual(failsWith('download-busy'));
    stop.abort();
    await expect(running).rejects.toEqual(failsWith('cancelled'));
    pull.hub.misbehave(FILE);
    // The first process of the system is always there, and never ours.
    writeFileSync(lock, '1');
    await expect(pull.run()).rejects.toEqual(failsWith('download-busy'));
    for (const gone of ['', '4194305', String(process.pid)]) {
      writeFileSync(lock, gone);
      rmSync(path.join(pull.folder, 'model.gguf'), { force: true });
      await pull.run();
      expect(pull.left()).toEqual(whole);
    }
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
