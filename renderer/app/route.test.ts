import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'gallery' },
    { screen: 'history' },
    { screen: 'models', page: 'here' },
    { screen: 'models', page: 'add' },
    { screen: 'models', page: 'share' },
    { screen: 'settings' },
    { screen: 'about' },
  ),
  fc.uuid().map((conversationId): Route => ({ screen: 'chat', conversationId })),
);

test('an address leads back to its screen', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(parseRoute(formatRoute(one))).toEqual(one);
    }),
  );
});

test('anything else leads to the gallery and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRoute(`#${text}`).screen).toBeTypeOf('string');
    }),
  );
  for (const hash of ['', '#', '#/nowhere', '#/chat', '#/chat/', '#/chat/a/b', '#token=x']) {
    expect(parseRoute(hash)).toEqual({ screen: 'gallery' });
  }
  expect(parseRoute('#/chat/%E0%A4%A')).toEqual({ screen: 'chat', conversationId: '%E0%A4%A' });
});
