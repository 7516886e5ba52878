import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTokenStream } from './token-stream.ts';

function recorded(gate: Promise<unknown>, limits: { gateMs?: number; everyMs?: number } = {}) {
  const pieces: { text: string; offset: number; at: number }[] = [];
  const stream = createTokenStream({
    gate,
    ...limits,
    send: (piece) => pieces.push({ ...piece, at: performance.now() }),
  });
  return { pieces, stream };
}

it('sends every character once and in order, whatever the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 5 }), { maxLength: 30 }), async (given) => {
      const { pieces, stream } = recorded(Promise.resolve(), { everyMs: 0 });
      for (const piece of given) stream.push(piece);
      await stream.end();
      const whole = given.join('').trimStart();
      expect(pieces.map(({ text }) => text).join('')).toBe(whole);
      expect(stream.text()).toBe(whole);
      let length = 0;
      for (const { text, offset } of pieces) {
        expect(offset).toBe(length);
        expect(text).not.toBe('');
        length += text.length;
      }
    }),
    { numRuns: 50 },
  );
});

it('waits for the gate, and not longer than the bound', async () => {
  const open = recorded(pause(20), { gateMs: 200 });
  open.stream.push('a');
  await pause(5);
  expect(open.pieces).toEqual([]);
  await open.stream.end();
  expect(open.pieces).toHaveLength(1);

  const startedAt = performance.now();
  const shut = recorded(new Promise(() => {}), { gateMs: 30 });
  shut.stream.push('a');
  await shut.stream.end();
  const waited = (shut.pieces[0]?.at ?? 0) - startedAt;
  expect(waited).toBeGreaterThan(25);
  expect(waited).toBeLessThan(1000);
});

it('opens also where the check failed', async () => {
  const { pieces, stream } = recorded(Promise.reject(new Error('no dictionary')), { gateMs: 1000 });
  stream.push('a');
  await stream.end();
  expect(pieces).toMatchObject([{ text: 'a', offset: 0 }]);
});

it('sends what comes close together as one', async () => {
  const { pieces, stream } = recorded(Promise.resolve(), { everyMs: 15 });
  for (let index = 0; index < 40; index++) {
    stream.push('x');
    await pause(1);
  }
  await stream.end();
  expect(pieces.length).toBeLessThan(20);
  expect(pieces.map(({ text }) => text).join('')).toBe('x'.repeat(40));
});
