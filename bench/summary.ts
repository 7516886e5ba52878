import { reportedTurns } from './conversation.ts';
import type { FirstPaintFigures } from './measures/first-paint.ts';
import type { ConversationFigures } from './measures/turns.ts';
import type { BenchModel } from './models.ts';
import { median, significant } from './statistics.ts';

export interface SideSummary {
  /** Median time to first token of the reported turns, in milliseconds. */
  ttftMs: Record<number, number>;
  /** Median prompt tokens evaluated for them. */
  evaluatedTokens: Record<number, number>;
  /** Median over all turns of all runs. */
  decodeTokensPerSecond: number;
  /** Median resident memory of the process that computes, in MB, without the mapped weights. */
  residentMb: number | null;
  anonymousMb: number | null;
  weightsMb: number | null;
}

export interface ModelSummary {
  model: string;
  note: string;
  own: SideSummary;
  llamaServer: SideSummary | null;
  /** llama-bench: decode without sampling, in an empty context. */
  llamaBenchDecodeTokensPerSecond: number | null;
  /** Ours over the peer's: more than 1 is faster decoding, and, for the times, slower. */
  ratios: { decodeToServer: number; decodeToBench: number; ttft: Record<number, number> } | null;
}

export function summariseModel(
  model: BenchModel,
  own: readonly ConversationFigures[],
  peers: readonly ConversationFigures[],
  raw: number | null,
): ModelSummary {
  const ours = summariseSide(own);
  const theirs = peers.length > 0 ? summariseSide(peers) : null;
  const ratios =
    theirs && raw !== null
      ? {
          decodeToServer: significant(ours.decodeTokensPerSecond / theirs.decodeTokensPerSecond),
          decodeToBench: significant(ours.decodeTokensPerSecond / raw),
          ttft: byTurn((turn) =>
            significant((ours.ttftMs[turn] ?? Number.NaN) / (theirs.ttftMs[turn] ?? Number.NaN)),
          ),
        }
      : null;
  return {
    model: model.id,
    note: model.note,
    own: ours,
    llamaServer: theirs,
    llamaBenchDecodeTokensPerSecond: raw === null ? null : significant(raw),
    ratios,
  };
}

export interface StartSummary {
  readyMs: number;
  firstPaintMs: number;
  residentMb: number | null;
  otherProcesses: number;
}

export function summariseStarts(starts: readonly FirstPaintFigures[]): StartSummary {
  return {
    readyMs: significant(median(starts.map(({ readyMs }) => readyMs))),
    firstPaintMs: significant(median(starts.map(({ firstPaintMs }) => firstPaintMs))),
    residentMb: medianOf(starts.map(({ memory }) => memory?.residentMb)),
    otherProcesses: Math.max(...starts.map(({ otherProcesses }) => otherProcesses)),
  };
}

function summariseSide(conversations: readonly ConversationFigures[]): SideSummary {
  const atTurn = (turn: number) => conversations.flatMap(({ turns }) => turns[turn - 1] ?? []);
  // A reply of a token or two has no speed.
  const speeds = conversations.flatMap(({ turns }) =>
    turns
      .filter(({ outputTokens }) => outputTokens >= 8)
      .map(({ decodeTokensPerSecond }) => decodeTokensPerSecond),
  );
  return {
    ttftMs: byTurn((turn) => significant(median(atTurn(turn).map(({ ttftMs }) => ttftMs)))),
    evaluatedTokens: byTurn((turn) => median(atTurn(turn).map(({ evaluatedTokens }) => evaluatedTokens))),
    decodeTokensPerSecond: significant(median(speeds)),
    residentMb: medianOf(conversations.map(({ memory }) => memory?.residentMb)),
    anonymousMb: medianOf(conversations.map(({ memory }) => memory?.anonymousMb)),
    weightsMb: medianOf(conversations.map(({ memory }) => memory?.weightsMb)),
  };
}

function byTurn(value: (turn: number) => number): Record<number, number> {
  return Object.fromEntries(reportedTurns.map((turn) => [turn, value(turn)]));
}

function medianOf(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? significant(median(known)) : null;
}
