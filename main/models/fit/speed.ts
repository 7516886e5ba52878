/**
 * How fast a model will say its words. Saying a token means reading all its weights once, so the speed is that of the
 * memory they lie in, divided by their size. That speed differs from machine to machine and from moment to moment:
 * what is told is a range.
 */
import type { Machine } from '../../../preload/schemas/catalogue.ts';

/** Bytes a second. */
export type Bandwidth = number;
type Range = readonly [low: number, high: number];

/** Where it was not measured: two channels of slow memory, on one core. */
export const ASSUMED_BANDWIDTH: Bandwidth = 12e9;
/**
 * Of the speed of one core's copying, what llama.cpp reaches. Measured on two cores: 0.42 (a small model, which has
 * other things to do beside reading) to 0.74; more cores read faster than one copies.
 */
const CPU_SHARE: Range = [0.35, 0.9];
const MANY_CORES = 4;
const CPU_SHARE_MANY_CORES: Range = [0.35, 1.6];
/** Assumed, from a laptop's card to a good desktop's; and for memory that processor and card share. */
const CARD: Range = [100e9, 500e9];
const SHARED_MEMORY: Range = [50e9, 300e9];
/** Beside the reading: starting the work, choosing the token. */
const SECONDS_BESIDE: Range = [0.001, 0.004];

const SAMPLE_BYTES = 64 * 2 ** 20;
const TRIES = 4;
let measured: Bandwidth | undefined;

/** Copies memory for some 50 ms, once for as long as the process runs. Blocks while it does. */
export function memoryBandwidth(): Bandwidth {
  measured ??= measure();
  return measured;
}

function measure(): Bandwidth {
  const from = Buffer.alloc(SAMPLE_BYTES, 1);
  const to = Buffer.alloc(SAMPLE_BYTES, 2);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const startedAt = performance.now();
    from.copy(to);
    best = Math.min(best, performance.now() - startedAt);
  }
  // Each byte is read and written.
  return (2 * SAMPLE_BYTES) / (Math.max(best, 0.01) / 1000);
}

export interface Reading {
  /** Bytes read for a token from main memory, and on the card. */
  memory: number;
  gpu: number;
}

/** Tokens a second, low and high; null where nothing is read. */
export function tokensPerSecond(reading: Reading, machine: Machine): [number, number] | null {
  if (!(reading.memory + reading.gpu > 0)) return null;
  const bandwidth: Bandwidth = machine.memoryBandwidth ?? ASSUMED_BANDWIDTH;
  const share = machine.cores >= MANY_CORES ? CPU_SHARE_MANY_CORES : CPU_SHARE;
  const card = sharesMemory(machine) ? SHARED_MEMORY : CARD;
  const seconds = (which: 0 | 1) =>
    reading.memory / (bandwidth * share[which]) +
    reading.gpu / card[which] +
    SECONDS_BESIDE[which === 0 ? 1 : 0];
  return [rounded(1 / seconds(0)), rounded(1 / seconds(1))];
}

/** Apple's processors and their graphics use one memory. */
export function sharesMemory({ platform }: Pick<Machine, 'platform'>): boolean {
  return platform.startsWith('darwin');
}

/** Two digits: more would be a promise. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
