import { styleText } from 'node:util';
import type { Edit } from '../../../preload/schemas/corrections.ts';
import { plain } from '../output.ts';

export const bold = (text: string): string => styleText('bold', text);
export const dim = (text: string): string => styleText('dim', text);

/** The text with an underline beneath each part an edit replaces; `¸` where something is missing. */
export function underlineEdits(text: string, edits: readonly Edit[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of edits) {
    const part = start === end ? '¸' : text.slice(start, end);
    marked += plain(text.slice(at, start)) + styleText('underline', plain(part));
    at = end;
  }
  return marked + plain(text.slice(at));
}

/** One line for each edit: what stands there, what should, and why. */
export function explainEdits(text: string, edits: readonly Edit[]): string[] {
  return edits.map(({ start, end, replacement, message }) => {
    const change = [plain(text.slice(start, end)), plain(replacement)].filter((part) => part.trim() !== '');
    return `${change.join(' → ')}  ${dim(plain(message))}`;
  });
}
