const PREFIX = 'tertulia.';

type Remembered = 'route' | 'language' | 'theme' | 'rules' | 'setup' | 'settled';

/** What this window remembers by itself: the last screen and what must be known before the settings arrive. */
export function recall(key: Remembered): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Storage may be switched off or full: then nothing is remembered, and nothing else changes. */
export function remember(key: Remembered, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {}
}
