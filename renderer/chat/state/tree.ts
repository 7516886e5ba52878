import type { Message } from '../../../preload/schemas/conversations.ts';

export type Messages = Readonly<Record<string, Message>>;

/** Ids from the root to `leafId`; the branch on screen. A parent that is missing or a circle ends it. */
export function pathTo(messages: Messages, leafId: string): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let id: string | null = leafId; id !== null && !seen.has(id); ) {
    const message: Message | undefined = messages[id];
    if (!message) break;
    seen.add(id);
    path.push(id);
    id = message.parentId;
  }
  return path.reverse();
}

/**
 * For every message of a path that has branches beside it (same parent, same speaker): their ids, itself among them,
 * oldest first. One walk over the tree, however many messages are on the path.
 */
export function branchesAlong(messages: Messages, path: readonly string[]): Record<string, string[]> {
  const groups = new Map<string, Message[]>();
  for (const message of Object.values(messages)) {
    const key = groupOf(message);
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  const branches: Record<string, string[]> = {};
  for (const id of path) {
    const message = messages[id];
    const group = message && groups.get(groupOf(message));
    if (!group || group.length < 2) continue;
    branches[id] = group
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
      .map((sibling) => sibling.id);
  }
  return branches;
}

const groupOf = ({ parentId, role }: Message) => `${role} ${parentId}`;
