import { expect, test } from 'vitest';
import { takeToken } from './token.ts';

function places(hash: string, stored: Record<string, string> = {}) {
  const replaced: string[] = [];
  return {
    stored,
    replaced,
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
  };
}

test('a token in the address is kept for the tab and taken out of the address', () => {
  const given = places('#token=s3cret_-x');
  expect(takeToken(given)).toBe('s3cret_-x');
  expect(given.replaced).toEqual(['/?a=1']);
  expect(Object.values(given.stored)).toEqual(['s3cret_-x']);
});

test('a later visit of the tab finds it again and leaves the address alone', () => {
  const first = places('#token=abc');
  takeToken(first);
  const second = places('#/settings', first.stored);
  expect(takeToken(second)).toBe('abc');
  expect(second.replaced).toEqual([]);
});

test('a newer token replaces the older one', () => {
  const given = places('#token=new', { 'tertulia.token': 'old' });
  expect(takeToken(given)).toBe('new');
  expect(given.stored['tertulia.token']).toBe('new');
});

test('without one there is none', () => {
  expect(takeToken(places('#/'))).toBeNull();
});
