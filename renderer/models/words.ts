import type { TFunction } from 'i18next';
import type { CatalogueEntry, Fit } from '../../preload/schemas/catalogue.ts';
import type { Language } from '../../preload/schemas/common.ts';
import type { Transfer } from '../../preload/schemas/transfers.ts';
import { sayBytes } from '../settings/figures.ts';

const GIB = 2 ** 30;

/** The memory of a machine or a card, as people bought it: `8 GB`. */
export function sayMemory(bytes: number, shown: Language): string {
  return bytes < GIB ? sayBytes(bytes, shown) : `${Math.round(bytes / GIB)} GB`;
}

/** A time to wait, no more exact than it is known: `quedan 12 min`, `quedan 1 h 20 min`. */
export function sayLeft(seconds: number, t: TFunction): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return t('models.left.moment');
  if (minutes < 60) return t('models.left.minutes', { count: minutes });
  return t('models.left.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Why it fits, or does not. */
export function sayFit(fit: Fit, shown: Language, t: TFunction): string {
  return t(`models.fit.reasons.${fit.reason}`, {
    need: sayBytes(fit.memoryNeededBytes, shown),
    free: sayBytes(fit.memoryFreeBytes, shown),
    disk: sayBytes(fit.diskNeededBytes, shown),
    diskFree: sayBytes(fit.diskFreeBytes, shown),
    gpuLayers: fit.gpuLayers,
    layers: fit.layers,
  });
}

/** How fast it would write, against how fast one reads (some 6 tokens a second); null where nothing is known. */
export function sayPace(
  { tokensPerSecond }: Pick<Fit, 'tokensPerSecond'>,
  shown: Language,
  t: TFunction,
): string | null {
  if (!tokensPerSecond) return null;
  const [low, high] = tokensPerSecond;
  const usual = Math.sqrt(low * high);
  const pace = usual < 3 ? 'slow' : usual < 6 ? 'calm' : usual < 15 ? 'reading' : 'fast';
  return t('models.fit.paceFigures', {
    pace: t(`models.fit.pace.${pace}`),
    low: figure(low, shown),
    high: figure(high, shown),
  });
}

function figure(value: number, shown: Language): string {
  return new Intl.NumberFormat(shown, { maximumFractionDigits: value < 1 ? 1 : 0 }).format(value);
}

/** What is to be fetched, in bytes; null where a file's size is not known. */
export function sizeOf({ files }: Pick<CatalogueEntry, 'files'>): number | null {
  let total = 0;
  for (const { sizeBytes } of files) {
    if (sizeBytes === null) return null;
    total += sizeBytes;
  }
  return total;
}

const MOST_LANGUAGES = 3;

/** Names of languages, those learned here first: «español, inglés, francés y 12 más». */
export function sayLanguages(codes: readonly string[], shown: Language, t: TFunction): string {
  const names = new Intl.DisplayNames(shown, { type: 'language', fallback: 'code' });
  const rank = (code: string) => (code.startsWith(shown) ? 0 : /^(es|en)/.test(code) ? 1 : 2);
  const sorted = codes.toSorted((a, b) => rank(a) - rank(b));
  const said = sorted.slice(0, MOST_LANGUAGES).map((code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  });
  const others = codes.length - said.length;
  if (others > 0) said.push(t('models.facts.moreLanguages', { count: others }));
  return new Intl.ListFormat(shown, { type: 'conjunction' }).format(said);
}

/** From 0 to 1; null where it moves and nobody knows how far it is to the end. */
export function partOf({ bytes, totalBytes, state }: Transfer): number | null {
  if (totalBytes) return Math.min(1, bytes / totalBytes);
  return state === 'running' || state === 'verifying' ? null : 0;
}

/** How far it is, how fast, how long it takes: `25 % · 500 MB de 2 GB · 10 MB/s · quedan 3 min`. */
export function sayProgress(transfer: Transfer, shown: Language, t: TFunction): string {
  const { state, bytes, totalBytes, bytesPerSecond, secondsLeft } = transfer;
  const part = partOf(transfer);
  const moving = state === 'running' || state === 'verifying';
  return [
    state !== 'running' && t(`models.running.states.${state}`),
    totalBytes !== null && part !== null && t('models.running.percent', { value: Math.floor(part * 100) }),
    totalBytes !== null
      ? t('models.running.bytesOf', { bytes: sayBytes(bytes, shown), total: sayBytes(totalBytes, shown) })
      : bytes > 0 && sayBytes(bytes, shown),
    moving &&
      bytesPerSecond !== null &&
      t('models.running.speed', { value: sayBytes(bytesPerSecond, shown) }),
    moving && secondsLeft !== null && sayLeft(secondsLeft, t),
  ]
    .filter(Boolean)
    .join(' · ');
}
