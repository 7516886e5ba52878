import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseEntry } from './parse.ts';

it('the entry shown in docs/models.md is one', () => {
  const guide = readFileSync(new URL('../../../docs/models.md', import.meta.url), 'utf8');
  const shown = /```yaml\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
  expect(parseEntry(shown)).toMatchObject({ ok: true, entry: { id: 'my-model-4b-q4_k_m' } });
});
