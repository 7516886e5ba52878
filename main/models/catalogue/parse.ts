import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import type { Language } from '../../../preload/schemas/common.ts';
import { consistencyProblems } from './consistency.ts';

/** What is wrong with an entry, and where. */
export interface EntryProblem {
  /** `files.0.url`; empty where it is the file as a whole. */
  field: string;
  /** From 1; null where it cannot be told. */
  line: number | null;
  /** In words, in the language asked for. */
  reason: string;
}

export type ParsedEntry =
  | { ok: true; entry: CatalogueEntry }
  | { ok: false; problems: [EntryProblem, ...EntryProblem[]] };

const MAX_ALIASES = 20;
const localised = { es: z.locales.es().localeError, en: z.locales.en().localeError };
const notAnEntry: Record<Language, string> = {
  es: 'no es una entrada del catálogo',
  en: 'this is no entry of the catalogue',
};

/** Turns the text of a catalogue file into an entry, or into what is wrong with it. Never throws. */
export function parseEntry(text: string, language: Language = 'en'): ParsedEntry {
  try {
    return parse(text, language);
  } catch {
    // Brackets nested by the thousand end the parser's stack, aliases of aliases its patience.
    return { ok: false, problems: [{ field: '', line: null, reason: notAnEntry[language] }] };
  }
}

function parse(text: string, language: Language): ParsedEntry {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    return { ok: false, problems: [{ field: '', line: Math.max(1, line), reason: broken.message }] };
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  const result = CatalogueEntry.safeParse(value, { error: localised[language] });
  const found = result.success
    ? consistencyProblems(result.data, language)
    : result.error.issues.map(({ path, message }) => ({ path, reason: message }));
  const [first, ...others] = found.map(({ path, reason }): EntryProblem => {
    const node = path.length > 0 ? document.getIn(path, true) : null;
    const start = (node as { range?: [number, number, number] } | undefined | null)?.range?.[0];
    return {
      field: path.map(String).join('.'),
      line: start === undefined ? null : lines.linePos(start).line,
      reason,
    };
  });
  if (first) return { ok: false, problems: [first, ...others] };
  if (!result.success) {
    return { ok: false, problems: [{ field: '', line: null, reason: notAnEntry[language] }] };
  }
  return { ok: true, entry: result.data };
}
