/**
 * Chooses the tagger's thresholds on the dev split and writes them beside the model:
 *
 *   node tune.ts --data FOLDER [--model FOLDER] [--least 0.45]
 *
 * Each group of edits is taken from the score on at which one more edit is right in at least `--least` of the cases:
 * for F0.5, that is where taking it stops paying.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { slipConfidence } from '../../../main/corrections/spanish/slips.ts';
import { realise } from '../../../main/corrections/spanish/tagger/labels.ts';
import { goldOf } from './gold.ts';
import { type Line, openJudge, readLines } from './judged.ts';
import { verbTags } from './verb-tags.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string', default: fileURLToPath(new URL('../../../resources/tagger', import.meta.url)) },
    least: { type: 'string', default: '0.45' },
    'least-accept': { type: 'string', default: '0.3' },
    native: { type: 'string', default: '0.6' },
    clean: { type: 'string', default: '0.2' },
  },
});
if (values.data === undefined) throw new Error('--data is needed');
interface Case {
  score: number;
  right: boolean;
  /** What it costs to be taken, in right ones. */
  cost: number;
  /** Which sentence, and whether it is correct as it stands. */
  sentence: number;
  kind: Line['kind'];
}
const proposed = new Map<string, Case[]>();
const accepted = new Map<string, Case[]>();
const slips: Case[] = [];
const add = (table: Map<string, Case[]>, name: string, entry: Case) => {
  const list = table.get(name) ?? [];
  list.push(entry);
  table.set(name, list);
};

const judge = await openJudge(values.model);
for (const [k, { source, references, kind }] of readLines(values.data).entries()) {
  const judged = await judge.line(source);
  if (judged === null) continue;
  const { sentence, proposals, opinion } = judged;
  const { candidates, accepts } = opinion;
  const counted = k;
  const least = Number(values.least);
  const cost =
    kind === 'native' ? Number(values.native) : least + (kind === 'clean' ? Number(values.clean) : 0);
  const golds = references.map((reference) =>
    goldOf(sentence, proposals, reference.normalize('NFC'), verbTags),
  );
  for (const { unit, group, label, score, place, replacement } of candidates) {
    if (score < 0.05) continue;
    const made = sentence.units[unit];
    const right = golds.some(({ edits, insertions }) => {
      if (place === 'insertion') return insertions[unit] === replacement;
      const gold = edits[unit] ?? 'keep';
      return gold === label || (made && realise(gold, made, sentence, proposals.at[unit]) === replacement);
    });
    add(proposed, group, { score, right: right === true, cost, sentence: counted, kind });
  }
  for (const [finding, score] of accepts) {
    const unit = sentence.units.findIndex(({ token }) => token.start === finding.start);
    const right = golds.some(({ edits }) => edits[unit] === 'accept');
    const entry = {
      score,
      right,
      cost: cost - least + Number(values['least-accept']),
      sentence: counted,
      kind,
    } as const;
    // What is kept back as a slip costs nothing until it is shown.
    if (finding.confidence <= slipConfidence) slips.push({ score, right, cost, sentence: counted, kind });
    else if (finding.stage !== 'spelling') add(accepted, `${finding.stage}.${finding.rule}`, entry);
  }
}

/** The score from which on taking pays most. */
function cut(cases: Case[], fewest: number): { threshold: number; taken: number; right: number } {
  const sorted = [...cases].sort((a, b) => b.score - a.score);
  let best = { gain: 0, threshold: 1.01, taken: 0, right: 0 };
  let [right, spent] = [0, 0];
  sorted.forEach((entry, k) => {
    if (entry.right) right++;
    spent += entry.cost;
    if (right - spent <= best.gain || sorted[k + 1]?.score === entry.score) return;
    best = { gain: right - spent, threshold: entry.score, taken: k + 1, right };
  });
  // Where few were seen, luck speaks: such a group has to be sure.
  const threshold = best.taken < fewest ? Math.max(best.threshold, 0.6) : best.threshold;
  return { ...best, threshold: Math.round(Math.max(0.4, threshold) * 1000) / 1000 };
}

/** The score below which taking a finding back pays most; 0 where it never does. */
function floor(cases: Case[]): number {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let [right, spent] = [0, 0];
  let best = { gain: 0.5, score: 0 };
  sorted.forEach((entry, k) => {
    if (entry.right) right++;
    spent += entry.cost;
    const next = sorted[k + 1]?.score ?? 1;
    if (spent - right > best.gain) best = { gain: spent - right, score: (entry.score + next) / 2 };
  });
  return Math.round(best.score * 1000) / 1000;
}

const touched = { learner: new Set<number>(), clean: new Set<number>(), native: new Set<number>() };
const sum = { taken: 0, right: 0 };
const lifted = cut(slips, 12);
const thresholds = {
  propose: {} as Record<string, number>,
  accept: {} as Record<string, number>,
  lift: lifted.threshold,
  reserve: 0.1,
};
process.stdout.write('group | threshold | taken | right\n');
process.stdout.write(
  `slips shown | ${lifted.threshold} | ${lifted.taken} of ${slips.length} | ${lifted.right}\n`,
);
for (const [name, cases] of [...proposed].sort((a, b) => b[1].length - a[1].length)) {
  const { threshold, taken, right } = cut(cases, 12);
  thresholds.propose[name] = threshold;
  for (const entry of cases) {
    if (entry.score < threshold) continue;
    touched[entry.kind].add(entry.sentence);
    if (entry.kind === 'native') continue;
    sum.taken++;
    if (entry.right) sum.right++;
  }
  process.stdout.write(`${name} | ${threshold} | ${taken} | ${right}\n`);
}
const { clean, native } = touched;
process.stdout.write(
  `all | ${sum.taken} | ${sum.right} | changes ${clean.size} correct sentences of learners, ${native.size} native ones\n`,
);
process.stdout.write('finding | taken back below | so many of all | right of them\n');
for (const [name, cases] of [...accepted].sort((a, b) => b[1].length - a[1].length)) {
  // Only rules that were seen often enough to be judged; a rule is never silenced altogether.
  if (cases.length < 30) continue;
  const least = Math.min(0.25, floor(cases));
  thresholds.accept[name] = least;
  const dropped = cases.filter(({ score }) => score < least);
  const right = dropped.filter((entry) => entry.right).length;
  process.stdout.write(`${name} | ${least} | ${dropped.length}/${cases.length} | ${right}\n`);
}
writeFileSync(path.join(values.model, 'es.thresholds.json'), `${JSON.stringify(thresholds, null, 2)}\n`);
