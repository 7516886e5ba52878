import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../../../preload/schemas/common.ts';

/** A sentence with every correction of it that is accepted; one that is right is its own. */
export const Item = z.object({
  source: z.string(),
  references: z.array(z.string()).min(1),
  /** What the error of a minimal pair is about, and the point that its explanation makes. */
  category: z.string().optional(),
  explanation_key: z.string().optional(),
  /** The words of a minimal pair that are wrong; they stand once in the source. */
  wrong: z.string().optional(),
  also_wrong: z.string().optional(),
});
export type Item = z.infer<typeof Item>;

export const setNames = [
  'es essays',
  'es native',
  'es spoken',
  'es pairs',
  'es traps',
  'en chat',
  'en spoken',
  'en pairs',
  'en traps',
] as const;
export type SetName = (typeof setNames)[number];

/** Where each set lies in the data, and how many of its first items are enough. */
const places: Record<SetName, { file: string; most?: number }> = {
  'es essays': { file: 'cowsl2h/dev.jsonl' },
  'es native': { file: 'clean/es.gsd-dev.txt' },
  'es spoken': { file: 'clean/es.common-voice.txt', most: 2000 },
  'es pairs': { file: 'minimal-pairs/es.pairs.dev.jsonl' },
  'es traps': { file: 'minimal-pairs/es.traps.dev.jsonl' },
  'en chat': { file: 'eracond/dev.jsonl' },
  'en spoken': { file: 'clean/en.common-voice.txt', most: 2000 },
  'en pairs': { file: 'minimal-pairs/en.pairs.dev.jsonl' },
  'en traps': { file: 'minimal-pairs/en.traps.dev.jsonl' },
};

export const languageOf = (name: SetName): Language => (name.startsWith('es') ? 'es' : 'en');

/**
 * Reads a set: `.jsonl` holds items, `.txt` a correct sentence a line. A set that is not there has no items.
 * @param limit how many items at most.
 */
export function readSet(data: string, name: SetName, limit: number): Item[] {
  const { file, most = Number.POSITIVE_INFINITY } = places[name];
  const whole = path.join(data, file);
  if (!existsSync(whole)) return [];
  return readFileSync(whole, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, Math.min(most, limit))
    .map((line) =>
      file.endsWith('.jsonl') ? Item.parse(JSON.parse(line)) : { source: line, references: [line] },
    );
}
