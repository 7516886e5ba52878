import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import type { PromptMessage } from '../types.ts';
import { fitIntoContext } from './fit.ts';

/** A message of `size` tokens, whose content is its number. */
interface Sized extends PromptMessage {
  size: number;
}

function conversation(sizes: number[]): Sized[] {
  return sizes.map((size, index) => ({
    role: index % 2 ? 'user' : 'assistant',
    content: String(index),
    size,
  }));
}

const encode = (messages: readonly PromptMessage[]) => ({
  messages,
  tokens: messages.flatMap((message) => Array.from({ length: (message as Sized).size }, () => 0)),
});

const contents = (messages: readonly PromptMessage[]) => messages.map(({ content }) => Number(content));

describe('a conversation and its context', () => {
  it('stays whole where it fits', () => {
    const messages = conversation([10, 10, 10, 10]);
    const { encoded, omittedMessages } = fitIntoContext(
      { messages, keepFirst: 3, contextTokens: 100, replyTokens: 40 },
      encode,
    );
    expect(omittedMessages).toBe(0);
    expect(encoded.messages).toEqual(messages);
  });

  it('loses its oldest messages but not its head, and several at a time where there are many', () => {
    const messages = conversation(Array.from({ length: 3 + 20 + 1 }, () => 10));
    const { encoded, omittedMessages } = fitIntoContext(
      { messages, keepFirst: 3, contextTokens: 220, replyTokens: 40 },
      encode,
    );
    // 180 tokens are free for messages: six have to go, and eight do, so that the next turns find room.
    expect(omittedMessages).toBe(8);
    expect(contents(encoded.messages).slice(0, 5)).toEqual([0, 1, 2, 11, 12]);
    expect(contents(encoded.messages).at(-1)).toBe(23);
  });

  it('gives up the room for a long reply before it refuses', () => {
    const messages = conversation([10, 10, 10, 70]);
    const request = { messages, keepFirst: 3, contextTokens: 150, replyTokens: 400 };
    expect(fitIntoContext(request, encode).omittedMessages).toBe(0);
    const error = () => fitIntoContext({ ...request, contextTokens: 130 }, encode);
    expect(error).toThrow(new AppError('context-too-small', { limit: 130 }));
  });

  it('always keeps the head and the last message, never exceeds the context, and leaves out pairs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 }),
        fc.nat(5),
        fc.integer({ min: 40, max: 800 }),
        fc.integer({ min: 1, max: 500 }),
        (sizes, keepFirst, contextTokens, replyTokens) => {
          const messages = conversation(sizes);
          const kept = Math.min(keepFirst, messages.length - 1);
          const least = sizes.slice(0, kept).reduce((a, b) => a + b, 0) + (sizes.at(-1) ?? 0);
          let result: ReturnType<typeof fitIntoContext<ReturnType<typeof encode>>>;
          try {
            result = fitIntoContext({ messages, keepFirst, contextTokens, replyTokens }, encode);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect(least + Math.min(replyTokens, 32)).toBeGreaterThanOrEqual(contextTokens);
            return;
          }
          const { encoded, omittedMessages } = result;
          const indices = contents(encoded.messages);
          expect(indices.slice(0, kept)).toEqual(Array.from({ length: kept }, (_, index) => index));
          expect(indices.at(-1)).toBe(messages.length - 1);
          expect(indices.length).toBe(messages.length - omittedMessages);
          expect(encoded.tokens.length).toBeLessThan(contextTokens);
          const droppable = messages.length - kept - 1;
          expect(omittedMessages % 2 === 0 || omittedMessages === droppable).toBe(true);
        },
      ),
    );
  });
});
