import type { Language } from '../../../preload/schemas/common.ts';
import type { Load } from './load.ts';
import type { PairsResult } from './pairs.ts';
import type { Quantiles } from './quantiles.ts';
import type { Score } from './score.ts';
import type { SetName } from './sets.ts';

type Unit = 'score' | 'share' | 'ms' | 's' | 'MB';

/** Something the corrections must reach, and what they are to reach. */
export interface Bar {
  what: string;
  unit: Unit;
  /** Whether a value is good that is not below, or not above, the bar. */
  good: 'high' | 'low';
  bar: number;
  aim: number;
  /** Null where it was not measured. */
  value: number | null;
}

/** What was measured, as far as it was. */
export interface Measured {
  scores: Partial<Record<SetName, Score>>;
  pairs: Partial<Record<SetName, PairsResult>>;
  latency: Partial<Record<Language, Quantiles | null>>;
  load: Partial<Record<Language, Load>>;
  commandLine: Partial<Record<Language, number | null>>;
}

export function barsOf({ scores, pairs, latency, load, commandLine }: Measured): Bar[] {
  const bars: Bar[] = [];
  const add = (
    what: string,
    unit: Unit,
    good: Bar['good'],
    [bar, aim]: [number, number],
    value?: number | null,
  ) => bars.push({ what, unit, good, bar, aim, value: value ?? null });
  const changed = (name: SetName) => scores[name]?.clean_changed;
  const untouched = (name: SetName) => {
    const share = changed(name);
    return typeof share === 'number' ? 1 - share : null;
  };
  const megabytes = (language: Language) => {
    const bytes = load[language]?.resident;
    return bytes === undefined ? null : bytes / 1e6;
  };
  const seconds = (language: Language) => {
    const took = load[language]?.took;
    return took === undefined ? null : took / 1000;
  };

  add('es essays: F0.5', 'score', 'high', [0.55, 0.65], scores['es essays']?.['f0.5']);
  add('es essays: span F0.5', 'score', 'high', [0.62, 0.72], scores['es essays']?.['span_f0.5']);
  add('es native sentences changed', 'share', 'low', [0.05, 0.02], changed('es native'));
  add('es learners’ correct sentences changed', 'share', 'low', [0.1, 0.06], changed('es essays'));
  add('es pairs: corrected', 'share', 'high', [0.6, 0.8], pairs['es pairs']?.corrected);
  add('es pairs: wrong place marked', 'share', 'high', [0.75, 0.9], pairs['es pairs']?.placed);
  add('es pairs: explanation type right', 'share', 'high', [0.9, 0.97], pairs['es pairs']?.typed);
  add('es traps left alone', 'share', 'high', [0.96, 0.99], untouched('es traps'));
  add('en chat: F0.5', 'score', 'high', [0.3, 0.45], scores['en chat']?.['f0.5']);
  add('en pairs: corrected', 'share', 'high', [0.6, 0.8], pairs['en pairs']?.corrected);
  add('en pairs: wrong place marked', 'share', 'high', [0.75, 0.9], pairs['en pairs']?.placed);
  add('en pairs: explanation type right', 'share', 'high', [0.9, 0.97], pairs['en pairs']?.typed);
  add('en traps left alone', 'share', 'high', [0.96, 0.99], untouched('en traps'));
  for (const language of ['es', 'en'] as const) {
    add(`${language} sentence of 20 words, p50`, 'ms', 'low', [20, 8], latency[language]?.p50);
    add(`${language} sentence of 20 words, p95`, 'ms', 'low', [50, 20], latency[language]?.p95);
    add(`${language} load`, 's', 'low', [1, 0.4], seconds(language));
    add(`${language} memory of what is loaded`, 'MB', 'low', [150, 80], megabytes(language));
    add(`${language} 1,000 sentences by command`, 's', 'low', [20, 20], commandLine[language]);
  }
  return bars;
}

export type Verdict = 'aim' | 'bar' | 'missed' | 'not measured';

/** How far a value gets: what is not below its aim (or not above it) has reached the aim. */
export function verdictOf({ value, good, bar, aim }: Bar): Verdict {
  if (value === null) return 'not measured';
  const reaches = (limit: number) => (good === 'high' ? value >= limit : value <= limit);
  if (reaches(aim)) return 'aim';
  return reaches(bar) ? 'bar' : 'missed';
}

/** A value as a reader of tables wants it. */
export function shown(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(1)}%`;
    case 'score':
      return value.toFixed(3);
    case 'ms':
      return `${value.toFixed(1)} ms`;
    case 's':
      return `${value.toFixed(2)} s`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
  }
}
