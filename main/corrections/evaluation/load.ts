import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Language } from '../../../preload/schemas/common.ts';
import type { StageName } from '../index.ts';

export const Load = z.object({
  /** Milliseconds from the import of the corrections to the first answer. */
  took: z.number(),
  /** Bytes that the process holds more than before: once loaded, and at its highest while it loaded. */
  resident: z.number(),
  highest: z.number(),
});
export type Load = z.infer<typeof Load>;

const child = fileURLToPath(new URL('./load-child.ts', import.meta.url));

/** Loads everything the fast pass of a language needs, in a fresh process of its own. The median of three by time. */
export function measureLoad(language: Language, stages: readonly StageName[]): Load {
  const loads = Array.from({ length: 3 }, () => {
    const args = ['--expose-gc', child, language, stages.join(',')];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`loading failed: ${stderr}`);
    return Load.parse(JSON.parse(stdout));
  });
  const [, median] = loads.sort((a, b) => a.took - b.took);
  if (median === undefined) throw new Error('nothing was loaded');
  return median;
}
