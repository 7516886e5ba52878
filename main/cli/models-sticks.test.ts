import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../models/testing/hub.ts';
import { homeWith } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines } from './testing/run-cli.ts';

const { all, content, models, pulled, close } = await openModelsBench();
afterAll(close);

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
    const home = homeWith(all);
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
