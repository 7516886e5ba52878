import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogueEntry, CatalogueFile } from '../../../preload/schemas/catalogue.ts';
import type { Language } from '../../../preload/schemas/common.ts';
import { type EntryProblem, parseEntry } from './parse.ts';

export interface CatalogueFolders {
  /** `models/catalogue` of the app: {@link shippedCatalogue}. */
  shipped: string;
  /** `catalogue` in the data folder, the user's own; it need not exist. */
  own: string;
}

/** A file that could not be taken, or a part of it: all other entries are there. */
export interface CatalogueProblem extends EntryProblem {
  /** Its name, without the folder. */
  file: string;
}

export interface Catalogue {
  /** Higher ranks first, then by id. */
  entries: readonly CatalogueEntry[];
  problems: readonly CatalogueProblem[];
  find(id: string): CatalogueEntry | undefined;
  /** Which files of which entries have this hash: small ones are often the same in several. */
  withHash(sha256: string): readonly { entry: CatalogueEntry; file: CatalogueFile }[];
}

const MAX_BYTES = 64 * 1024;
/** A wrong folder (a home, a download folder) must not keep the app from opening. */
const MAX_FILES = 500;

const words = {
  unreadable: { es: 'no se puede leer', en: 'it cannot be read' },
  large: { es: `ocupa más de ${MAX_BYTES / 1024} KB`, en: `it is larger than ${MAX_BYTES / 1024} KB` },
  many: {
    es: `hay más de ${MAX_FILES} archivos; los demás no se leen`,
    en: `there are more than ${MAX_FILES} files; the others are not read`,
  },
  taken: { es: 'ese nombre ya lo usa {{other}}', en: '{{other}} has that name already' },
} satisfies Record<string, Record<Language, string>>;

/** Where the catalogue that ships lies: beside `resources`, in the sources and in the packaged app. */
export function shippedCatalogue(resourcesFolder: string): string {
  return path.join(path.dirname(resourcesFolder), 'models', 'catalogue');
}

/**
 * Reads every entry (`*.yaml`, `*.yml`, one a file) of both folders. A file that cannot be used becomes a problem
 * that names the file and the field; all others load. Never rejects. An entry of the user's cannot take the id of
 * one that ships, nor of one read before.
 */
export async function loadCatalogue(
  folders: CatalogueFolders,
  language: Language = 'en',
): Promise<Catalogue> {
  const entries = new Map<string, { entry: CatalogueEntry; file: string }>();
  const problems: CatalogueProblem[] = [];
  for (const folder of [folders.shipped, folders.own]) {
    const names = await namesIn(folder, problems, language);
    // One after the other: the first of two with the same id stays.
    for (const file of names) {
      const text = await textOf(path.join(folder, file));
      if (!text.ok) {
        problems.push({ file, field: '', line: null, reason: words[text.reason][language] });
        continue;
      }
      const parsed = parseEntry(text.text, language);
      if (!parsed.ok) {
        problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
        continue;
      }
      const { entry } = parsed;
      const other = entries.get(entry.id);
      if (other) {
        const reason = words.taken[language].replace('{{other}}', other.file);
        problems.push({ file, field: 'id', line: null, reason });
        continue;
      }
      entries.set(entry.id, { entry, file });
    }
  }
  return catalogueOf(
    [...entries.values()].map(({ entry }) => entry),
    problems,
  );
}

/** A catalogue of these entries. */
export function catalogueOf(
  list: readonly CatalogueEntry[],
  problems: readonly CatalogueProblem[] = [],
): Catalogue {
  const entries = list.toSorted((a, b) => b.rank - a.rank || a.id.localeCompare(b.id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byHash = new Map<string, { entry: CatalogueEntry; file: CatalogueFile }[]>();
  for (const entry of entries) {
    for (const file of entry.files) {
      if (file.sha256 !== null)
        byHash.set(file.sha256, [...(byHash.get(file.sha256) ?? []), { entry, file }]);
    }
  }
  return {
    entries,
    problems,
    find: (id) => byId.get(id),
    withHash: (sha256) => byHash.get(sha256.toLowerCase()) ?? [],
  };
}

async function namesIn(folder: string, problems: CatalogueProblem[], language: Language): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
    const leftOut = names[MAX_FILES];
    if (leftOut !== undefined) {
      problems.push({ file: leftOut, field: '', line: null, reason: words.many[language] });
    }
    return names.slice(0, MAX_FILES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      problems.push({
        file: path.basename(folder),
        field: '',
        line: null,
        reason: words.unreadable[language],
      });
    }
    return [];
  }
}

async function textOf(
  file: string,
): Promise<{ ok: true; text: string } | { ok: false; reason: 'unreadable' | 'large' }> {
  try {
    const info = await stat(file);
    // A pipe under an entry's name would be waited for.
    if (!info.isFile()) return { ok: false, reason: 'unreadable' };
    if (info.size > MAX_BYTES) return { ok: false, reason: 'large' };
    return { ok: true, text: await readFile(file, 'utf8') };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
