import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { ModelFacts } from './record.ts';

/** A file with its hash, by its path in the model's folder. */
export interface HashedFile {
  path: string;
  sizeBytes: number;
  sha256: string;
}

/**
 * The catalogue's entry these files are: known by the largest of them, as the small ones are the same in many. Every
 * file the entry knows the hash of, and that is here, must be right.
 */
export function identify(
  catalogue: Pick<Catalogue, 'withHash'>,
  files: readonly HashedFile[],
): CatalogueEntry | null {
  const largest = files.toSorted((a, b) => b.sizeBytes - a.sizeBytes)[0];
  if (!largest) return null;
  const hashes = new Set(files.map(({ sha256 }) => sha256));
  const candidates = catalogue.withHash(largest.sha256).map(({ entry }) => entry);
  return (
    candidates.find((entry) =>
      entry.files.every((file) => file.sha256 === null || hashes.has(file.sha256)),
    ) ?? null
  );
}

export function factsOf(entry: CatalogueEntry, source: string): ModelFacts {
  return {
    id: entry.id,
    name: entry.name,
    purpose: entry.purpose,
    source,
    catalogueId: entry.id,
    licence: entry.licence,
    parameters: entry.parameters,
    quantisation: entry.quantisation,
    embedding: entry.embedding,
  };
}
