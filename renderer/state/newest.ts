/**
 * Keeps an answer that was overtaken on its way from replacing what is newer: answers and events come over
 * connections of their own, in any order.
 */
export interface Newest {
  /** Something newer came, or was asked for: answers still under way are old. A key tells it is about one of many. */
  heard(key?: string): void;
  /** Begins to watch. The function answers whether anything newer was heard since, with that key. */
  watch(): (key?: string) => boolean;
  /**
   * Asks, and takes the answer unless something newer was heard or asked for meanwhile.
   * @throws what `ask` throws.
   */
  take<T>(ask: () => Promise<T>, use: (answer: T) => void): Promise<void>;
}

export function createNewest(): Newest {
  let now = 0;
  const last = new Map<string, number>();
  const heard = (key = '') => {
    now += 1;
    last.set(key, now);
  };
  const watch = () => {
    const begun = now;
    return (key = '') => (last.get(key) ?? 0) > begun;
  };
  return {
    heard,
    watch,
    async take(ask, use) {
      heard();
      const isOld = watch();
      const answer = await ask();
      if (!isOld()) use(answer);
    },
  };
}
