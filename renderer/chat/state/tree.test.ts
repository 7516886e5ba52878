import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMessage } from '../../testing/fixtures.ts';
import { branchesAlong, pathTo } from './tree.ts';

const tree = (parents: readonly (number | null)[]) =>
  Object.fromEntries(
    parents.map((parent, index) => [
      `m${index}`,
      aMessage({
        id: `m${index}`,
        role: 'tutor',
        parentId: parent === null ? null : `m${parent}`,
        createdAt: index,
      }),
    ]),
  );

test('a path goes from the root to the leaf along parents', () => {
  const parents = fc
    .array(fc.nat(), { minLength: 1, maxLength: 30 })
    .map((picks) => picks.map((pick, index) => (index === 0 ? null : pick % index)));
  fc.assert(
    fc.property(parents, fc.nat(29), (chosen, pick) => {
      const messages = tree(chosen);
      const leaf = `m${pick % chosen.length}`;
      const path = pathTo(messages, leaf);
      expect(path[0]).toBe('m0');
      expect(path.at(-1)).toBe(leaf);
      path.forEach((id, index) => {
        expect(messages[id]?.parentId).toBe(path[index - 1] ?? null);
      });
      for (const [id, branches] of Object.entries(branchesAlong(messages, path))) {
        expect(path).toContain(id);
        expect(branches).toContain(id);
        for (const other of branches) expect(messages[other]?.parentId).toBe(messages[id]?.parentId);
      }
    }),
  );
});

test('a broken tree ends, whatever it holds', () => {
  expect(pathTo(tree([1, 0]), 'm0')).toHaveLength(2);
  expect(pathTo({}, 'x')).toEqual([]);
  expect(branchesAlong({}, ['x'])).toEqual({});
});

test('branches stand in the order they were made', () => {
  expect(branchesAlong(tree([null, 0, 0, 0]), ['m0', 'm2'])).toEqual({ m2: ['m1', 'm2', 'm3'] });
});
