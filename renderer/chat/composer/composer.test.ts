import { expect, test } from 'vitest';
import { MAX_UTTERANCE_CHARACTERS } from '../../../preload/schemas/common.ts';
import { isSendKey } from './keys.ts';
import { LIMIT } from './limits.ts';

const key = (over: object) =>
  isSendKey({
    key: 'Enter',
    shiftKey: false,
    altKey: false,
    nativeEvent: { isComposing: false, keyCode: 13 },
    ...over,
  });

test('Enter sends; with Shift, while composing, or as the end of a composition it does not', () => {
  expect(key({})).toBe(true);
  expect(key({ shiftKey: true })).toBe(false);
  expect(key({ altKey: true })).toBe(false);
  expect(key({ key: 'a' })).toBe(false);
  expect(key({ nativeEvent: { isComposing: true, keyCode: 13 } })).toBe(false);
  expect(key({ nativeEvent: { isComposing: false, keyCode: 229 } })).toBe(false);
});

test('the limit shown is the one the services hold to', () => {
  expect(LIMIT).toBe(MAX_UTTERANCE_CHARACTERS);
});
