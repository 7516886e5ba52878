/**
 * Scores the corrections against their bars, on learners' sentences and on correct ones:
 *
 *   npm run eval:corrections [-- --only NAME] [--limit N] [--tagger] [--second-look --model FILE] [--quick] [--show] [--json] [--readme] [--shared FOLDER]
 *
 * The data stays outside the repository (default `../shared`: `data/` and `tools/score_corrections.py`). Where it is
 * not there, this says so and ends well.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../preload/schemas/common.ts';
import { usualStages } from '../finding.ts';
import { createCorrections, type StageName, stageNames } from '../index.ts';
import { type Ablation, switchOffInTurn } from './ablation.ts';
import { barsOf, type Measured } from './bars.ts';
import { countByType, countEdits, rates, type TypeRow } from './by-type.ts';
import { type Checked, checkSet } from './check-set.ts';
import { timeCommandLine } from './command-line.ts';
import { measureLatency } from './latency.ts';
import { measureLoad } from './load.ts';
import { lookingWith } from './looking.ts';
import { readOptions } from './options.ts';
import { measurePairs } from './pairs.ts';
import { writeMeasured } from './readme.ts';
import { score } from './score.ts';
import { languageOf, readSet, type SetName, setNames } from './sets.ts';
import { ablationTable, barsTable, pairsTable, scoresTable, typesTable } from './tables.ts';
import { loadWords } from './words.ts';

const options = readOptions(process.argv.slice(2));
const data = path.join(options.shared, 'data');
const scorer = path.join(options.shared, 'tools', 'score_corrections.py');
if (!existsSync(data) || !existsSync(scorer)) {
  process.stdout.write(`no data to measure with: ${data} and ${scorer} are needed\n`);
  process.exit(0);
}

/** What a language is judged by, sentence by sentence: the essays and the chats of learners. */
const main: Record<Language, SetName> = { es: 'es essays', en: 'en chat' };
const stagesOf: Record<Language, readonly StageName[]> = {
  es: ['spelling', 'accents', 'rules', 'punctuation', 'tagger'],
  en: ['spelling', 'rules', 'harper'],
};
const usual: readonly StageName[] = options.tagger ? stageNames : usualStages;
const running = (language: Language) => stagesOf[language].filter((stage) => usual.includes(stage));

const measured: Measured = { scores: {}, pairs: {}, latency: {}, load: {}, commandLine: {} };
const byType: Partial<Record<SetName, TypeRow[]>> = {};
const ablations: Partial<Record<SetName, Ablation[]>> = {};
const say = (text: string) => process.stderr.write(`${text}\n`);

const fast = createCorrections();
const looking = options.model === '' ? null : await lookingWith(fast, options.model);
const corrections = looking?.corrections ?? fast;
try {
  for (const language of ['es', 'en'] as const) await measure(language);
} finally {
  await looking?.close();
  await fast.close();
}
if (options.json)
  process.stdout.write(`${JSON.stringify({ bars: barsOf(measured), ...measured, byType, ablations })}\n`);
else process.stdout.write(report('##'));
if (options.readme) writeMeasured(report('###'));

async function measure(language: Language): Promise<void> {
  const names = setNames.filter((name) => languageOf(name) === language && name.includes(options.only));
  if (names.length === 0) return;
  await corrections.warm(language);
  const all: Checked[] = [];
  for (const name of names) {
    const items = readSet(data, name, options.limit);
    if (items.length === 0) continue;
    say(`${name}: ${items.length} sentences`);
    const checked = await checkSet(corrections, language, items, running(language));
    all.push(...checked);
    measured.scores[name] = score(scorer, checked);
    if (items.some(({ wrong }) => wrong !== undefined)) measured.pairs[name] = measurePairs(checked);
    if (options.show) checked.forEach(show);
    if (name === main[language]) await measureMain(name, language, checked);
  }
  const items = all.map(({ item }) => item);
  measured.latency[language] = await measureLatency(corrections, language, items, running(language));
  if (options.quick) return;
  say(`${language}: loading and the command line`);
  measured.load[language] = measureLoad(language, running(language));
  measured.commandLine[language] = timeCommandLine(language, items);
}

async function measureMain(name: SetName, language: Language, checked: readonly Checked[]): Promise<void> {
  byType[name] = countByType(checked, language, await loadWords(language));
  if (options.quick) return;
  say(`${name}: each stage switched off in turn`);
  const items = checked.map(({ item }) => item);
  const whole = rates(countEdits(checked)).f;
  ablations[name] = await switchOffInTurn(corrections, language, items, running(language), whole);
}

function show({ item: { source, references }, corrected, edits }: Checked): void {
  if (references.includes(corrected)) return;
  const rules = edits.map(({ rule }) => rule).join(' ');
  process.stdout.write(`${source}\n  → ${corrected}  [${rules}]\n  = ${references[0]}\n`);
}

/** All tables, each under its heading. */
function report(heading: string): string {
  const parts: string[] = [];
  const add = (title: string, text: string) => parts.push(`\n${heading} ${title}\n\n${text}`);
  add(`Bars (stages: ${usual.join(', ')})`, barsTable(barsOf(measured)));
  add('Sets', scoresTable(Object.entries(measured.scores)));
  for (const [name, result] of Object.entries(measured.pairs)) {
    add(`${name} by category`, pairsTable(result));
    for (const { source, key, type, rule } of result.mistyped)
      say(`of another type than ${key}: ${type} (${rule}): ${source}`);
  }
  for (const [name, rows] of Object.entries(byType)) add(`${name} by type of mistake`, typesTable(rows));
  for (const [name, rows] of Object.entries(ablations))
    add(`${name} with a stage switched off`, ablationTable(rows));
  return parts.join('');
}
