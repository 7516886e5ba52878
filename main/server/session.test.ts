import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_BODY_BYTES } from './guards.ts';
import { CODE_LIFE_MS, createSessionCodes, MAX_WRONG_TRIES } from './session-codes.ts';
import { request, sendRaw } from './testing/raw-http.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

describe('the code of a browser we open', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await server.close();
  });

  const codeOf = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('code') ?? '';
  const give = (code: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.base}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.base, ...headers },
      body: JSON.stringify({ code }),
    });

  it('stands in the fragment, says nothing of the token, and is given for it', async () => {
    const url = server.urlForBrowser();
    expect(url).toBe(`${server.base}/#code=${codeOf(url)}`);
    expect(url).not.toContain(server.token);
    expect(Buffer.from(codeOf(url), 'base64url')).toHaveLength(32);
    const answer = await give(codeOf(url));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ ok: true, value: { token: server.token } });
  });

  it('is refused the second time', async () => {
    const code = codeOf(server.urlForBrowser());
    await give(code);
    const again = await give(code);
    expect(again.status).toBe(403);
    const text = await again.text();
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(text).not.toContain(server.token);
  });

  it('is given to one of many who ask at once', async () => {
    const code = codeOf(server.urlForBrowser());
    const answers = await Promise.all(Array.from({ length: 8 }, () => give(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is refused when it is too old', async () => {
    const code = codeOf(server.urlForBrowser());
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + CODE_LIFE_MS);
    expect((await give(code)).status).toBe(403);
  });

  it('is dropped after a few wrong tries', async () => {
    const code = codeOf(server.urlForBrowser());
    for (let tries = 0; tries < MAX_WRONG_TRIES; tries += 1) {
      expect((await give('x'.repeat(43))).status).toBe(403);
    }
    expect((await give(code)).status).toBe(403);
    expect((await give(codeOf(server.urlForBrowser()))).status).toBe(200);
  });

  it('is refused where none was made: not even an empty one is taken', async () => {
    expect((await give('x')).status).toBe(403);
    for (const nothing of ['', undefined, null, 7, ['x'], 'x'.repeat(101)]) {
      expect((await give(nothing)).status).toBe(400);
    }
  });

  it('is behind every guard but that of the token, and costs nothing there', async () => {
    const code = codeOf(server.urlForBrowser());
    expect((await give(code, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await give(code, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await give(code, { 'content-type': 'text/plain' })).status).toBe(415);
    const raw = (host: string, length: number) =>
      request(
        'POST /api/session',
        { host, 'content-type': 'application/json', 'content-length': String(length) },
        '{}',
      );
    const own = `127.0.0.1:${server.port}`;
    expect((await sendRaw(server.port, raw(own, MAX_BODY_BYTES + 1))).status).toBe(413);
    expect((await sendRaw(server.port, raw('evil.example', 2))).status).toBe(421);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect((await fetch(`${server.base}/api/session`, { method })).status).toBe(401);
    }
    expect((await give(code)).status).toBe(200);
  });
});

it('counts its time by the clock it is given, and only one code waits', () => {
  let now = 0;
  const codes = createSessionCodes(() => now);
  const first = codes.issue();
  const second = codes.issue();
  expect(codes.redeem(first)).toBe(false);
  now = CODE_LIFE_MS - 1;
  expect(codes.redeem(second)).toBe(true);
  const third = codes.issue();
  now += CODE_LIFE_MS;
  expect(codes.redeem(third)).toBe(false);
});
