/**
 * Replaces a part of a field's text as if it had been typed, so that the field's own undo takes it back.
 * @param write called with the new text where the browser can't do it that way
 */
export function replaceInField(
  area: HTMLTextAreaElement,
  { start, end, replacement }: { start: number; end: number; replacement: string },
  write: (text: string) => void,
): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  // Of what writes into a field, this alone keeps its history.
  const written = document.execCommand?.(replacement === '' ? 'delete' : 'insertText', false, replacement);
  if (written) return;
  write(area.value.slice(0, start) + replacement + area.value.slice(end));
}
