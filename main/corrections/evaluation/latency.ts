import type { Checked } from './check-set.ts';
import { type Quantiles, quantiles } from './quantiles.ts';
import type { Item } from './sets.ts';

/** Words of a sentence whose time is judged, at least and at most. */
const [shortest, longest] = [18, 22];
/** The first checks are left out: code and dictionaries warm up. */
const warmUp = 50;

/** Is it about as long as the sentence that the bar is about? */
export function isAbout20Words({ source }: Item): boolean {
  const count = source.split(/\s+/).length;
  return count >= shortest && count <= longest;
}

/** Milliseconds that sentences of about 20 words took; null where too few of them were checked. */
export function latencyOf(checked: readonly Checked[]): (Quantiles & { sentences: number }) | null {
  const times = checked
    .slice(warmUp)
    .filter(({ item }) => isAbout20Words(item))
    .map(({ took }) => took);
  return times.length < 20 ? null : { ...quantiles(times), sentences: times.length };
}
