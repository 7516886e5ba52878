import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, methods } from '../../../preload/contract.ts';
import { methodNames } from '../register.ts';
import type { RecordingServices } from './recording-services.ts';
import { samples } from './samples.ts';

export interface DoorUnderTest {
  services: RecordingServices;
  /** A call the way our own window or page makes it. */
  call(method: string, payload: unknown): Promise<Answer<unknown>>;
  /** The same call from somewhere else. */
  callAsStranger(method: string, payload: unknown): Promise<Answer<unknown>>;
}

/**
 * The table test both doors pass: every method of the contract answers, strangers and malformed input are
 * refused before a handler hears of them, and an answer of the wrong shape does not get out.
 */
export function walkContract(open: () => DoorUnderTest, options: { runs: number }): void {
  describe.each(methodNames)('%s', (method) => {
    it('is registered, and answers what its schema promises', async () => {
      const { call, services } = open();
      const before = services.calls.length;
      const answer = await call(method, samples[method].input);
      expect(answer).toEqual({ ok: true, value: samples[method].output });
      expect(services.calls.slice(before).map((made) => made.method)).toEqual([method]);
    });

    it('refuses a stranger before it looks at what was sent', async () => {
      const { callAsStranger, services } = open();
      const before = services.calls.length;
      for (const payload of [samples[method].input, null]) {
        expect(await callAsStranger(method, payload)).toMatchObject({
          ok: false,
          error: { kind: 'forbidden' },
        });
      }
      expect(services.calls.length).toBe(before);
    });

    it('refuses malformed input', async () => {
      const { call, services } = open();
      const before = services.calls.length;
      const damaged = fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        // The right shape with one field more, or one field of another kind.
        fc.tuple(fc.string(), fc.jsonValue()).map(([key, value]) => ({
          ...samples[method].input,
          [key]: value,
        })),
        fc
          .tuple(fc.constantFrom(...Object.keys(samples[method].input), 'x'), fc.jsonValue())
          .map(([key, value]) => ({ ...samples[method].input, [key]: value })),
      );
      await fc.assert(
        fc.asyncProperty(damaged, async (payload) => {
          fc.pre(!methods[method].input.safeParse(payload).success);
          const answer = await call(method, payload);
          expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
          if (answer.ok) return;
          expect(answer.error.message).not.toBe('');
          expect(answer.error.hint).not.toBe('');
        }),
        { numRuns: options.runs },
      );
      expect(services.calls.length).toBe(before);
    });

    it('does not let out an answer of the wrong shape, nor a stack', async () => {
      const { call, services } = open();
      for (const wrong of [
        () => 'secret, and not in any schema',
        () => {
          throw new TypeError('secret detail at /home/somebody');
        },
      ]) {
        services.answerWith(method, wrong);
        const answer = await call(method, samples[method].input);
        expect(answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
        expect(JSON.stringify(answer)).not.toMatch(/secret|\bat \//);
        expect(services.log.lines.length).toBeGreaterThan(0);
      }
      services.answerWith(method, () => samples[method].output);
    });
  });

  it('refuses methods that do not exist', async () => {
    const { call } = open();
    for (const name of ['nothing', '__proto__', 'constructor', 'toString', 'settings.get ', '']) {
      expect((await call(name, {})).ok).toBe(false);
    }
  });
}
