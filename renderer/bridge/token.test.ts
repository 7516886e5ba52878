import { expect, test } from 'vitest';
import { bringsToken, takeToken } from './token.ts';

/** A tab at an address, of a server that knows one code. */
function places(hash: string, stored: Record<string, string> = {}) {
  const replaced: string[] = [];
  const sent: unknown[] = [];
  return {
    stored,
    replaced,
    sent,
    location: { hash, pathname: '/', search: '?a=1' },
    history: {
      replaceState: (_: unknown, __: string, url?: string | URL | null) => replaced.push(String(url)),
    },
    storage: {
      getItem: (key: string) => stored[key] ?? null,
      setItem: (key: string, value: string) => {
        stored[key] = value;
      },
    },
    fetch: async (_: unknown, init?: RequestInit) => {
      sent.push(init?.body);
      return init?.body === '{"code":"right"}'
        ? Response.json({ ok: true, value: { token: 'for-the-code' } })
        : Response.json({ ok: false, error: {} }, { status: 403 });
    },
  };
}

test('a token in the address is kept for the tab and taken out of the address', async () => {
  const given = places('#token=s3cret_-x');
  expect(await takeToken(given)).toBe('s3cret_-x');
  expect(given.replaced).toEqual(['/?a=1']);
  expect(Object.values(given.stored)).toEqual(['s3cret_-x']);
  expect(given.sent).toEqual([]);
});

test('a later visit of the tab finds it again and leaves the address alone', async () => {
  const first = places('#token=abc');
  await takeToken(first);
  const second = places('#/settings', first.stored);
  expect(await takeToken(second)).toBe('abc');
  expect(second.replaced).toEqual([]);
});

test('a newer token replaces the older one', async () => {
  const given = places('#token=new', { 'tertulia.token': 'old' });
  expect(await takeToken(given)).toBe('new');
  expect(given.stored['tertulia.token']).toBe('new');
});

test('a code is given for the token, which alone is kept', async () => {
  const given = places('#code=right');
  expect(await takeToken(given)).toBe('for-the-code');
  expect(given.replaced).toEqual(['/?a=1']);
  expect(given.stored).toEqual({ 'tertulia.token': 'for-the-code' });
});

test('a code that is not taken leaves the tab what it had', async () => {
  const fresh = places('#code=used');
  expect(await takeToken(fresh)).toBeNull();
  expect(fresh.replaced).toEqual(['/?a=1']);
  expect(fresh.stored).toEqual({});
  expect(await takeToken(places('#code=used', { 'tertulia.token': 'mine' }))).toBe('mine');
});

test('without one there is none', async () => {
  expect(await takeToken(places('#/'))).toBeNull();
});

test('only an address with one is an arrival', () => {
  expect(['#token=a', '#code=a', '#/chat/token', '', '#'].map(bringsToken)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
