import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [begins, ends] = [
  '<!-- measured: npm run eval:corrections -- --readme -->',
  '<!-- end of measured -->',
];
const readme = fileURLToPath(new URL('../README.md', import.meta.url));

/** The text with what stands between the two marks replaced. @throws Error where a mark is missing. */
export function withMeasured(text: string, measured: string): string {
  const from = text.indexOf(begins);
  const to = text.indexOf(ends);
  if (from < 0 || to < from) throw new Error('the README has no place for what was measured');
  return `${text.slice(0, from + begins.length)}\n${measured.trim()}\n\n${text.slice(to)}`;
}

/** Puts what was measured in the README of the corrections. */
export function writeMeasured(measured: string): void {
  writeFileSync(readme, withMeasured(readFileSync(readme, 'utf8'), measured));
}
