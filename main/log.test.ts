import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLog } from './log.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-log-'));
  file = path.join(folder, 'logs', 'tertulia.log');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

it('writes one JSON object a line, errors with their stack', async () => {
  openLog(folder).error({ err: new TypeError('oh') }, 'a call failed');
  const [line = ''] = (await readFile(file, 'utf8')).split('\n');
  expect(JSON.parse(line)).toMatchObject({ msg: 'a call failed', err: { type: 'TypeError', message: 'oh' } });
});

it('sets a log aside that has grown large', async () => {
  await mkdir(path.dirname(file));
  await writeFile(file, 'x'.repeat(2_000_001));
  openLog(folder).info({}, 'new');
  expect((await stat(`${file}.1`)).size).toBe(2_000_001);
  expect((await stat(file)).size).toBeLessThan(1_000);
});

it('never grows beyond its bound while it is written, and loses no line of the last', async () => {
  const log = openLog(folder);
  for (let line = 0; line < 60; line += 1) log.info({ line, text: 'x'.repeat(100_000) }, 'long');
  log.info({}, 'the last');
  expect((await stat(file)).size + (await stat(`${file}.1`)).size).toBeLessThan(2 * 2_200_000);
  expect(await readFile(file, 'utf8')).toMatch(/"the last"\}\n$/);
  const lines = (await readFile(`${file}.1`, 'utf8'))
    .concat(await readFile(file, 'utf8'))
    .trim()
    .split('\n');
  const numbers = lines.slice(0, -1).map((line) => JSON.parse(line).line);
  expect(numbers).toEqual(numbers.map((_, index) => 60 - numbers.length + index));
});

it.each(['verbose', '', 'INFO', '30', 'constructor'])(
  'takes the level "%s" for the usual one',
  async (level) => {
    vi.stubEnv('TERTULIA_LOG_LEVEL', level);
    const log = openLog(folder);
    log.debug({}, 'too much');
    log.info({}, 'kept');
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toContain('kept');
  },
);

it('writes as much as it is asked to', async () => {
  vi.stubEnv('TERTULIA_LOG_LEVEL', 'debug');
  openLog(folder).debug({}, 'small talk');
  expect(await readFile(file, 'utf8')).toContain('small talk');
});

it('costs nothing but itself where it cannot be written', async () => {
  await writeFile(path.join(folder, 'logs'), 'a file in its place');
  openLog(folder).error({}, 'nobody hears this');
  expect(await readFile(path.join(folder, 'logs'), 'utf8')).toBe('a file in its place');
});
