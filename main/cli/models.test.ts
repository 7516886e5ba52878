/** The real command line, as a process of its own, against a hub on this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { InstalledModel } from '../../preload/schemas/models.ts';
import { TINY_SHAPE } from '../models/gguf/random-model.ts';
import { lanAddresses } from '../models/sharing/lan-addresses.ts';
import { type Hub, sha256, startHub } from '../models/testing/hub.ts';
import { stallAfter, status } from '../models/testing/hub-faults.ts';
import {
  chatModel,
  embeddingsModel,
  homeWith,
  LARGER_SHAPE,
  modelBytes,
  placeOnHub,
  removeHomes,
  type TestModel,
} from './testing/models.ts';
import { type CliRun, jsonLines, runCli, startCli } from './testing/run-cli.ts';

// Each test starts several programs, one after the other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let content: Buffer;
let small: TestModel;
let vectors: TestModel;
let larger: TestModel;
let hub: Hub;

beforeAll(async () => {
  content = await modelBytes();
  small = chatModel('small-test', content);
  vectors = embeddingsModel('vectors-test');
  larger = chatModel('larger-test', await modelBytes(LARGER_SHAPE), { rank: 1 });
  hub = await startHub({ files: { ...small.files, ...vectors.files, ...larger.files } });
});
afterAll(async () => {
  await hub.close();
  removeHomes();
});

const all = () => [small, vectors, larger];
const models = (home: string, ...args: string[]): Promise<CliRun> =>
  runCli(['models', ...args], { home, env: { TERTULIA_HUB_MIRROR: hub.base } });
const placeOf = (home: string, id: string) => path.join(home, 'models', 'llm', id, `${id}.gguf`);

async function pulled(...ids: string[]): Promise<string> {
  const home = homeWith(all());
  const { code, stderr } = await models(home, 'pull', ...ids);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return home;
}

describe('pull', () => {
  it('writes progress as objects, then one that says what is whole', async () => {
    const home = homeWith(all());
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
    const home = homeWith(all());
    const { code, stdout, stderr } = await models(home, 'pull', 'small-test');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, last] = [stdout.split('\n')[0], stdout.trimEnd().split('\n').at(-1)];
    expect(first).toMatch(/CC0-1\.0 https:\/\/creativecommons/);
    expect(last).toContain(placeOf(home, 'small-test'));
    expect(last).toContain(sha256(content));
  });

  it('takes what is recommended for this machine', async () => {
    const home = homeWith(all());
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
    const home = homeWith(all());
    const { code, stdout } = await models(home, 'pull', 'nowhere', 'small-test', '--json');
    expect(code).toBe(2);
    expect(jsonLines(stdout).filter(({ event }) => event !== 'progress')).toMatchObject([
      { event: 'error', kind: 'model-unknown' },
      { event: 'done', id: 'small-test' },
    ]);
  });

  it('--use: conversations go on with it', async () => {
    const home = homeWith(all());
    expect((await models(home, 'pull', 'small-test', '--use')).code).toBe(0);
    const { stdout } = await models(home, 'list');
    expect(stdout).toMatch(/^small-test .*intact · in use$/m);
  });
});

describe('pull, interrupted', () => {
  const PART = 4_000_000;

  /** Begins a pull of the larger model that stalls, and waits until something of it is on disk. */
  async function beginStalled(home: string, ...args: string[]) {
    const own = await startHub({ files: larger.files });
    own.misbehave(placeOnHub(larger), stallAfter(PART));
    const env = { TERTULIA_HUB_MIRROR: own.base };
    const child = startCli(['models', 'pull', 'larger-test', ...args], { home, env });
    let stdout = '';
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = once(child, 'close');
    await new Promise<void>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        if (/"bytes":[1-9]/.test(stdout)) resolve();
      });
    });
    return {
      child,
      own,
      async end() {
        const [code] = (await ended) as [number | null];
        return { code, stdout, stderr };
      },
    };
  }

  it('Ctrl-C keeps what was received, says how to go on, and the same command does', async () => {
    const home = homeWith(all());
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end();
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
    expect(jsonLines(stdout).at(-1)).toMatchObject({
      event: 'error',
      kind: 'cancelled',
      message: expect.stringContaining('kept'),
      hint: expect.stringContaining('same command'),
    });
    expect(existsSync(placeOf(home, 'larger-test'))).toBe(false);
    const { stdout: listed } = await models(home, 'list');
    expect(listed).toMatch(/^larger-test: unfinished.*models pull larger-test$/m);
    const examined = await runCli(['doctor', '--json'], { home });
    expect(jsonLines(examined.stdout)).toMatchObject([
      { unfinished: { transfers: [{ kind: 'pull', modelId: 'larger-test', error: null }] } },
    ]);

    own.misbehave(placeOnHub(larger));
    const before = own.sentBytes();
    const again = await runCli(['models', 'pull', 'larger-test', '--json', '--mirror', own.base], { home });
    expect(again.code).toBe(0);
    const whole = larger.files[placeOnHub(larger)]?.length ?? 0;
    expect(own.sentBytes() - before).toBeLessThan(whole);
    expect(sha256(readFileSync(placeOf(home, 'larger-test')))).toBe(larger.entry.files[0]?.sha256);
    await own.close();
  });

  it('killed, it goes on all the same', async () => {
    const home = homeWith(all());
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGKILL');
    expect((await end()).code).toBe(null);
    own.misbehave(placeOnHub(larger));
    const again = await runCli(['models', 'pull', 'larger-test', '--json', '--mirror', own.base], { home });
    expect(again.code).toBe(0);
    expect(jsonLines(again.stdout).at(-1)).toMatchObject({ event: 'done' });
    await own.close();
  });

  it('is no success where nobody reads any more', async () => {
    const home = homeWith(all());
    const { child, own, end } = await beginStalled(home, '--json');
    own.misbehave(placeOnHub(larger));
    child.stdout?.destroy();
    expect((await end()).code).not.toBe(0);
    await own.close();
  });

  it('remove gives up what was received', async () => {
    const home = homeWith(all());
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGINT');
    await end();
    expect((await models(home, 'remove', 'larger-test')).code).toBe(0);
    expect(readdirSync(path.join(home, 'models', 'llm'))).toEqual([]);
    expect((await models(home, 'list')).stdout).not.toContain('larger-test');
    await own.close();
  });
});

describe('update', () => {
  it('brings those up to date that have another version, and says of the others that they are the newest', async () => {
    const id = 'updated-test';
    const [before, after] = [content, await modelBytes({ ...TINY_SHAPE, seed: 9 })].map((bytes) =>
      chatModel(id, bytes),
    );
    if (!before || !after) throw new Error('two versions');
    const place = placeOnHub(before);
    hub.put(place, before.files[place] ?? content);
    const home = homeWith([small, before]);
    expect((await models(home, 'pull', id, 'small-test')).code).toBe(0);
    const none = await models(home, 'update');
    expect({ code: none.code, stderr: none.stderr }).toEqual({ code: 0, stderr: '' });
    expect(none.stdout).toMatch(/No model has another version/);

    hub.put(place, after.files[place] ?? content);
    homeWith([after], {}, home);
    expect((await models(home, 'list')).stdout).toMatch(/^updated-test .*there is another version: /m);
    const { code, stdout, stderr } = await models(home, 'update', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const hash = after.entry.files[0]?.sha256;
    expect(jsonLines(stdout).at(-1)).toEqual({ event: 'done', id, path: placeOf(home, id), sha256: hash });
    expect(sha256(readFileSync(placeOf(home, id)))).toBe(hash);

    const again = await models(home, 'update', id, 'small-test', '--json');
    expect(again.code).toBe(0);
    expect(jsonLines(again.stdout).map((line) => [line.event, line.id])).toEqual([
      ['done', id],
      ['done', 'small-test'],
    ]);
    const wrong = await models(home, 'update', 'no-such');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/no-such/);
  });
});

describe('list, plan, verify, remove', () => {
  it('list has each model as the contract says, and --available the catalogue', async () => {
    const home = await pulled('small-test');
    const { stdout } = await models(home, 'list', '--json');
    const [{ models: listed } = {}] = jsonLines(stdout);
    const parsed = InstalledModel.array().parse(listed);
    expect(parsed.find(({ id }) => id === 'small-test')).toMatchObject({
      integrity: 'verified',
      licence: 'CC0-1.0',
      problem: null,
    });
    const available = await models(home, 'list', '--available');
    expect(available.stdout).toMatch(/^small-test {2}.*comfortable: .*recommended$/m);
    expect(available.stdout).toMatch(/^tinyllama/m);
  });

  it('plan says whether it runs here, on what, and under which licence', async () => {
    const home = homeWith(all());
    const text = await models(home, 'plan', 'small-test');
    expect(text.code).toBe(0);
    for (const word of ['comfortable', 'CC0-1.0', 'the file itself']) expect(text.stdout).toContain(word);
    const { stdout } = await models(home, 'plan', 'small-test', '--json');
    expect(jsonLines(stdout)).toMatchObject([{ fit: { id: 'small-test', basis: 'file' }, gated: false }]);
    expect(existsSync(path.join(home, 'models', 'llm', 'small-test'))).toBe(false);
  });

  it('verify finds a flipped byte, and says so ever after', async () => {
    const home = await pulled('small-test');
    const good = await models(home, 'verify', '--json');
    expect(good.code).toBe(0);
    const done = jsonLines(good.stdout).filter(({ event }) => event === 'done');
    expect(done.map(({ id }) => id)).toEqual(expect.arrayContaining(['starter', 'small-test']));

    const file = placeOf(home, 'small-test');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(file, bytes);
    const bad = await models(home, 'verify', 'small-test', '--json');
    expect(bad.code).toBe(1);
    expect(jsonLines(bad.stdout).at(-1)).toMatchObject({ event: 'error', kind: 'model-damaged' });
    expect((await models(home, 'list')).stdout).toMatch(/^small-test .*SHA-256/m);
    const { stdout } = await runCli(['doctor'], { home });
    expect(stdout).toMatch(/small-test: SHA-256/);
  });

  it('remove frees the room, and knows what cannot go', async () => {
    const home = await pulled('small-test');
    const { code, stdout } = await models(home, 'remove', 'small-test', '--json');
    expect(code).toBe(0);
    const [{ freedBytes, ...rest } = {}] = jsonLines(stdout);
    expect(rest).toEqual({ event: 'removed', id: 'small-test' });
    expect(freedBytes).toBeGreaterThanOrEqual(content.length);
    expect(existsSync(path.dirname(placeOf(home, 'small-test')))).toBe(false);
    const starter = await models(home, 'remove', 'starter');
    expect(starter.code).toBe(2);
    expect(starter.stderr).toMatch(/part of Tertulia/);
  });
});

describe('sticks', () => {
  it('what is exported here is whole there: copied, or used from where it lies', async () => {
    const [here, there] = [await pulled('small-test', 'vectors-test'), homeWith([])];
    const stick = path.join(homeWith([]), 'stick');
    mkdirSync(stick);
    const exported = await models(here, 'export-bundle', stick, 'small-test', 'vectors-test', '--json');
    expect(exported.code).toBe(0);
    const done = jsonLines(exported.stdout).filter(({ event }) => event === 'done');
    expect(done.map(({ id }) => id)).toEqual(['small-test', 'vectors-test']);
    for (const { path: file, sha256: hash } of done) {
      expect(String(file).startsWith(stick)).toBe(true);
      expect(sha256(readFileSync(String(file)))).toBe(hash);
    }

    const taken = await models(there, 'import', stick, '--json');
    expect(taken.code).toBe(0);
    const found = jsonLines(taken.stdout).filter(({ event }) => event === 'done');
    expect(found).toHaveLength(2);
    expect(found.find(({ id }) => id === 'small-test')).toMatchObject({
      verdict: 'known',
      path: placeOf(there, 'small-test'),
      sha256: sha256(content),
    });
    const again = await models(there, 'import', stick);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/which was here already/);
    const linked = await models(homeWith([]), 'import', stick, '--link');
    expect(linked.code).toBe(0);
  });

  it('what is damaged, or no model, is said and not taken', async () => {
    const home = homeWith(all());
    const folder = homeWith([]);
    const cut = path.join(folder, 'small-test.gguf');
    writeFileSync(cut, content.subarray(0, content.length / 2));
    const damaged = await models(home, 'import', cut, '--json');
    expect(damaged.code).toBe(1);
    expect(jsonLines(damaged.stdout).at(-1)).toMatchObject({ event: 'error' });
    const nothing = await models(home, 'import', path.join(folder, 'not-there'));
    expect(nothing.code).toBe(2);
    expect(nothing.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(nothing.stderr).toContain('not-there');
    expect(existsSync(path.join(home, 'models', 'llm', 'small-test'))).toBe(false);
  });
});

describe.skipIf(lanAddresses().length === 0)('in the room', () => {
  it('one shares, another sees what is offered and pulls it, and Ctrl-C ends it', async () => {
    const [teacher, pupil] = [await pulled('small-test'), homeWith([])];
    const child = startCli(['models', 'share', '--json'], { home: teacher });
    const ended = once(child, 'close');
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitFor(() => expect(told).toContain('\n'), { timeout: 60_000 });
    const [{ event, addresses, code } = {}] = jsonLines(told) as [Record<string, string[] & string>];
    expect(event).toBe('sharing');
    const peer = ['--from', addresses?.[0] ?? '', '--code', code ?? ''];

    const offers = await models(pupil, 'nearby', ...peer);
    expect(offers.stdout).toMatch(/^small-test {2}.*CC0-1\.0$/m);
    const wrong = await models(pupil, 'pull', 'small-test', ...peer.slice(0, 3), 'WRONG-0000', '--json');
    expect(wrong.code).toBe(2);
    expect(jsonLines(wrong.stdout).at(-1)).toMatchObject({ event: 'error', kind: 'share-code-wrong' });
    const got = await models(pupil, 'pull', 'small-test', ...peer);
    expect({ code: got.code, stderr: got.stderr }).toEqual({ code: 0, stderr: '' });
    expect(got.stdout).toMatch(/CC0-1\.0/);
    expect(sha256(readFileSync(placeOf(pupil, 'small-test')))).toBe(sha256(content));

    const whole = { id: 'small-test', bytes: content.length, total: content.length };
    const sent = () => jsonLines(told).filter((line) => line.event === 'sent');
    await vi.waitFor(() => expect(sent().at(-1)).toMatchObject(whole), { timeout: 60_000 });
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
    const after = await models(pupil, 'nearby', ...peer);
    expect(after.code).toBe(1);
    expect(after.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe.skipIf(spawnSync('script', ['--version']).error !== undefined)('in a terminal', () => {
  it('a line tells how far it is, and makes room for what is said at the end', async () => {
    const home = homeWith(all());
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

describe('bad use', () => {
  it.each([
    [['pull'], /--llm, --embeddings/],
    [['pull', 'x', '--mirror', 'ftp://a'], /--mirror.*https/],
    [['pull', 'x', '--from', '127.0.0.1:1'], /--code/],
    [['pull', '--llm', '--from', '127.0.0.1:1', '--code', 'LUNA-4821'], /by its ID/],
    [['pull', 'no-such-model'], /no-such-model/],
    [['pull', 'http://example.com/model.gguf'], /http:\/\/example\.com/],
    [['plan'], /ID.*missing/],
    [['plan', 'no-such-model'], /no-such-model/],
    [['verify', 'nowhere'], /nowhere.*starter/],
    [['remove', 'nowhere'], /nowhere/],
    [['import'], /PATH.*missing/],
    [['export-bundle', '/tmp'], /ID.*missing/],
    [['list', '--nonsense'], /--nonsense/],
    [['nonsense'], /nonsense/],
  ])('%j: one clear line, exit code 2', async (args, line) => {
    const { code, stdout, stderr } = await models(homeWith([]), ...args);
    expect(stderr).toMatch(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*\.ts|\{\{|undefined/);
  });
});

it('a server that is never there keeps nothing from being listed', async () => {
  const home = homeWith(all());
  hub.misbehave(placeOnHub(small), status(503));
  expect((await models(home, 'list', '--available')).code).toBe(0);
  hub.misbehave(placeOnHub(small));
});
