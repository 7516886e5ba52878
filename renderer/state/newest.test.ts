import { describe, expect, test } from 'vitest';
import { createNewest } from './newest.ts';

/** A question whose answer comes when it is told to. */
function question() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { ask: () => promise, answer: resolve };
}

describe('of what is known of one thing', () => {
  test('an answer is taken', async () => {
    const used: string[] = [];
    await createNewest().take(
      async () => 'a',
      (answer) => used.push(answer),
    );
    expect(used).toEqual(['a']);
  });

  test('an answer that an event overtook is not', async () => {
    const newest = createNewest();
    const used: string[] = [];
    const { ask, answer } = question();
    const taking = newest.take(ask, (one) => used.push(one));
    newest.heard();
    answer('old');
    await taking;
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
    await taking[0];
    expect(used).toEqual(['second']);
  });

  test('a question that fails stands in the way of none after it', async () => {
    const newest = createNewest();
    const used: string[] = [];
    const failing = newest.take(
      async () => Promise.reject(new Error('gone')),
      () => {},
    );
    await expect(failing).rejects.toThrow('gone');
    await newest.take(
      async () => 'a',
      (answer) => used.push(answer),
    );
    expect(used).toEqual(['a']);
  });
});

test('of many things, only what was heard of the same one makes an answer old', () => {
  const newest = createNewest();
  newest.heard('a');
  const isOld = newest.watch();
  expect([isOld('a'), isOld('b')]).toEqual([false, false]);
  newest.heard('b');
  expect([isOld('a'), isOld('b')]).toEqual([false, true]);
});
