import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InstalledModel } from '../../preload/schemas/models.ts';
import { status } from '../models/testing/hub-faults.ts';
import { homeWith, placeOnHub } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines, runCli } from './testing/run-cli.ts';

const { all, content, hub, models, pulled, small, close } = await openModelsBench();
afterAll(close);

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
    const home = homeWith(all);
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

it('a server that is never there keeps nothing from being listed', async () => {
  const home = homeWith(all);
  hub.misbehave(placeOnHub(small), status(503));
  expect((await models(home, 'list', '--available')).code).toBe(0);
  hub.misbehave(placeOnHub(small));
});
