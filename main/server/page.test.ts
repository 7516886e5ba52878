import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request, sendRaw } from './testing/raw-http.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

describe('the page', () => {
  it('comes without a token, under a policy that allows nothing inline and nothing remote', async () => {
    const answer = await fetch(server.base);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('is asked for anew each time; what carries a hash in its name is kept', async () => {
    expect((await fetch(server.base)).headers.get('cache-control')).toBe('no-cache');
    const asset = await fetch(`${server.base}/assets/index-abc.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await server.post('settings.get', {})).headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/../outside',
    '/%2e%2e/outside',
    '/..%2foutside',
    '/assets/..%2f..%2foutside',
    '/..%5coutside',
    '/%00',
    '/%',
    '/assets',
    '/assets/',
    '/nothing.html',
    '//etc/passwd',
    '/assets/../../outside',
    `/${'a'.repeat(5_000)}.js`,
  ])('%s is not there', async (target) => {
    const host = `127.0.0.1:${server.port}`;
    const aimed = target.replace('outside', server.outside);
    const answer = await sendRaw(server.port, request(`GET ${aimed}`, { host }));
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('outside the page');
  });

  it('tells a health check nothing but that it lives', async () => {
    const answer = await fetch(`${server.base}/health`);
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
  });
});
