/** Which model to offer first on this machine, and which others. */
import type { CatalogueEntry, Fit, FitVerdict, Machine } from '../../../preload/schemas/catalogue.ts';
import { weightBytes } from './needs.ts';
import { type FitOptions, fitOf } from './verdict.ts';

export interface Recommendation {
  /** Ids, best first: one to recommend and up to two others. */
  chat: string[];
  /** The embeddings model that fits beside the first of them; null where the one that ships is the better choice. */
  embeddings: string | null;
}

export interface FitAllOptions extends FitOptions {
  contextTokens?: number;
  /** Ids of what is on the disk already. */
  installed?: ReadonlySet<string>;
}

const ALTERNATIVES = 2;
/** An alternative that takes less than this part of the memory is worth naming as the lighter one. */
const LIGHTER = 0.75;

/** The fit of each entry, with a better one named where an entry does not fit well. */
export function fitAll(
  entries: readonly CatalogueEntry[],
  machine: Machine,
  options: FitAllOptions = {},
): Fit[] {
  const fits = entries.map((entry) =>
    fitOf(
      {
        id: entry.id,
        model: { entry },
        diskNeededBytes: options.installed?.has(entry.id) ? 0 : weightBytes(entry),
        ...(options.contextTokens === undefined || entry.purpose !== 'chat'
          ? {}
          : { contextTokens: options.contextTokens }),
      },
      machine,
      options,
    ),
  );
  return fits.map((fit, index) => {
    const entry = entries[index];
    return entry ? { ...fit, suggestion: suggestionFor(entry, fit, entries, fits) } : fit;
  });
}

/**
 * The best of the catalogue that would fit better than this one, for the same purpose and languages; null where this
 * one is comfortable or none is better.
 */
export function suggestionFor(
  entry: Pick<CatalogueEntry, 'id' | 'purpose' | 'languages'>,
  fit: Pick<Fit, 'verdict'>,
  entries: readonly CatalogueEntry[],
  fits: readonly Fit[],
): string | null {
  if (fit.verdict === 'comfortable') return null;
  const better = entries.filter(
    (other) =>
      other.id !== entry.id &&
      other.purpose === entry.purpose &&
      sharesLanguage(entry, other) &&
      order(verdictOf(other, fits)) < order(fit.verdict),
  );
  return best(better, fits)[0]?.id ?? null;
}

/**
 * One model to recommend, and two others: a lighter one where there is one, then the next best. Models that are too
 * big, or do not speak one of the `languages`, are never among them.
 */
export function recommend(
  entries: readonly CatalogueEntry[],
  fits: readonly Fit[],
  machine: Machine,
  languages: readonly string[],
): Recommendation {
  const usable = entries.filter(
    (entry) => verdictOf(entry, fits) !== 'too-big' && languages.every((language) => speaks(entry, language)),
  );
  const chat = best(
    usable.filter(({ purpose }) => purpose === 'chat'),
    fits,
  );
  const [first, ...others] = chat;
  const needed = ({ id }: CatalogueEntry) => fits.find((fit) => fit.id === id)?.memoryNeededBytes ?? 0;
  const lighter =
    first && others.find((one) => one.family !== first.family && needed(one) < LIGHTER * needed(first));
  const rest = others.filter((one) => one !== lighter);
  const otherFamilies = rest.filter(({ family }) => family !== first?.family);
  const chosen = first
    ? [
        first,
        ...(lighter ? [lighter] : []),
        ...otherFamilies,
        ...rest.filter((one) => !otherFamilies.includes(one)),
      ]
    : [];

  const free = Math.max(0, machine.freeMemoryBytes - (first ? memoryBeside(first, fits) : 0));
  const embeddings = best(
    usable.filter(({ purpose }) => purpose === 'embeddings'),
    fits,
  );
  return {
    chat: chosen.slice(0, 1 + ALTERNATIVES).map(({ id }) => id),
    embeddings: embeddings.find((entry) => needed(entry) <= free)?.id ?? null,
  };
}

/** Of main memory alone: what is on a card is in nobody's way. */
function memoryBeside({ id }: CatalogueEntry, fits: readonly Fit[]): number {
  const fit = fits.find((one) => one.id === id);
  if (!fit) return 0;
  return fit.reason === 'gpu' ? 0 : fit.memoryNeededBytes;
}

/** Those that are comfortable before those that are tight; among them, the higher rank first. */
function best(entries: readonly CatalogueEntry[], fits: readonly Fit[]): CatalogueEntry[] {
  return entries.toSorted(
    (a, b) =>
      order(verdictOf(a, fits)) - order(verdictOf(b, fits)) || b.rank - a.rank || a.id.localeCompare(b.id),
  );
}

function verdictOf({ id }: CatalogueEntry, fits: readonly Fit[]): FitVerdict {
  return fits.find((fit) => fit.id === id)?.verdict ?? 'too-big';
}

function order(verdict: FitVerdict): number {
  return ['comfortable', 'tight', 'too-big'].indexOf(verdict);
}

/** `es` is spoken by a model of `es-AR` and the other way round. */
function speaks({ languages }: Pick<CatalogueEntry, 'languages'>, language: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return languages.some((one) => primary(one) === primary(language));
}

function sharesLanguage(
  entry: Pick<CatalogueEntry, 'languages'>,
  other: Pick<CatalogueEntry, 'languages'>,
): boolean {
  return entry.languages.some((language) => speaks(other, language));
}
