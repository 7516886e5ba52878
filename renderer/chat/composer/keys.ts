interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  nativeEvent: { isComposing: boolean; keyCode: number };
}

/** Enter sends, with or without Ctrl; with Shift or Alt it breaks the line; while an input method composes it is its own. */
export function isSendKey({ key, shiftKey, altKey, nativeEvent }: Key): boolean {
  // Safari reports the Enter that ends a composition after it, with the key code 229.
  const composing = nativeEvent.isComposing || nativeEvent.keyCode === 229;
  return key === 'Enter' && !shiftKey && !altKey && !composing;
}
