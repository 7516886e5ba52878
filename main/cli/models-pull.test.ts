import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../models/testing/hub.ts';
import { homeWith } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines, runCli } from './testing/run-cli.ts';

const { all, content, hub, larger, models, pulled, close } = await openModelsBench();
afterAll(close);

describe('pull', () => {
  it('writes progress as objects, then one that says what is whole', async () => {
    const home = homeWith(all);
    const mirror = ['--mirror', hub.base];
    const { code, stdout, stderr } = await runCli(['models', 'pull', 'larger-test', '--json', ...mirror], {
      home,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = jsonLines(stdout);
    const done = lines.pop();
    const file = placeOf(home, 'larger-test');
    expect(done).toEqual({
      event: 'done',
      id: 'larger-test',
      path: file,
      sha256: larger.entry.files[0]?.sha256,
    });
    expect(sha256(readFileSync(file))).toBe(done?.sha256);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['event', 'id', 'bytes', 'total', 'bytesPerSecond', 'secondsLeft']);
      expect(line).toMatchObject({ event: 'progress', id: 'larger-test' });
    }
  });

  it('tells a person the licence first, and nothing on the error stream', async () => {
    const home = homeWith(all);
    const { code, stdout, stderr } = await models(home, 'pull', 'small-test');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, last] = [stdout.split('\n')[0], stdout.trimEnd().split('\n').at(-1)];
    expect(first).toMatch(/CC0-1\.0 https:\/\/creativecommons/);
    expect(last).toContain(placeOf(home, 'small-test'));
    expect(last).toContain(sha256(content));
  });

  it('takes what is recommended for this machine', async () => {
    const home = homeWith(all);
    const { code, stdout } = await models(home, 'pull', '--all', '--json');
    expect(code).toBe(0);
    const done = jsonLines(stdout).filter(({ event }) => event === 'done');
    expect(done.map(({ id }) => id)).toEqual(['small-test', 'vectors-test']);
    for (const { path: file, sha256: hash } of done) {
      expect(sha256(readFileSync(String(file)))).toBe(hash);
    }
  });

  it('takes a file of the hub by its name, and says its licence is not known', async () => {
    const home = homeWith([]);
    const { code, stdout } = await models(home, 'pull', 'hf:tertulia/small-test:small-test.gguf');
    expect(code).toBe(0);
    expect(stdout).toMatch(/not known/);
    expect(stdout).toContain(sha256(content));
  });

  it('has nothing to do where all is there', async () => {
    const home = await pulled('small-test');
    const before = hub.sentBytes();
    const { code, stdout } = await models(home, 'pull', 'small-test', '--json');
    expect(code).toBe(0);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ event: 'done', sha256: sha256(content) });
    expect(hub.sentBytes()).toBe(before);
  });

  it('goes on to the next where one fails, and is no success', async () => {
    const home = homeWith(all);
    const { code, stdout } = await models(home, 'pull', 'nowhere', 'small-test', '--json');
    expect(code).toBe(2);
    expect(jsonLines(stdout).filter(({ event }) => event !== 'progress')).toMatchObject([
      { event: 'error', kind: 'model-unknown' },
      { event: 'done', id: 'small-test' },
    ]);
  });

  it('--use: conversations go on with it', async () => {
    const home = homeWith(all);
    expect((await models(home, 'pull', 'small-test', '--use')).code).toBe(0);
    const { stdout } = await models(home, 'list');
    expect(stdout).toMatch(/^small-test .*intact · in use$/m);
  });
});

describe.skipIf(spawnSync('script', ['--version']).error !== undefined)('in a terminal', () => {
  it('a line tells how far it is, and makes room for what is said at the end', async () => {
    const home = homeWith(all);
    const entry = path.join(import.meta.dirname, 'index.ts');
    const command = `${process.execPath} ${entry} models pull larger-test --mirror ${hub.base}`;
    const env = { ...process.env, TERTULIA_HOME: home, LC_ALL: 'es_ES.UTF-8', COLUMNS: '200' };
    const child = spawn('script', ['-qec', `stty cols 200; ${command}`, '/dev/null'], { env });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(shown).toMatch(/\d+\s%[^\n]* de 52,5 MB/);
    const last = shown.trimEnd().split('\r').at(-1) ?? '';
    expect(last).toContain('está completo');
  });
});
