import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSseReader, type ServerSentEvent } from './sse.ts';

function read(chunks: readonly string[]): ServerSentEvent[] {
  const heard: ServerSentEvent[] = [];
  const feed = createSseReader((event) => heard.push(event));
  for (const chunk of chunks) feed(chunk);
  return heard;
}

const word = fc.stringMatching(/^[a-z.]{1,12}$/);
const payload = fc.json();
const lineEnd = fc.constantFrom('\n', '\r\n');

describe('server-sent events', () => {
  test('are the same wherever the network cuts them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, payload), { maxLength: 8 }),
        lineEnd,
        fc.array(fc.nat(400), { maxLength: 20 }),
        (events, end, cuts) => {
          const stream = events
            .map(([event, data]) => `event: ${event}${end}data: ${data}${end}${end}`)
            .join('');
          const at = [...new Set(cuts)].filter((cut) => cut < stream.length).sort((a, b) => a - b);
          const chunks = [0, ...at].map((cut, index) => stream.slice(cut, at[index] ?? stream.length));
          expect(read(chunks)).toEqual(events.map(([event, data]) => ({ event, data })));
        },
      ),
    );
  });

  test('comments, unknown fields and blocks without data are nothing', () => {
    expect(read([': open\n\n', 'retry: 10\nid: 4\n\n', 'event: a\n\n', 'data: 1\n\n'])).toEqual([
      { event: 'message', data: '1' },
    ]);
  });

  test('an event that is not finished is not heard', () => {
    expect(read(['event: a\ndata: 1\n'])).toEqual([]);
  });

  test('several data lines are one text', () => {
    expect(read(['data: a\ndata:b\n\n'])).toEqual([{ event: 'message', data: 'a\nb' }]);
  });
});
