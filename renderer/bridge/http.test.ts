import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { ConnectionState } from './connection.ts';
import { createHttpBridge } from './http.ts';

/** A busy machine is no failure. */
const soon = (check: () => unknown) => vi.waitFor(check, 10_000);

const wordsOf = (kind: WireError['kind']): WireError => ({ kind, message: kind, hint: kind });
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
  port = 0,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => answer(request, body, response));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => stop(server));
  return { server, port: (server.address() as AddressInfo).port };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function bridgeTo(port: number, silenceMs = 5000) {
  const states: ConnectionState[] = [];
  const bridge = createHttpBridge({
    token: 'secret',
    base: `http://127.0.0.1:${port}`,
    fetch,
    onState: (state) => states.push(state),
    wordsOf,
    backOff: () => 20,
    silenceMs,
  });
  closing.push(() => bridge.close());
  return { bridge, states };
}

test('a call carries the token and its input, and gives the answer back', async () => {
  const seen: unknown[] = [];
  const { port } = await listen((request, body, response) => {
    if (request.url === '/api/events') return void response.writeHead(200).write(': open\n\n');
    seen.push(
      request.method,
      request.url,
      request.headers.authorization,
      request.headers['content-type'],
      body,
    );
    response.end(JSON.stringify({ ok: true, value: { rules: ['x'] } }));
  });
  const { bridge } = bridgeTo(port);
  expect(await bridge.call('corrections.muteRule', { rule: 'x', muted: true })).toEqual({
    ok: true,
    value: { rules: ['x'] },
  });
  expect(seen).toEqual([
    'POST',
    '/api/call/corrections.muteRule',
    'Bearer secret',
    'application/json',
    '{"rule":"x","muted":true}',
  ]);
});

test.each([
  [
    'an error of the services keeps its words',
    409,
    '{"ok":false,"error":{"kind":"busy","message":"m","hint":"h"}}',
    'busy',
  ],
  ['a refusal without an answer is one', 403, 'no', 'forbidden'],
  ['what is no answer is an error of ours', 200, '<html>', 'internal'],
  ['an answer without a value is none', 200, '{"ok":true}', 'internal'],
])('%s', async (_, status, body, kind) => {
  const { port } = await listen((_request, __, response) => void response.writeHead(status).end(body));
  const answer = await bridgeTo(port).bridge.call('settings.get', {});
  expect(answer).toMatchObject({ ok: false, error: { kind } });
});

test('a call waits until events can be heard: what changes after its answer is told', async () => {
  const order: string[] = [];
  const { port } = await listen((request, _, response) => {
    order.push(request.url ?? '');
    if (request.url !== '/api/events') return void response.end('{"ok":true,"value":{}}');
    setTimeout(() => {
      order.push('can be heard');
      response.writeHead(200).write(': open\n\n');
    }, 60);
  });
  const { bridge } = bridgeTo(port);
  await bridge.call('settings.get', {});
  expect(order).toEqual(['/api/events', 'can be heard', '/api/call/settings.get']);
});

test.each([
  ['refused', 401],
  ['too many already', 503],
])('a stream that is not given (%s) holds no call back', async (_, status) => {
  const { port } = await listen((request, __, response) => {
    if (request.url === '/api/events') response.writeHead(status).end();
    else response.end('{"ok":true,"value":{}}');
  });
  expect(await bridgeTo(port).bridge.call('settings.get', {})).toMatchObject({ ok: true });
});

test('a server that is gone is told as offline, not thrown', async () => {
  const { server, port } = await listen((_, __, response) => response.end());
  await stop(server);
  const { bridge, states } = bridgeTo(port);
  expect(await bridge.call('settings.get', {})).toMatchObject({ ok: false, error: { kind: 'offline' } });
  await soon(() => expect(states).toContain('offline'));
});

test('events arrive, and again after the server was killed and came back', async () => {
  const streams = new Set<ServerResponse>();
  const answer = (request: IncomingMessage, _: string, response: ServerResponse) => {
    expect(request.headers.authorization).toBe('Bearer secret');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': open\n\n');
    streams.add(response);
  };
  const first = await listen(answer);
  const { bridge, states } = bridgeTo(first.port);
  const heard: unknown[] = [];
  const end = bridge.on('turn.token', (event) => heard.push(event));
  const token = { conversationId: 'c', messageId: 'm', text: 'hola', offset: 0 };
  const send = () => {
    for (const stream of streams) stream.write(`event: turn.token\ndata: ${JSON.stringify(token)}\n\n`);
  };
  await soon(() => expect(streams.size).toBe(1));
  send();
  await soon(() => expect(heard).toEqual([token]));

  await stop(first.server);
  await soon(() => expect(states.at(-1)).toBe('offline'));
  streams.clear();
  await listen(answer, first.port);
  await soon(() => expect(states.at(-1)).toBe('online'));
  await soon(() => expect(streams.size).toBe(1));
  send();
  await soon(() => expect(heard).toHaveLength(2));

  end();
  send();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(2);
});

test('a stream that falls silent is given up and opened again', async () => {
  let opened = 0;
  const { port } = await listen((_, __, response) => {
    opened += 1;
    response.writeHead(200).write(': open\n\n');
  });
  const { states } = bridgeTo(port, 60);
  await soon(() => expect(opened).toBeGreaterThan(1));
  expect(states.slice(0, 3)).toEqual(['online', 'offline', 'online']);
});

test('a token that is not accepted ends the attempts', async () => {
  let asked = 0;
  const { port } = await listen((_, __, response) => {
    asked += 1;
    response.writeHead(401).end();
  });
  const { states } = bridgeTo(port);
  await soon(() => expect(states).toEqual(['refused']));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(asked).toBe(1);
});
