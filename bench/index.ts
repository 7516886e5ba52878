/** `npm run bench`: measures the app on this machine, beside llama.cpp's own programs. See README.md. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { PromptStyle } from '../main/tutor/prompt.ts';
import { downloadSpeed } from './measures/download.ts';
import { firstPaint } from './measures/first-paint.ts';
import { highlightLatency } from './measures/highlights.ts';
import { loadTimes } from './measures/load.ts';
import { appMemory } from './measures/memory.ts';
import { sideWork } from './measures/side-work.ts';
import { CONTEXT_TOKENS, ownConversation, peerConversation, THREADS } from './measures/turns.ts';
import { type BenchModel, oneBillionModel, starterModel } from './models.ts';
import { rawDecodeSpeed } from './peers/llama-bench.ts';
import { type LlamaCpp, llamaCpp } from './peers/llama-cpp.ts';
import { printReport, type Report } from './report.ts';
import { type ModelSummary, summariseModel, summariseStarts } from './summary.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    'download-mb': { type: 'string', default: '2000' },
    kills: { type: 'string', default: '20' },
    only: {
      type: 'string',
      multiple: true,
      default: ['start', 'highlights', 'memory', 'load', 'download', 'side-work', 'starter', 'random-1b'],
    },
  },
});
const runs = wholeNumber(options.runs, 1);
const asked = new Set(options.only);
const log = (line: string): void => void process.stderr.write(`${line}\n`);

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
const starts = asked.has('start') ? summariseStarts(await firstPaint(Math.max(runs, 5))) : null;
const highlights = asked.has('highlights')
  ? { es: await highlightLatency('es'), en: await highlightLatency('en') }
  : null;
const memory = asked.has('memory') ? { es: await appMemory('es'), en: await appMemory('en') } : null;
const download = asked.has('download')
  ? await downloadSpeed(wholeNumber(options['download-mb'], 1), runs, wholeNumber(options.kills, 0), log)
  : null;
const beside = asked.has('side-work') ? await sideWork(await oneBillionModel(log), runs) : null;
const peer = ['load', 'starter', 'random-1b'].some((one) => asked.has(one)) ? llamaCpp(log) : null;
const load = asked.has('load')
  ? await loadTimes(await oneBillionModel(log), peer?.server ?? null, runs)
  : null;
const models: ModelSummary[] = [];
if (asked.has('starter')) models.push(await measureModel(await starterModel(), 'brief', peer));
if (asked.has('random-1b')) models.push(await measureModel(await oneBillionModel(log), 'full', peer));

const report: Report = {
  machine,
  runs,
  threads: THREADS,
  contextTokens: CONTEXT_TOKENS,
  starts,
  highlights,
  memory,
  download,
  sideWork: beside,
  load,
  models,
};
if (options.json) console.log(JSON.stringify(report));
else printReport(report);

function wholeNumber(text: string, least: number): number {
  return Math.max(least, Number.parseInt(text, 10) || 0);
}

/** Ours and the peer's in turn, run by run, so that a change of the machine's load strikes both. */
async function measureModel(model: BenchModel, style: PromptStyle, programs: LlamaCpp | null) {
  const own = [];
  const peers = [];
  for (let seed = 1; seed <= runs; seed++) {
    log(`${model.id}: conversation ${seed} of ${runs}`);
    own.push(await ownConversation(model, style, seed));
    if (programs) peers.push(await peerConversation(programs.server, model, style, seed));
  }
  const raw = programs ? rawDecodeSpeed(programs.bench, model.path, THREADS) : null;
  return summariseModel(model, own, peers, raw);
}
