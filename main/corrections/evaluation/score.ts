import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Checked } from './check-set.ts';

export const Score = z.object({
  sentences: z.number(),
  precision: z.number(),
  recall: z.number(),
  'f0.5': z.number(),
  'span_f0.5': z.number(),
  clean: z.number(),
  /** Share of the correct sentences that were changed. */
  clean_changed: z.number().nullable(),
});
export type Score = z.infer<typeof Score>;

/** Has the judge's own script score what was corrected. @throws Error where there is no python3. */
export function score(scorer: string, checked: readonly Checked[]): Score {
  const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-eval-'));
  const write = (name: string, lines: readonly unknown[]) => {
    const file = path.join(folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  };
  try {
    const references = write(
      'references.jsonl',
      checked.map(({ item: { source, references: accepted } }) => ({ source, references: accepted })),
    );
    const hypotheses = write(
      'hypotheses.jsonl',
      checked.map(({ item: { source }, corrected }) => ({ source, corrected })),
    );
    const answer = execFileSync('python3', [scorer, references, hypotheses], { encoding: 'utf8' });
    return Score.parse(JSON.parse(answer));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
