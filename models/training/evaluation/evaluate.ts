/**
 * Evaluates a model on the learner's lines of this folder, through the app's own prompt and process:
 *
 *     node models/training/evaluation/evaluate.ts [--model FILE] [--seeds N] [--temperature T] [--show] [--save]
 *
 * Prints a table and, with `--json`, everything; `--save` keeps it in results.json. Ends with 1 below the bars.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { resourcesFolder } from '../../../main/paths.ts';
import { type Asked, askAll } from './ask.ts';
import { fits } from './measures.ts';
import { openSession } from './session.ts';
import { BARS, summarise, table } from './summary.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: path.join(resourcesFolder, 'starter', 'tertulia-starter.gguf') },
    seeds: { type: 'string', default: '3' },
    temperature: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});

/** Share of (reply, criterion of another line) that hold: what a reply given at random would reach. */
function chanceFit(asked: readonly Asked[], sameScenario: boolean): number {
  let held = 0;
  let all = 0;
  for (const one of asked) {
    for (const other of asked) {
      if (other.language !== one.language || other.line === one.line) continue;
      if ((other.scenario === one.scenario) !== sameScenario) continue;
      all += 1;
      if (fits(one.reply, other.stems)) held += 1;
    }
  }
  return Math.round((held / all) * 1000) / 1000;
}

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
const temperature = values.temperature === undefined ? undefined : Number(values.temperature);
const session = await openSession(values.model, temperature);
const asked: Asked[] = [];
try {
  for (const seed of seeds) asked.push(...(await askAll(session, seed)));
} finally {
  await session.close();
}

const summary = {
  ...summarise(asked),
  chanceFit: { otherScenario: chanceFit(asked, false), sameScenario: chanceFit(asked, true) },
  parameters: session.parameters,
  seeds,
};
const sha256 = createHash('sha256')
  .update(await readFile(values.model))
  .digest('hex');
const failed = Object.entries(BARS).filter(([name, holds]) => !holds(summary.all[name as keyof typeof BARS]));
if (values.show) {
  for (const one of asked) {
    const marks = [
      one.fits ? '' : 'NO FIT',
      one.ended ? '' : 'CUT',
      one.repeats ? 'REPEAT' : '',
      ...one.unknown,
    ];
    console.log(`${one.scenario}\n  > ${one.line}\n  ${one.reply}   ${marks.filter(Boolean).join(' ')}`);
  }
}
if (values.json) console.log(JSON.stringify({ sha256, summary, replies: asked }, null, 2));
else console.log(table(asked, summary));
if (values.save) {
  const results = JSON.stringify({ sha256, summary, replies: asked }, null, 1);
  await writeFile(path.join(import.meta.dirname, 'results.json'), `${results}\n`);
}
if (failed.length > 0) console.error(`below the bar: ${failed.map(([name]) => name).join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
