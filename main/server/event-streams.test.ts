import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordingServices } from '../doors/testing/recording-services.ts';
import { createEventStreams, MAX_STREAMS } from './event-streams.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const token = (text: string) => ({ conversationId: id, messageId: id, text, offset: 0 });

/** Reads a stream of events until `count` blocks have come. */
async function blocks(body: ReadableStream<Uint8Array>, count: number): Promise<string[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.split('\n\n').length <= count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  reader.releaseLock();
  return text.split('\n\n').slice(0, -1);
}

describe('over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  async function subscribe(signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const headers = { authorization: `Bearer ${server.token}` };
    const answer = await fetch(`${server.base}/api/events`, { headers, signal: signal ?? null });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    if (answer.body === null) throw new Error('no body');
    return answer.body;
  }

  it('sends each event at once, to every tab', async () => {
    const first = await subscribe();
    const second = await subscribe();
    expect(await blocks(first, 1)).toEqual([': open']);
    server.services.events.emit('turn.token', token('¡Buenos\n días!'));
    const [event] = await blocks(first, 1);
    expect(event).toBe(`event: turn.token\ndata: ${JSON.stringify(token('¡Buenos\n días!'))}`);
    expect(await blocks(second, 2)).toEqual([': open', event]);
    await Promise.all([first.cancel(), second.cancel()]);
  });

  it('forgets a tab that is gone', async () => {
    const stop = new AbortController();
    const stream = await subscribe(stop.signal);
    await blocks(stream, 1);
    stop.abort();
    await vi.waitFor(() => {
      server.services.events.emit('conversations.changed', {});
      expect(server.services.events.listeners('conversations.changed')).toBe(0);
    }, 5_000);
  });

  it('opens none for who asks for the head alone', async () => {
    const headers = { authorization: `Bearer ${server.token}` };
    const { status } = await fetch(`${server.base}/api/events`, { method: 'HEAD', headers });
    expect(status).toBe(405);
    expect(server.services.events.listeners('conversations.changed')).toBe(0);
  });

  it('ends the streams when it closes, and closes at once', async () => {
    const other = await openTestServer();
    const headers = { authorization: `Bearer ${other.token}` };
    const { body } = await fetch(`${other.base}/api/events`, { headers });
    const reader = body?.getReader();
    await reader?.read();
    const start = performance.now();
    await other.close();
    expect(performance.now() - start).toBeLessThan(1_800);
    expect((await reader?.read())?.done).toBe(true);
  });
});

describe('alone', () => {
  it('keeps a quiet connection alive', async () => {
    const services = recordingServices();
    const streams = createEventStreams(services.events, services.log, 5);
    const stream = streams.open();
    if (stream === null) throw new Error('no stream');
    expect(await blocks(stream, 3)).toEqual([': open', ': still here', ': still here']);
    streams.closeAll();
    expect(streams.count).toBe(0);
  });

  it('lets a reader go that does not read, instead of keeping everything for it', () => {
    const services = recordingServices();
    const streams = createEventStreams(services.events, services.log);
    streams.open();
    for (let sent = 0; sent < 60; sent += 1) services.events.emit('turn.token', token('x'.repeat(100_000)));
    expect(streams.count).toBe(0);
    expect(services.events.listeners('turn.token')).toBe(0);
  });

  it('opens no more than its share', () => {
    const services = recordingServices();
    const streams = createEventStreams(services.events, services.log);
    for (let n = 0; n < MAX_STREAMS; n += 1) expect(streams.open()).not.toBeNull();
    expect(streams.open()).toBeNull();
    streams.closeAll();
    expect(streams.open()).not.toBeNull();
    streams.closeAll();
  });

  it('does not send a payload that breaks its schema', async () => {
    const services = recordingServices();
    const streams = createEventStreams(services.events, services.log);
    const stream = streams.open();
    if (stream === null) throw new Error('no stream');
    services.events.emit('turn.token', { broken: true } as never);
    services.events.emit('conversations.changed', {});
    expect(await blocks(stream, 2)).toEqual([': open', 'event: conversations.changed\ndata: {}']);
    expect(services.log.lines).toHaveLength(1);
    streams.closeAll();
  });
});
