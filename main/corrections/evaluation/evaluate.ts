/**
 * Scores the corrections on learners' sentences and on correct ones:
 *
 *   npm run eval:corrections [-- --shared FOLDER] [--limit N] [--tagger] [--json]
 *
 * The data stays outside the repository (default `../shared`: `data/` and `tools/score_corrections.py`). Where it is
 * not there, this says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../../../preload/schemas/common.ts';
import { applyEdits, createCorrections, stageNames } from '../index.ts';
import { type Quantiles, quantiles } from './quantiles.ts';

interface Item {
  source: string;
  references: string[];
  category?: string;
}

interface Score {
  sentences: number;
  precision: number;
  recall: number;
  'f0.5': number;
  'span_f0.5': number;
  clean: number;
  clean_changed: number | null;
}

interface Row extends Score {
  set: string;
  corrected: number;
  byCategory?: Record<string, string>;
}

const sets: { name: string; file: string; language: Language }[] = [
  { name: 'es pairs', file: 'minimal-pairs/es.pairs.dev.jsonl', language: 'es' },
  { name: 'es traps', file: 'minimal-pairs/es.traps.dev.jsonl', language: 'es' },
  { name: 'es native (gsd)', file: 'clean/es.gsd-dev.txt', language: 'es' },
  { name: 'es native (common voice)', file: 'clean/es.common-voice.txt', language: 'es' },
  { name: 'es essays (cowsl2h)', file: 'cowsl2h/dev.jsonl', language: 'es' },
  { name: 'en pairs', file: 'minimal-pairs/en.pairs.dev.jsonl', language: 'en' },
  { name: 'en traps', file: 'minimal-pairs/en.traps.dev.jsonl', language: 'en' },
  { name: 'en chat (eracond)', file: 'eracond/dev.jsonl', language: 'en' },
];

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../../../shared', import.meta.url)) },
    limit: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    tagger: { type: 'boolean', default: false },
  },
});
const data = path.join(values.shared, 'data');
const scorer = path.join(values.shared, 'tools', 'score_corrections.py');
if (!existsSync(data) || !existsSync(scorer)) {
  process.stdout.write(`no data to measure with: ${data} and ${scorer} are needed\n`);
  process.exit(0);
}

const stages = values.tagger ? { stages: stageNames } : {};
const corrections = createCorrections();
const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-eval-'));
const rows: Row[] = [];
const latency: Record<string, Quantiles> = {};
try {
  for (const { name, file, language } of sets) {
    if (!name.includes(values.only) || !existsSync(path.join(data, file))) continue;
    await corrections.warm(language);
    const items = readItems(path.join(data, file)).slice(0, Number(values.limit));
    const corrected: string[] = [];
    const times: number[] = [];
    for (const { source, references } of items) {
      const began = performance.now();
      const edits = await corrections.check({ text: source, language, interfaceLanguage: 'en', ...stages });
      times.push(performance.now() - began);
      const result = applyEdits(source, edits);
      corrected.push(result);
      if (values.show && !references.includes(result)) {
        const rules = edits.map(({ rule }) => rule).join(' ');
        process.stdout.write(`${source}\n  → ${result}  [${rules}]\n  = ${references[0]}\n`);
      }
    }
    rows.push({ set: name, ...score(items, corrected) });
    latency[name] = quantiles(times);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await corrections.close();
}
if (values.json) process.stdout.write(`${JSON.stringify({ rows, latency })}\n`);
else print();

function readItems(file: string): Item[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => (file.endsWith('.jsonl') ? JSON.parse(line) : { source: line, references: [line] }));
}

function score(items: readonly Item[], corrected: readonly string[]): Omit<Row, 'set'> {
  const write = (name: string, lines: unknown[]) => {
    const file = path.join(folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  };
  const references = write('references.jsonl', items as unknown[]);
  const hypotheses = write(
    'hypotheses.jsonl',
    items.map(({ source }, k) => ({ source, corrected: corrected[k] })),
  );
  const answer: Score = JSON.parse(
    execFileSync('python3', [scorer, references, hypotheses], { encoding: 'utf8' }),
  );
  const right = (k: number) => items[k]?.references.includes(corrected[k] ?? '') === true;
  const categories = new Map<string, { right: number; all: number }>();
  items.forEach(({ category }, k) => {
    if (category === undefined) return;
    const seen = categories.get(category) ?? { right: 0, all: 0 };
    seen.all++;
    if (right(k)) seen.right++;
    categories.set(category, seen);
  });
  const byCategory = [...categories].map(([name, counts]) => [name, `${counts.right}/${counts.all}`]);
  return {
    ...answer,
    corrected: items.filter((_, k) => right(k)).length / Math.max(1, items.length),
    ...(byCategory.length > 0 ? { byCategory: Object.fromEntries(byCategory) } : {}),
  };
}

function print(): void {
  const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)}%`);
  process.stdout.write(
    'set | sentences | precision | recall | F0.5 | span F0.5 | as referenced | clean changed | ms p50/p95\n',
  );
  for (const row of rows) {
    const time = latency[row.set];
    const cells = [
      row.set,
      row.sentences,
      percent(row.precision),
      percent(row.recall),
      row['f0.5'].toFixed(3),
      row['span_f0.5'].toFixed(3),
      percent(row.corrected),
      percent(row.clean_changed),
      `${time?.p50.toFixed(1)}/${time?.p95.toFixed(1)}`,
    ];
    process.stdout.write(`${cells.join(' | ')}\n`);
    for (const [category, counts] of Object.entries(row.byCategory ?? {}))
      process.stdout.write(`    ${category} ${counts}\n`);
  }
}
