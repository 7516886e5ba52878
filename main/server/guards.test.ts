import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from './guards.ts';
import { request, sendRaw } from './testing/raw-http.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

/** What our own page sends, as raw headers. */
function own(changed: Record<string, string> = {}): Record<string, string> {
  return {
    host: `127.0.0.1:${server.port}`,
    authorization: `Bearer ${server.token}`,
    'content-type': 'application/json',
    'content-length': '2',
    ...changed,
  };
}
const CALL = 'POST /api/call/settings.get';

async function expectUntouched(act: () => Promise<void>): Promise<void> {
  const before = server.services.calls.length;
  await act();
  expect(server.services.calls.length).toBe(before);
}

describe('Host', () => {
  it.each([
    ['127.0.0.1', 200],
    ['localhost', 200],
    ['LOCALHOST', 200],
    ['[::1]', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.', 421],
    ['127.1', 421],
    ['2130706433', 421],
    ['0.0.0.0', 421],
    ['user@127.0.0.1', 400],
  ])('%s → %i', async (name, status) => {
    const answer = await sendRaw(server.port, request(CALL, own({ host: `${name}:${server.port}` }), '{}'));
    expect(answer.status).toBe(status);
  });

  it('takes neither another port, nor no port, nor two hosts, nor an address in the request line', async () => {
    await expectUntouched(async () => {
      const twice = `127.0.0.1:${server.port}\r\nHost: evil.example`;
      for (const host of ['127.0.0.1:1', '127.0.0.1', '', twice]) {
        expect((await sendRaw(server.port, request(CALL, own({ host }), '{}'))).status).toBe(421);
      }
      const { host: _, ...without } = own();
      expect((await sendRaw(server.port, request(CALL, without, '{}'))).status).toBe(400);
      const absolute = `POST http://evil.example/api/call/settings.get`;
      expect((await sendRaw(server.port, request(absolute, own(), '{}'))).status).toBe(421);
    });
  });

  it('guards the page and the health check as well', async () => {
    for (const path of ['/', '/health', '/assets/index-abc.js']) {
      const answer = await sendRaw(server.port, request(`GET ${path}`, { host: 'evil.example' }));
      expect(answer.status).toBe(421);
    }
  });
});

describe('Origin', () => {
  it.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'file://',
    '',
  ])('refuses "%s"', async (origin) => {
    await expectUntouched(async () => {
      expect((await sendRaw(server.port, request(CALL, own({ origin }), '{}'))).status).toBe(403);
    });
  });

  it('takes its own origin alone: localhost and 127.0.0.1 are two', async () => {
    const mine = `http://127.0.0.1:${server.port}`;
    const other = `http://localhost:${server.port}`;
    expect((await sendRaw(server.port, request(CALL, own({ origin: mine }), '{}'))).status).toBe(200);
    expect((await sendRaw(server.port, request(CALL, own({ origin: other }), '{}'))).status).toBe(403);
  });

  it.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ])('Sec-Fetch-Site: %s → %i', async (site, status) => {
    const answer = await sendRaw(server.port, request(CALL, own({ 'sec-fetch-site': site }), '{}'));
    expect(answer.status).toBe(status);
  });

  it('never allows another origin to read: no CORS header, and a preflight is refused', async () => {
    const preflight = request('OPTIONS /api/call/settings.get', {
      host: `127.0.0.1:${server.port}`,
      origin: 'http://evil.example',
      'access-control-request-method': 'POST',
    });
    const answer = await sendRaw(server.port, preflight);
    expect(answer.status).toBe(403);
    const fine = await server.post('settings.get', {});
    expect([...fine.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.text.toLowerCase()).not.toContain('access-control');
  });
});

describe('token', () => {
  it('is asked for by calls and events, in the Authorization header alone', async () => {
    const { token } = server;
    await expectUntouched(async () => {
      for (const authorization of [
        undefined,
        '',
        'Bearer',
        'Bearer ',
        `Bearer ${token.slice(0, -1)}`,
        `Bearer ${token}x`,
        `bearer ${token}`,
        `Basic ${token}`,
        token,
      ]) {
        expect((await server.post('settings.get', {}, { authorization })).status).toBe(401);
      }
      const query = await server.post(`settings.get?token=${token}`, {}, { authorization: undefined });
      expect(query.status).toBe(401);
      const cookie = await server.post(
        'settings.get',
        {},
        { authorization: undefined, cookie: `token=${token}` },
      );
      expect(cookie.status).toBe(401);
      expect((await fetch(`${server.base}/api/events`)).status).toBe(401);
      expect((await fetch(`${server.base}/api/events?token=${token}`)).status).toBe(401);
    });
  });

  it('is new for each start, 256 bits long, and only in the fragment of the address', async () => {
    const other = await openTestServer();
    expect(other.token).not.toBe(server.token);
    expect(Buffer.from(server.token, 'base64url')).toHaveLength(32);
    const url = new URL(server.url);
    expect(url.hash).toBe(`#token=${server.token}`);
    expect(url.origin + url.pathname + url.search).not.toContain(server.token);
    await other.close();
  });

  it('sets no cookie', async () => {
    expect((await server.post('settings.get', {})).headers.get('set-cookie')).toBeNull();
    expect((await fetch(server.base)).headers.get('set-cookie')).toBeNull();
  });
});

describe('body', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/plain, application/json',
  ])('refuses %s', async (type) => {
    await expectUntouched(async () => {
      expect((await server.post('settings.get', '{}', { 'content-type': type })).status).toBe(415);
    });
  });

  it('takes JSON with a charset, and refuses what is not JSON', async () => {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    expect((await server.post('settings.get', {}, type)).status).toBe(200);
    for (const body of ['', '{', 'undefined', '{"a":1}x', '\u0000']) {
      const answer = await server.post('settings.get', body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    }
  });

  it('refuses one that is announced too large, without reading it', async () => {
    await expectUntouched(async () => {
      const headers = own({ 'content-length': String(MAX_BODY_BYTES + 1) });
      expect((await sendRaw(server.port, request(CALL, headers, '{'))).status).toBe(413);
    });
  });

  it('refuses one that comes in chunks and grows too large, and lets go of the connection', async () => {
    await expectUntouched(async () => {
      const { 'content-length': _, ...headers } = own({ 'transfer-encoding': 'chunked' });
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
      // Twice the cap, and no end.
      const parts = Array.from({ length: Math.ceil((2 * MAX_BODY_BYTES) / 0x10000) }, () => chunk);
      const answer = await sendRaw(server.port, [request(CALL, headers), ...parts], 5_000);
      expect(answer.status).toBe(413);
    });
  });

  it('refuses a length and chunks in one request', async () => {
    const headers = own({ 'transfer-encoding': 'chunked', 'content-length': '2' });
    expect((await sendRaw(server.port, request(CALL, headers, '0\r\n\r\n'))).status).toBe(400);
  });
});

it('answers calls to POST alone', async () => {
  const headers = { authorization: `Bearer ${server.token}` };
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await fetch(`${server.base}/api/call/settings.get`, { method, headers });
    expect(answer.status).toBe(404);
  }
});

describe('whatever is sent', () => {
  const printable = fc.stringMatching(/^[!-~]{0,40}$/);

  it('no host but those of the list gets an answer', async () => {
    await fc.assert(
      fc.asyncProperty(printable, async (host) => {
        fc.pre(!/^(127\.0\.0\.1|localhost|\[::1\]):\d+$/i.test(host));
        expect([400, 421]).toContain((await sendRaw(server.port, request(CALL, own({ host }), '{}'))).status);
      }),
      { numRuns: 40 },
    );
  });

  it('no token but the right one does', async () => {
    await fc.assert(
      fc.asyncProperty(printable, async (token) => {
        const answer = await server.post('settings.get', {}, { authorization: `Bearer ${token}` });
        expect(answer.status).toBe(401);
      }),
      { numRuns: 40 },
    );
  });

  it('no body brings it down', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('app.info', 'tutor.send'),
        async (bytes, method) => {
          const body = Buffer.from(bytes).toString('latin1');
          const answer = await server.post(method, body);
          expect([200, 400]).toContain(answer.status);
        },
      ),
      { numRuns: 60 },
    );
  });
});
