import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aConversation, aMessage, anEdit } from '../../testing/fixtures.ts';
import {
  emptyTalk,
  type Talk,
  withConversation,
  withEdits,
  withFinished,
  withMessage,
  withToken,
  withTopic,
} from './reduce.ts';

const streaming = aMessage({ id: 't', role: 'tutor', parentId: 'm0', status: 'streaming' });
const fresh = (): Talk => withMessage(withConversation(emptyTalk, aConversation(['Hola'])), streaming);

/** A text cut into the token events that would carry it. */
const reply = fc
  .array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map((pieces) => {
    let offset = 0;
    return pieces.map((text) => {
      const token = { text, offset };
      offset += text.length;
      return token;
    });
  });

describe('tokens', () => {
  test('give the text once, however often each is repeated', () => {
    fc.assert(
      fc.property(reply, fc.array(fc.nat(20), { maxLength: 30 }), (tokens, repeats) => {
        let talk = fresh();
        tokens.forEach((token, index) => {
          talk = withToken(talk, 't', token);
          for (const past of repeats.filter((at) => at <= index)) {
            const again = tokens[past];
            if (again) expect(withToken(talk, 't', again)).toBe(talk);
          }
        });
        expect(talk.messages.t?.text).toBe(tokens.map(({ text }) => text).join(''));
        expect(talk.stale).toBe(false);
      }),
    );
  });

  test('that come before their message are kept for it', () => {
    fc.assert(
      fc.property(reply, fc.nat(12), (tokens, known) => {
        let talk = withConversation(emptyTalk, aConversation(['Hola']));
        tokens.forEach((token, index) => {
          if (index === known) talk = withMessage(talk, streaming);
          talk = withToken(talk, 't', token);
        });
        talk = withMessage(talk, streaming);
        expect(talk.messages.t?.text).toBe(tokens.map(({ text }) => text).join(''));
        expect(talk.early).toEqual({});
      }),
    );
  });

  test('after a gap leave the text alone and ask for the whole', () => {
    const talk = withToken(fresh(), 't', { text: 'tarde', offset: 3 });
    expect(talk.messages.t?.text).toBe('');
    expect(talk.stale).toBe(true);
  });

  test('that overlap what is known add only what is new', () => {
    const talk = withToken(withToken(fresh(), 't', { text: 'Hola', offset: 0 }), 't', {
      text: 'la, ¿',
      offset: 2,
    });
    expect(talk.messages.t?.text).toBe('Hola, ¿');
  });

  test('change nothing once the reply has ended', () => {
    const ended = withFinished(fresh(), { ...streaming, text: 'Hola', status: 'stopped' });
    expect(withToken(ended, 't', { text: '!', offset: 4 })).toBe(ended);
  });
});

describe('a conversation fetched again', () => {
  test('does not take back what was streamed meanwhile', () => {
    fc.assert(
      fc.property(reply, fc.nat(12), (tokens, cut) => {
        let talk = fresh();
        for (const token of tokens) talk = withToken(talk, 't', token);
        const whole = talk.messages.t?.text ?? '';
        const older = aConversation(['Hola']);
        older.messages.push({ ...streaming, text: whole.slice(0, cut) });
        expect(withConversation(talk, older).messages.t?.text).toBe(whole);
      }),
    );
  });

  test('fills a gap', () => {
    const gap = withToken(fresh(), 't', { text: 'pongo?', offset: 8 });
    const whole = aConversation(['Hola'], { leafId: 't' });
    whole.messages.push({ ...streaming, text: '¿Qué te pongo?' });
    const talk = withConversation(gap, whole);
    expect(talk.messages.t?.text).toBe('¿Qué te pongo?');
    expect(talk.stale).toBe(false);
  });

  test('keeps corrections that came before it', () => {
    const sent = aMessage({ id: 'l', role: 'learner', parentId: 'm0', text: 'un cafe', edits: null });
    const edits = [anEdit({ id: 'e', start: 3, end: 7 })];
    const early = withEdits(withConversation(emptyTalk, aConversation(['Hola'])), 'l', edits);
    expect(withMessage(early, sent).messages.l?.edits).toEqual(edits);
  });
});

test('a reply that ends before its message is announced is not lost', () => {
  const done = { ...streaming, text: 'Hola', status: 'complete' as const };
  const before = withFinished(withConversation(emptyTalk, aConversation(['Hola'])), done);
  expect(before.stale).toBe(true);
  expect(withMessage(before, streaming).messages.t).toEqual(done);
});

describe('whether a turn is on topic', () => {
  const learner = aMessage({ id: 'l', role: 'learner', parentId: 'm0', edits: [] });

  test('is kept where it comes before its message, and where an older answer comes after it', () => {
    const early = withMessage(withTopic(fresh(), 'l', true), learner);
    expect(early.messages.l?.offTopic).toBe(true);
    expect(withMessage(early, learner).messages.l?.offTopic).toBe(true);
    expect(withTopic(early, 'l', false).messages.l?.offTopic).toBe(false);
  });
});
