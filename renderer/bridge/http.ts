import type { Answer, Bridge, EventName, EventPayload } from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { ConnectionState } from './connection.ts';
import { createSseReader } from './sse.ts';

interface HttpBridgeOptions {
  token: string;
  /** Where the server's root lies, without a slash at the end; empty for the page's own origin. */
  base?: string;
  fetch: typeof globalThis.fetch;
  onState: (state: ConnectionState) => void;
  /** Words for what the browser itself has to report. */
  wordsOf: (kind: 'offline' | 'forbidden' | 'internal') => WireError;
  /** Waiting time before the attempt with this number (from 0), in milliseconds. */
  backOff?: (attempt: number) => number;
  /** After so many milliseconds without a word, not even a heartbeat, the stream counts as dead. */
  silenceMs?: number;
}

type Listener = (payload: never) => void;

/** Bodies above this are not sent with `keepalive`: browsers refuse it beyond 64 KiB. */
const KEEPALIVE_LIMIT = 60_000;

/** Three heartbeats of the server missed. */
const SILENCE_MS = 50_000;

/** Doubles from 250 ms to 8 s, each with up to a quarter of chance on top. */
export function defaultBackOff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 + Math.random() / 4);
}

/** The door of a browser: calls as `POST /api/call/<method>`, events as one stream of server-sent events. */
export function createHttpBridge(options: HttpBridgeOptions): Bridge & { close(): void } {
  const { token, base = '', onState, wordsOf, backOff = defaultBackOff } = options;
  const listeners = new Map<EventName, Set<Listener>>();
  const closing = new AbortController();
  const authorization = `Bearer ${token}`;

  const dispatch = (name: string, data: string) => {
    const heard = listeners.get(name as EventName);
    if (!heard) return;
    const payload = JSON.parse(data) as never;
    for (const listener of [...heard]) listener(payload);
  };

  // Only events keep what a call answered fresh. A call sent before they can be heard would miss for good what
  // changes between the two, so each waits until the stream was answered, or refused, for the first time.
  const stream = Promise.withResolvers<void>();
  void follow();

  async function follow(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      try {
        const response = await options.fetch(`${base}/api/events`, {
          headers: { authorization, accept: 'text/event-stream' },
          signal: closing.signal,
          cache: 'no-store',
        });
        stream.resolve();
        if (response.status === 401 || response.status === 403) return onState('refused');
        if (response.ok && response.body) {
          onState('online');
          attempt = 0;
          await readAll(
            response.body,
            createSseReader(({ event, data }) => dispatch(event, data)),
            options.silenceMs ?? SILENCE_MS,
          );
        }
      } catch {
        stream.resolve();
        // The server went away: the loop tries again.
      }
      if (closing.signal.aborted) return;
      onState('offline');
      await wait(backOff(attempt), closing.signal);
    }
  }

  return {
    async call(name, input) {
      const body = JSON.stringify(input);
      await stream.promise;
      try {
        const response = await options.fetch(`${base}/api/call/${name}`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body,
          // A draft saved while the tab closes still arrives.
          keepalive: name === 'conversations.saveDraft' && body.length * 3 < KEEPALIVE_LIMIT,
          cache: 'no-store',
        });
        const answer: unknown = await response.json().catch(() => null);
        if (isAnswer(answer)) return answer as Answer<never>;
        const refused = response.status === 401 || response.status === 403;
        return { ok: false, error: wordsOf(refused ? 'forbidden' : 'internal') };
      } catch {
        return { ok: false, error: wordsOf('offline') };
      }
    },
    on<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void) {
      const set = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, set.add(listener as Listener));
      return () => set.delete(listener as Listener);
    },
    close: () => closing.abort(),
  };
}

/** Reads until the stream ends, or says nothing for so long that it must be dead (a machine that slept). */
async function readAll(
  body: ReadableStream<Uint8Array>,
  feed: (chunk: string) => void,
  silenceMs: number,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const giveUp = () => void reader.cancel();
  for (;;) {
    const timer = setTimeout(giveUp, silenceMs);
    const { done, value } = await reader.read().finally(() => clearTimeout(timer));
    if (done) return;
    feed(decoder.decode(value, { stream: true }));
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'value' in value : 'error' in value;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
