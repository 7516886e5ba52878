import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** `a / b c / d`: the alternatives of which a fitting reply has one, see {@link file://./lines.es.yaml}. */
const Fits = z.string().transform((text) => text.split('/').map((stem) => stem.trim()));

const LinesFile = z.strictObject({
  lines: z.array(
    z.strictObject({
      scenario: z.string(),
      before: z.array(z.string()).default([]),
      says: z.string(),
      fits: Fits,
    }),
  ),
  talks: z.array(
    z.strictObject({
      scenario: z.string(),
      says: z.array(z.strictObject({ line: z.string(), fits: Fits })).min(2),
    }),
  ),
});

/** The learner's lines of one language: single ones, each with what came before, and whole talks. */
export type LinesFile = z.infer<typeof LinesFile>;

/** Reads and checks `lines.<language>.yaml`. */
export async function readLines(language: 'es' | 'en'): Promise<LinesFile> {
  const file = path.join(import.meta.dirname, `lines.${language}.yaml`);
  return LinesFile.parse(parse(await readFile(file, 'utf8')));
}
