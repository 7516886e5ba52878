const PREFIX = 'tertulia.unsaved.';

/** What was written in a conversation and has not reached the services; null where nothing waits. */
export function unsavedDraft(conversationId: string): string | null {
  try {
    return localStorage.getItem(PREFIX + conversationId);
  } catch {
    return null;
  }
}

/** Keeps a draft in this browser until the services have it (`null`): they may be gone, and this window too. */
export function setUnsavedDraft(conversationId: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + conversationId);
    else localStorage.setItem(PREFIX + conversationId, text);
  } catch {
    // Storage that is switched off or full costs this second net alone.
  }
}
