import { type RefObject, useLayoutEffect } from 'react';

/** Lets a text field grow with its text, where the style sheet's `field-sizing` is not known. */
export function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.setProperty('block-size', 'auto');
    area.style.setProperty('block-size', `${area.scrollHeight}px`);
  }, [field, text]);
}
