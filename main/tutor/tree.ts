/** What the shape of a conversation's tree depends on. */
export interface TreeNode {
  id: string;
  parentId: string | null;
}

/** The branch that ends in `leafId`, from the root on. Empty where it is not among the nodes. */
export function pathTo<Node extends TreeNode>(nodes: readonly Node[], leafId: string): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: Node[] = [];
  for (
    let node = byId.get(leafId);
    node;
    node = node.parentId === null ? undefined : byId.get(node.parentId)
  ) {
    path.push(node);
    byId.delete(node.id);
  }
  return path.reverse();
}

/**
 * The end of the newest branch through `id`. Nodes come oldest first, so the last descendant has no children.
 * `id` itself where it has none.
 */
export function newestLeafThrough(nodes: readonly TreeNode[], id: string): string {
  const below = new Set([id]);
  let newest = id;
  for (const node of nodes) {
    if (node.parentId !== null && below.has(node.parentId)) {
      below.add(node.id);
      newest = node.id;
    }
  }
  return newest;
}
