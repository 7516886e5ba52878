import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APP_PAGE, isAppUrl, isTrustedFrame } from './trusted-sender.ts';

const ours = { url: APP_PAGE, origin: 'app://tertulia', parent: null };

describe('a sender', () => {
  it('is the main frame of our own page', () => {
    expect(isTrustedFrame(ours)).toBe(true);
    expect(isTrustedFrame({ ...ours, url: 'app://tertulia/index.html#/chat' })).toBe(true);
  });

  it.each([
    ['gone', null],
    ['not told', undefined],
    ['without an address', { ...ours, url: '' }],
    ['without an origin', { ...ours, origin: '' }],
    ['a frame inside', { ...ours, parent: {} }],
    ['of another scheme', { ...ours, url: 'https://tertulia/', origin: 'https://tertulia' }],
    ['of a file', { ...ours, url: 'file:///tertulia/', origin: 'file://' }],
    ['of a longer host', { ...ours, url: 'app://tertulia.evil/', origin: 'app://tertulia.evil' }],
    ['with a port', { ...ours, url: 'app://tertulia:1/', origin: 'app://tertulia:1' }],
    ['with a name in front', { ...ours, url: 'app://tertulia@evil/' }],
    ['with our name as user', { ...ours, url: 'app://x@tertulia/' }],
    ['whose origin and address differ', { ...ours, url: 'https://evil.example/' }],
  ])('%s is refused', (_, frame) => {
    expect(isTrustedFrame(frame)).toBe(false);
  });

  it('is never something that is only like ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
        fc.pre(!/^app:\/\/tertulia(\/|$|\?|#)/i.test(url.trim()));
        expect(isAppUrl(url)).toBe(false);
      }),
    );
  });
});
