import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Item } from './sets.ts';

/** How many sentences the bar of the command line is about. */
export const sentenceCount = 1000;

/**
 * Seconds that the real command line takes for 1,000 sentences, from its start to its end; null where the set has fewer.
 * @throws Error where it answers fewer lines than it was given.
 */
export function timeCommandLine(language: Language, items: readonly Item[]): number | null {
  const entry = fileURLToPath(new URL('../../cli/index.ts', import.meta.url));
  const input = items.slice(0, sentenceCount).map(({ source }) => source.replace(/\s+/g, ' '));
  if (input.length < sentenceCount) return null;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [entry, 'correct', '--lang', language, '--json'],
    { input: `${input.join('\n')}\n`, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const lines = stdout.trimEnd().split('\n').length;
  if (status !== 0 || lines !== input.length) throw new Error(`${lines} lines were answered: ${stderr}`);
  return (performance.now() - began) / 1000;
}
