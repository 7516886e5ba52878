import { describe, expect, test } from 'vitest';
import { createNewest } from './newest.ts';

/** A question whose answer comes when it is told to. */
function question() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { ask: () => promise, answer: resolve };
}

describe('of what is known of one thing', () => {
  test('an answer is taken', async () => {
    const newest = createNewest();
    const used: string[] = [];
    expect(
      await newest.take(
        async () => 'a',
        (answer) => used.push(answer),
      ),
    ).toBe(true);
    expect(used).toEqual(['a']);
  });

  test('an answer that an event overtook is not', async () => {
    const newest = createNewest();
    const used: string[] = [];
    const { ask, answer } = question();
    const taking = newest.take(ask, (one) => used.push(one));
    newest.heard();
    answer('old');
    expect(await taking).toBe(false);
    expect(used).toEqual([]);
  });

  test('the answer to an earlier question does not replace that to a later one', async () => {
    const newest = createNewest();
    const used: string[] = [];
    const [first, second] = [question(), question()];
    const taking = [first, second].map(({ ask }) => newest.take(ask, (one) => used.push(one)));
    second.answer('second');
    await taking[1];
    first.answer('first');
    expect(await Promise.all(taking)).toEqual([false, true]);
    expect(used).toEqual(['second']);
  });

  test('a question that fails leaves the one before it old', async () => {
    const newest = createNewest();
    await expect(
      newest.take(
        async () => Promise.reject(new Error('gone')),
        () => {},
      ),
    ).rejects.toThrow('gone');
    expect(
      await newest.take(
        async () => 'a',
        () => {},
      ),
    ).toBe(true);
  });
});
