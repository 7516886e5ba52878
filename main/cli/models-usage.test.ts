import { afterAll, describe, expect, it } from 'vitest';
import { homeWith } from './testing/models.ts';
import { openModelsBench } from './testing/models-bench.ts';

const { models, close } = await openModelsBench();
afterAll(close);

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
