import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { TINY_SHAPE } from '../models/gguf/random-model.ts';
import { sha256 } from '../models/testing/hub.ts';
import { chatModel, homeWith, modelBytes, placeOnHub } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines } from './testing/run-cli.ts';

const { content, hub, models, small, close } = await openModelsBench();
afterAll(close);

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
