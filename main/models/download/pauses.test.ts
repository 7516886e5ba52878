import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { onceAsked, stallAfter, status, unknownLength } from '../testing/hub-faults.ts';
import { discardDownload } from './download-files.ts';
import { readPartState } from './part-state.ts';
import { bytesOf, FILE, failsWith, PART_BYTES, pullOf, testHub } from './testing/downloads.ts';

const whole = ['model.gguf'];
const onTheWay = ['model.gguf.part', 'model.gguf.part.json'];

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
