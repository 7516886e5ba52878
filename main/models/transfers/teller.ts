/** At most four words a second about each piece of work; what matters is told at once. */
const EVERY_MS = 250;

export interface Teller {
  now(id: string): void;
  soon(id: string): void;
  close(): void;
}

export function createTeller(tell: (id: string) => void): Teller {
  const timers = new Map<string, NodeJS.Timeout>();
  const last = new Map<string, number>();

  function now(id: string): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    last.set(id, performance.now());
    tell(id);
  }

  return {
    now,
    soon(id) {
      if (timers.has(id)) return;
      const wait = EVERY_MS - (performance.now() - (last.get(id) ?? Number.NEGATIVE_INFINITY));
      if (wait <= 0) now(id);
      else timers.set(id, setTimeout(now, wait, id).unref());
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
