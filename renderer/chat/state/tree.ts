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

/** The message and those beside it (same parent, same speaker), oldest first. */
export function siblingsOf(messages: Messages, id: string): string[] {
  const message = messages[id];
  if (!message) return [];
  return Object.values(messages)
    .filter((other) => other.parentId === message.parentId && other.role === message.role)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((other) => other.id);
}
