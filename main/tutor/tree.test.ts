import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestLeafThrough, pathTo, type TreeNode } from './tree.ts';

/** A tree as the database hands it out: oldest first, each parent before its children. */
const tree: fc.Arbitrary<TreeNode[]> = fc.array(fc.nat(), { maxLength: 40 }).map((picks) => {
  const nodes: TreeNode[] = [{ id: 'n0', parentId: null }];
  for (const [index, pick] of picks.entries()) {
    nodes.push({ id: `n${index + 1}`, parentId: nodes[pick % nodes.length]?.id ?? null });
  }
  return nodes;
});
const treeAndNode = fc.tuple(tree, fc.nat()).map(([nodes, pick]) => ({
  nodes,
  id: nodes[pick % nodes.length]?.id ?? '',
}));

describe('a branch', () => {
  it('goes from the root to its end, each message answering the one before', () => {
    fc.assert(
      fc.property(treeAndNode, ({ nodes, id }) => {
        const path = pathTo(nodes, id);
        expect(path[0]?.parentId).toBeNull();
        expect(path.at(-1)?.id).toBe(id);
        for (const [index, node] of path.slice(1).entries()) expect(node.parentId).toBe(path[index]?.id);
      }),
    );
  });

  it('is empty where its end is unknown, and ends where parents go in circles', () => {
    expect(pathTo([{ id: 'a', parentId: null }], 'b')).toEqual([]);
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(pathTo(circle, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('shown through a message is the newest that holds it', () => {
    fc.assert(
      fc.property(treeAndNode, ({ nodes, id }) => {
        const leaf = newestLeafThrough(nodes, id);
        const order = (wanted: string) => nodes.findIndex((node) => node.id === wanted);
        expect(pathTo(nodes, leaf).map((node) => node.id)).toContain(id);
        expect(nodes.some(({ parentId }) => parentId === leaf)).toBe(false);
        const others = nodes.filter((node) => pathTo(nodes, node.id).some((on) => on.id === id));
        expect(Math.max(...others.map((node) => order(node.id)))).toBe(order(leaf));
      }),
    );
  });
});
