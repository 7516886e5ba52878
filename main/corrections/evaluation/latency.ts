import type { Language } from '../../../preload/schemas/common.ts';
import type { Corrections, StageName } from '../index.ts';
import { checkSet } from './check-set.ts';
import { type Quantiles, quantiles } from './quantiles.ts';
import type { Item } from './sets.ts';

/** Words of a sentence whose time is judged, at least and at most. */
const [shortest, longest] = [18, 22];
/** Sentences that are enough, and those that are too few to tell of. */
const [most, fewest] = [300, 20];
const rounds = 3;

/** Is it about as long as the sentence that the bar is about? */
export function isAbout20Words({ source }: Pick<Item, 'source'>): boolean {
  const count = source.trim().split(/\s+/).length;
  return count >= shortest && count <= longest;
}

export interface Latency extends Quantiles {
  sentences: number;
}

/**
 * Milliseconds that sentences of about 20 words take, warm. Each is checked three times and its least time counts:
 * what else the machine does is not what is measured. Null where there are too few sentences.
 */
export async function measureLatency(
  corrections: Corrections,
  language: Language,
  items: readonly Item[],
  stages: readonly StageName[],
): Promise<Latency | null> {
  const chosen = items.filter(isAbout20Words).slice(0, most);
  if (chosen.length < fewest) return null;
  await checkSet(corrections, language, chosen.slice(0, 50), stages);
  const times = chosen.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    const checked = await checkSet(corrections, language, chosen, stages);
    checked.forEach(({ took }, k) => {
      times[k] = Math.min(times[k] ?? took, took);
    });
  }
  return { ...quantiles(times), sentences: chosen.length };
}
