import type { Language } from '../preload/schemas/common.ts';
import type { DownloadFigures } from './measures/download.ts';
import type { HighlightFigures } from './measures/highlights.ts';
import type { LoadFigures } from './measures/load.ts';
import type { AppMemory } from './measures/memory.ts';
import type { SideWorkFigures } from './measures/side-work.ts';
import { significant } from './statistics.ts';
import type { ModelSummary, SideSummary, StartSummary } from './summary.ts';

/** Everything one run of `npm run bench` measured; null where a part was not asked for. */
export interface Report {
  machine: string;
  runs: number;
  threads: number;
  contextTokens: number;
  starts: StartSummary | null;
  highlights: Record<Language, HighlightFigures> | null;
  memory: Record<Language, AppMemory> | null;
  download: DownloadFigures | null;
  sideWork: SideWorkFigures | null;
  /** Of the 1B. */
  load: LoadFigures | null;
  models: ModelSummary[];
}

/** Prints the figures for a person; `--json` prints them for a program. */
export function printReport(report: Report): void {
  const { machine, runs, starts, highlights, memory, download, sideWork, load, models } = report;
  console.log(`${machine}; medians of ${runs} runs\n`);
  if (starts) {
    console.log(
      `serve, cold: ready ${starts.readyMs} ms, first paint ${starts.firstPaintMs} ms, ${starts.residentMb} MB`,
    );
  }
  for (const [language, figures] of Object.entries(highlights ?? {})) {
    const { p50Ms, p95Ms, loadMs, memoryMb } = figures;
    const [p50, p95, load, memory] = [p50Ms, p95Ms, loadMs, memoryMb].map(significant);
    console.log(
      `highlights, ${language}, 20 words: p50 ${p50} ms, p95 ${p95} ms; load ${load} ms, ${memory} MB`,
    );
  }
  for (const [language, { services, model }] of Object.entries(memory ?? {})) {
    const mb = (one: AppMemory['model']) => (one === null ? '?' : Math.round(one.proportionalMb));
    console.log(
      `memory after a turn, ${language}: services ${mb(services)} MB, model's process ${mb(model)} MB beside its weights`,
    );
  }
  if (load) {
    const { headerMs, processMs, modelMs, totalMs, llamaServerMs, ratio } = load;
    const peer = llamaServerMs === null ? '' : `; llama-server ${llamaServerMs} ms, ratio ${ratio}`;
    console.log(
      `1B to ready, warm cache: ${totalMs} ms (header ${headerMs}, process ${processMs}, model ${modelMs})${peer}`,
    );
  }
  if (download) printDownload(download);
  if (sideWork) {
    const { withoutMs, withMs, delayed } = sideWork;
    console.log(
      `first token, 1B: ${significant(withoutMs)} ms; with the topic check beside it ${significant(withMs)} ms (${(100 * delayed).toFixed(1)}%)`,
    );
  }
  for (const model of models) printModel(model);
}

function printDownload({ fileMb, downloadMs, curlMs, sha256sumMs, ratio, ...rest }: DownloadFigures): void {
  const seconds = (ms: number | null) => (ms === null ? '?' : significant(ms / 1000));
  const { peakMb, verifyMs, kills } = rest;
  console.log(`download of ${fileMb} MB over loopback: ${seconds(downloadMs)} s, checked and on the disk`);
  console.log(
    `  curl ${seconds(curlMs)} s + sha256sum ${seconds(sha256sumMs)} s: ${ratio?.toFixed(2) ?? '?'} of their speed`,
  );
  console.log(`  peak memory of the process ${Math.round(peakMb)} MB; verify ${seconds(verifyMs)} s`);
  if (kills) {
    const end = kills.isWhole ? 'the right hash' : 'THE WRONG HASH';
    console.log(
      `  killed ${kills.kills} times: ${end}; ${significant(kills.againMbPerKill)} MB sent again each time`,
    );
  }
}

function printModel({
  model,
  note,
  own,
  llamaServer,
  llamaBenchDecodeTokensPerSecond,
  ratios,
}: ModelSummary): void {
  console.log(`\n${model} (${note})`);
  printSide('tertulia    ', own);
  if (llamaServer) printSide('llama-server', llamaServer);
  if (llamaBenchDecodeTokensPerSecond !== null) {
    console.log(`  llama-bench   decode ${llamaBenchDecodeTokensPerSecond} tokens/s`);
  }
  if (ratios) {
    console.log(
      `  ratios        decode ${ratios.decodeToServer} of llama-server, ${ratios.decodeToBench} of llama-bench`,
    );
    console.log(`                first token ${turns(ratios.ttft, (value) => `${value}`)} of llama-server's`);
  }
}

function printSide(name: string, side: SideSummary): void {
  const { ttftMs, evaluatedTokens, decodeTokensPerSecond, residentMb, anonymousMb, weightsMb } = side;
  const first = turns(ttftMs, (value, turn) => `${value} ms (${evaluatedTokens[turn]} tokens evaluated)`);
  console.log(`  ${name}  decode ${decodeTokensPerSecond} tokens/s; first token ${first}`);
  if (residentMb !== null)
    console.log(
      `                ${residentMb} MB (${anonymousMb} anonymous) beside ${weightsMb} MB of mapped weights`,
    );
}

function turns(values: Record<number, number>, text: (value: number, turn: number) => string): string {
  return Object.entries(values)
    .map(([turn, value]) => `turn ${turn}: ${text(value, Number(turn))}`)
    .join(', ');
}
