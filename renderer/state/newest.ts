/**
 * Keeps an answer that was overtaken on its way from replacing what is newer: answers and events come over
 * connections of their own, in any order.
 */
export interface Newest {
  /** Something newer came by itself: answers still under way are old. */
  heard(): void;
  /**
   * Asks, and takes the answer unless something newer was heard or asked meanwhile.
   * @returns whether it was taken.
   * @throws what `ask` throws.
   */
  take<T>(ask: () => Promise<T>, use: (answer: T) => void): Promise<boolean>;
}

export function createNewest(): Newest {
  let last = 0;
  return {
    heard: () => {
      last += 1;
    },
    async take(ask, use) {
      last += 1;
      const mine = last;
      const answer = await ask();
      if (mine !== last) return false;
      use(answer);
      return true;
    },
  };
}
