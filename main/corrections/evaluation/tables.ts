import type { Ablation } from './ablation.ts';
import { type Bar, shown, verdictOf } from './bars.ts';
import { rates, type TypeRow } from './by-type.ts';
import type { PairsResult } from './pairs.ts';
import type { Score } from './score.ts';

/** Rows as a Markdown table, that reads as well in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, k) => Math.max(cell.length, ...rows.map((row) => (row[k] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, k) => (cells[k] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)]
    .map((text) => `${text}\n`)
    .join('');
}

const percent = (share: number | null) => shown(share, 'share');

export function barsTable(bars: readonly Bar[]): string {
  const limit = (value: number, { good, unit }: Bar) =>
    `${good === 'high' ? '≥' : '≤'} ${shown(value, unit)}`;
  return table(
    ['what', 'measured', 'bar', 'aim', 'reached'],
    bars.map((bar) => [
      bar.what, shown(bar.value, bar.unit), limit(bar.bar, bar), limit(bar.aim, bar), verdictOf(bar),
    ]), // biome-ignore format: a row
  );
}

export function scoresTable(scores: readonly (readonly [string, Score])[]): string {
  return table(
    ['set', 'sentences', 'precision', 'recall', 'F0.5', 'span F0.5', 'correct ones changed'],
    scores.map(([name, score]) => [
      name, String(score.sentences), percent(score.precision), percent(score.recall), shown(score['f0.5'], 'score'),
      shown(score['span_f0.5'], 'score'), percent(score.clean_changed),
    ]), // biome-ignore format: a row
  );
}

export function pairsTable({ byCategory }: PairsResult): string {
  return table(
    ['category', 'pairs', 'place marked', 'corrected', 'type right'],
    byCategory.map((row) => [
      row.category, String(row.all), String(row.placed), String(row.corrected), String(row.typed),
    ]), // biome-ignore format: a row
  );
}

export function typesTable(rows: readonly TypeRow[]): string {
  return table(
    ['type', 'mistakes', 'proposed', 'precision', 'recall', 'F0.5'],
    rows.map((row) => {
      const { precision, recall, f } = rates(row);
      const [mistakes, proposed] = [row.right + row.missed, row.right + row.vain];
      return [
        row.type, String(mistakes), String(proposed), proposed > 0 ? percent(precision) : '–',
        mistakes > 0 ? percent(recall) : '–', shown(f, 'score'),
      ]; // biome-ignore format: a row
    }),
  );
}

export function ablationTable(rows: readonly Ablation[]): string {
  return table(
    ['without', 'precision', 'recall', 'F0.5', 'the stage adds'],
    rows.map(({ stage, precision, recall, f, adds }) => [
      stage, percent(precision), percent(recall), shown(f, 'score'), `${adds >= 0 ? '+' : '−'}${Math.abs(adds).toFixed(3)}`,
    ]), // biome-ignore format: a row
  );
}
