import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { readGgufHeader } from './header.ts';
import { TINY_SHAPE, writeRandomModel } from './random-model.ts';
import { readRemoteGgufHeader } from './remote.ts';
import { shardNames, shardOf } from './shards.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-remote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'model.gguf');
// A header of several megabytes, so that one range is not enough.
await writeRandomModel(file, { ...TINY_SHAPE, vocabulary: 120_000, embedding: 32, type: 'Q8_0' });
const whole = readFileSync(file);

it('is the header of the file, over http, in few ranges and without the rest', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    asked.push(`${from}-${to}`);
    response.writeHead(206).end(whole.subarray(Number(from), Number(to) + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.gguf`;
  try {
    const header = await readRemoteGgufHeader(whole.length, async (offset, length) => {
      const range = `bytes=${offset}-${offset + length - 1}`;
      const response = await fetch(address, { headers: { range } });
      return new Uint8Array(await response.arrayBuffer());
    });
    expect(header).toEqual(await readGgufHeader(file));
  } finally {
    server.close();
  }
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThan(6);
});

it('asks for no byte twice and for no more than it may', async () => {
  const dataStart = (await readGgufHeader(file)).tensors[0]?.position ?? 0;
  let bytes = 0;
  let end = 0;
  await readRemoteGgufHeader(whole.length, async (offset, length) => {
    expect(offset).toBeGreaterThanOrEqual(end);
    end = offset + length;
    bytes += length;
    return whole.subarray(offset, offset + length);
  });
  expect(bytes).toBeLessThan(dataStart + 8 * 2 ** 20);
  let most = 0;
  const refused = readRemoteGgufHeader(
    whole.length,
    async (offset, length) => {
      most += length;
      return whole.subarray(offset, offset + length);
    },
    2 ** 20 + 1,
  );
  await expect(refused).rejects.toMatchObject({ kind: 'model-malformed' });
  expect(most).toBeLessThanOrEqual(2 ** 20 + 1);
});

it('a server that sends too little, too much or something else is refused, not believed', async () => {
  const kinds = { kind: 'model-malformed' };
  const cut = readRemoteGgufHeader(whole.length, async (offset, length) =>
    whole.subarray(offset, offset + Math.min(length, 1000)),
  );
  await expect(cut).rejects.toMatchObject(kinds);
  const page = readRemoteGgufHeader(5000, async (_, length) => Buffer.from('<html>'.padEnd(length, ' ')));
  await expect(page).rejects.toMatchObject(kinds);
  const all = await readRemoteGgufHeader(whole.length, async (offset) => whole.subarray(offset));
  expect(all).toEqual(await readGgufHeader(file));
  const failing = readRemoteGgufHeader(whole.length, async () => Promise.reject(new Error('no network')));
  await expect(failing).rejects.toThrow('no network');
});

it('parts of a model: the names of all, from any one', () => {
  expect(shardNames('m-00002-of-00003.gguf')).toEqual([
    'm-00001-of-00003.gguf',
    'm-00002-of-00003.gguf',
    'm-00003-of-00003.gguf',
  ]);
  expect(shardNames('model.gguf')).toEqual(['model.gguf']);
  for (const name of ['m-00000-of-00003.gguf', 'm-00004-of-00003.gguf', 'm-00001-of-99999.gguf', '.gguf']) {
    expect(shardOf(name), name).toBeNull();
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (name) => {
      const shard = shardOf(name);
      if (shard) expect(shardNames(name)[shard.part - 1]).toBe(name);
      else expect(shardNames(name)).toEqual([name]);
    }),
  );
});
