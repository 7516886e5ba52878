import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { bareHost, isNearby } from '../../network/addresses.ts';
import { peerAddress } from './peer-address.ts';

describe('the address of a machine nearby', () => {
  it.each([
    ['192.168.1.20', '192.168.1.20:4380'],
    ['192.168.1.20:4381', '192.168.1.20:4381'],
    [' http://192.168.1.20:4381/ ', '192.168.1.20:4381'],
    ['10.0.0.7', '10.0.0.7:4380'],
    ['169.254.9.9', '169.254.9.9:4380'],
    ['fd00::2', '[fd00::2]:4380'],
    ['[fd00::2]:4382', '[fd00::2]:4382'],
    ['aula.local', 'aula.local:4380'],
    ['AULA:4380', 'aula:4380'],
    ['localhost:4380', 'localhost:4380'],
  ])('%s is %s', (typed, host) => {
    expect(peerAddress(typed)).toEqual({ host, origin: `http://${host}` });
  });

  it.each([
    '8.8.8.8',
    '8.8.8.8:4380',
    '172.32.0.1',
    '[2001:db8::1]:4380',
    '2001:4860:4860::8888',
    '134744072',
    '0x08080808',
    '::ffff:8.8.8.8',
    'https://192.168.1.20',
    'http://user:pass@192.168.1.20',
    '192.168.1.20/models',
    '192.168.1.20:4380?x',
    '192.168.1.20:99999',
    'file:///etc/passwd',
    'a b',
    '',
    '://',
  ])('%s is none', (typed) => {
    expect(() => peerAddress(typed)).toThrow(expect.objectContaining({ kind: 'address-refused' }));
  });

  it('is never one of the internet, however it is written', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.webUrl(),
      fc.tuple(fc.ipV6(), fc.nat()).map(([ip, port]) => `[${ip}]:${port}`),
      fc.tuple(fc.ipV4Extended(), fc.nat(70_000)).map(([ip, port]) => `${ip}:${port}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        let found: ReturnType<typeof peerAddress>;
        try {
          found = peerAddress(text);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          return;
        }
        const { hostname, protocol, pathname, username, search } = new URL(found.origin);
        expect([protocol, pathname, username, search]).toEqual(['http:', '/', '', '']);
        const isNumeric = /^[\d.]+$|^\[/.test(hostname);
        if (isNumeric) expect(isNearby(bareHost(hostname))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
