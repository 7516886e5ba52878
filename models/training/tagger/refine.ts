/**
 * Moves the thresholds that tune.ts chose, one at a time, to where the judged figure is best:
 *
 *   node refine.ts --data FOLDER --model FOLDER [--native 0.047] [--clean 0.096] [--shakes 12]
 *
 * tune.ts looks at each edit by itself; here the texts that come out of both passes are judged as the scorer does, on
 * dev: F0.5, less what is changed beyond the two shares, of correct native sentences and of learners' correct ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyEdits } from '../../../main/corrections/apply-edits.ts';
import { composeFindings } from '../../../main/corrections/compose.ts';
import { alignEdits } from '../../../main/corrections/evaluation/alignment.ts';
import type { Finding } from '../../../main/corrections/finding.ts';
import { mergeFindings } from '../../../main/corrections/merge.ts';
import { withSentenceMarks } from '../../../main/corrections/sentence-marks.ts';
import { settle, type Thresholds } from '../../../main/corrections/spanish/tagger/stage.ts';
import { isWanted } from '../../../main/corrections/strictness.ts';
import { normalise } from '../../../main/corrections/text/normalise.ts';
import { type Judged, type Line, openJudge, readLines } from './judged.ts';
import { seeded } from './seeded.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string', default: fileURLToPath(new URL('../../../resources/tagger', import.meta.url)) },
    native: { type: 'string', default: '0.048' },
    clean: { type: 'string', default: '0.097' },
    shakes: { type: 'string', default: '12' },
  },
});
if (values.data === undefined) throw new Error('--data is needed');
const file = path.join(values.model, 'es.thresholds.json');
const thresholds: Thresholds = JSON.parse(readFileSync(file, 'utf8'));
const judge = await openJudge(values.model);
const items = readLines(values.data);
const mostNative = Number(values.native);
const mostClean = Number(values.clean);
/** Candidates below are taken at no threshold. */
const lowest = 0.4;

interface Outcome {
  right: number;
  vain: number;
  missed: number;
  changed: boolean;
}
const editsOf = (source: string, target: string) =>
  new Set(alignEdits(source, target).map(({ start, end, replacement }) => `${start} ${end} ${replacement}`));
const golds = items.map(({ source, references }) => references.map((target) => editsOf(source, target)));
const known = items.map(() => new Map<string, Outcome>());
const judged = new Map<string, Judged[]>();
/** The texts in which a group's candidates, or a rule's findings, may come or go. */
const touched = new Map<string, Set<number>>();

function f(right: number, vain: number, missed: number): number {
  return right === 0 ? Number(vain + missed === 0) : (1.25 * right) / (1.25 * right + 0.25 * missed + vain);
}

/** One pass over the text of item `k`, or over what came of it. */
async function look(k: number, text: string): Promise<Finding[]> {
  const seen = judged.get(text) ?? (await judge.text(text));
  judged.set(text, seen);
  const settled = seen.flatMap(({ sentence, findings, opinion }) => {
    for (const { group, score } of opinion.candidates) if (score >= lowest) touch(`propose ${group}`, k);
    for (const { stage, rule } of opinion.accepts.keys()) touch(`accept ${stage}.${rule}`, k);
    return settle(sentence, findings, opinion, thresholds);
  });
  return mergeFindings(settled.filter((finding) => isWanted(finding, 'normal')));
}

function touch(name: string, k: number): void {
  const set = touched.get(name) ?? new Set();
  touched.set(name, set.add(k));
}

/** What the app makes of the text of an item. */
async function correct(k: number, text: string): Promise<string> {
  const first = await look(k, text);
  if (first.length === 0) return applyEdits(text, marked(text, first));
  return applyEdits(text, marked(text, composeFindings(text, first, await look(k, applyEdits(text, first)))));
}

const marked = (text: string, findings: readonly Finding[]) =>
  withSentenceMarks(text, 'es', findings, { isMuted: () => false, isAll: false }).filter((finding) =>
    isWanted(finding, 'normal'),
  );

/** What becomes of a text; against the reference that likes it best, as the scorer does. */
async function outcomeOf(k: number): Promise<Outcome> {
  const item = items[k];
  if (item === undefined) throw new Error('no such line');
  const { text } = normalise(item.source);
  const made = await correct(k, text);
  const seen = known[k]?.get(made);
  if (seen !== undefined) return seen;
  const own = editsOf(item.source, made);
  let best: Outcome = { right: 0, vain: own.size, missed: Number.POSITIVE_INFINITY, changed: own.size > 0 };
  for (const gold of golds[k] ?? []) {
    const right = [...own].filter((edit) => gold.has(edit)).length;
    const next = { right, vain: own.size - right, missed: gold.size - right, changed: own.size > 0 };
    if (
      best.missed === Number.POSITIVE_INFINITY ||
      f(right, next.vain, next.missed) > f(best.right, best.vain, best.missed)
    )
      best = next;
  }
  known[k]?.set(made, best);
  return best;
}

const outcomes: Outcome[] = [];
for (let k = 0; k < items.length; k++) outcomes.push(await outcomeOf(k));
const counts = (kind: Line['kind']) => items.filter((item) => item.kind === kind).length;
const sizes = { native: counts('native'), clean: counts('clean') };

/** What a share over the bounds costs: little at first, so that no one group pays for all. */
let price = 0.3;

function summed(): { f: number; native: number; clean: number; worth: number } {
  const total = { right: 0, vain: 0, missed: 0, native: 0, clean: 0 };
  outcomes.forEach((outcome, k) => {
    const kind = items[k]?.kind;
    if (kind === 'native') {
      if (outcome.changed) total.native++;
      return;
    }
    if (kind === 'clean' && outcome.changed) total.clean++;
    total.right += outcome.right;
    total.vain += outcome.vain;
    total.missed += outcome.missed;
  });
  const native = total.native / sizes.native;
  const clean = total.clean / sizes.clean;
  const score = f(total.right, total.vain, total.missed);
  const over = Math.max(0, native - mostNative) + Math.max(0, clean - mostClean);
  return { f: score, native, clean, worth: score - price * over };
}

type Table = 'propose' | 'accept' | 'lift' | 'reserve';

function put(table: Table, name: string, value: number): void {
  if (table === 'lift' || table === 'reserve') thresholds[table] = value;
  else thresholds[table][name] = value;
}

async function tryOut(table: Table, name: string, grid: readonly number[]): Promise<void> {
  const before = table === 'lift' || table === 'reserve' ? thresholds[table] : (thresholds[table][name] ?? 2);
  let best = { value: before, worth: summed().worth };
  const set = async (value: number) => {
    put(table, name, value);
    for (const k of texts(table, name)) outcomes[k] = await outcomeOf(k);
  };
  for (const value of grid) {
    await set(value);
    const { worth } = summed();
    if (worth > best.worth + 1e-5) best = { value, worth };
  }
  await set(best.value);
}

function texts(table: Table, name: string): number[] {
  if (table === 'propose' || table === 'accept') return [...(touched.get(`${table} ${name}`) ?? [])];
  const kind = table === 'lift' ? 'accept' : 'propose';
  return [...new Set([...touched].flatMap(([key, set]) => (key.startsWith(kind) ? [...set] : [])))];
}

const show = () => {
  const { f: score, native, clean } = summed();
  process.stdout.write(
    `F0.5 ${score.toFixed(4)}, native ${(100 * native).toFixed(1)}%, clean ${(100 * clean).toFixed(1)}%\n`,
  );
};
show();
const grid = Array.from({ length: 23 }, (_, k) => Math.round((lowest + 0.025 * k) * 1000) / 1000);

/** Every threshold in turn, to where it is best. */
async function sweep(): Promise<void> {
  for (const name of Object.keys(thresholds.propose)) await tryOut('propose', name, [...grid, 1.01]);
  for (const name of Object.keys(thresholds.accept))
    await tryOut('accept', name, [0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.25]);
  await tryOut('lift', '', [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01]);
  await tryOut('reserve', '', [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 1]);
}

/** Some of them elsewhere, and all from there: one at a time they stop where two together would go on. */
async function shake(random: () => number): Promise<void> {
  const before = { thresholds: structuredClone(thresholds), outcomes: [...outcomes], worth: summed().worth };
  for (const name of Object.keys(thresholds.propose)) {
    if (random() > 0.25) continue;
    put(
      'propose',
      name,
      Math.min(1, Math.max(lowest, (thresholds.propose[name] ?? 1) + 0.3 * (random() - 0.5))),
    );
    for (const k of texts('propose', name)) outcomes[k] = await outcomeOf(k);
  }
  await sweep();
  if (summed().worth > before.worth) return show();
  Object.assign(thresholds, before.thresholds);
  outcomes.splice(0, outcomes.length, ...before.outcomes);
}

for (price of [0.3, 0.5, 0.8, 1.2, 2]) {
  await sweep();
  show();
}
const random = seeded(1);
for (let k = 0; k < Number(values.shakes); k++) await shake(random);
writeFileSync(file, `${JSON.stringify(thresholds, null, 2)}\n`);
