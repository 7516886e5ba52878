import type { Finding } from './finding.ts';
import { standsIn, type ToldWords, wordsOfFirst, wordsOfSecond } from './told-words.ts';

interface Piece {
  /** Place in the text between: what `first` made and `second` starts from. */
  from: number;
  to: number;
  finding: Finding;
  isFirst: boolean;
}

/**
 * Two passes as one: findings of `text` that do at once what `first` does to it and then `second` to what came of that.
 * Where both touch the same words they become one finding, which the surest of them explains; one that takes back what
 * the other did is none.
 * @param first sorted, not overlapping; places in `text`
 * @param second sorted, not overlapping; places in the text that `first` makes
 */
export function composeFindings(
  text: string,
  first: readonly Finding[],
  second: readonly Finding[],
): Finding[] {
  const { between, pieces: made } = apply(text, first);
  const pieces = [
    ...made,
    ...second.map((finding) => ({ from: finding.start, to: finding.end, finding, isFirst: false })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  return clusters(pieces)
    .map((cluster) => merged({ text, between, made }, cluster))
    .filter(({ start, end, replacement }) => replacement !== text.slice(start, end));
}

function apply(text: string, findings: readonly Finding[]): { between: string; pieces: Piece[] } {
  let between = '';
  let at = 0;
  const pieces = findings.map((finding) => {
    between += text.slice(at, finding.start);
    const from = between.length;
    between += finding.replacement;
    at = finding.end;
    return { from, to: between.length, finding, isFirst: true };
  });
  return { between: between + text.slice(at), pieces };
}

/** Pieces that lie over one another; what only touches stays apart. */
function clusters(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let end = -1;
  for (const piece of pieces) {
    const last = groups.at(-1);
    const isOver = piece.from < end || (piece.from === end && last?.some(({ from }) => from === piece.from));
    if (last !== undefined && isOver) last.push(piece);
    else groups.push([piece]);
    end = Math.max(end, piece.to);
  }
  return groups;
}

function merged(
  { text, between, made }: { text: string; between: string; made: readonly Piece[] },
  cluster: readonly Piece[],
): Finding {
  const from = Math.min(...cluster.map((piece) => piece.from));
  const to = Math.max(...cluster.map((piece) => piece.to));
  const [own] = cluster;
  const lead = cluster.find(({ isFirst }) => isFirst) ?? own;
  if (lead === undefined) throw new Error('an empty cluster');
  const start = Math.min(startOf(made, from), ...ofFirst(cluster).map(({ start: place }) => place));
  const end = Math.max(endOf(made, to), ...ofFirst(cluster).map(({ end: place }) => place));
  if (cluster.length === 1 && lead.isFirst) return lead.finding;
  let replacement = '';
  let at = from;
  for (const piece of cluster.filter(({ isFirst }) => !isFirst)) {
    replacement += between.slice(at, piece.from) + piece.finding.replacement;
    at = piece.to;
  }
  replacement += between.slice(at, to);
  const confidence = Math.min(...cluster.map(({ finding }) => finding.confidence));
  if (cluster.length === 1) return { ...lead.finding, start, end, replacement, confidence };
  const whole = { wrong: text.slice(start, end), right: withoutSign(replacement) };
  const { finding, ...surest } = cluster.reduce((best, piece) =>
    worthTelling(piece, whole) > worthTelling(best, whole) ? piece : best,
  );
  const told = surest.isFirst
    ? wordsOfFirst(text.slice(finding.start, finding.end), finding.replacement, whole)
    : wordsOfSecond(between.slice(surest.from, surest.to), finding.replacement, whole);
  return { ...finding, start, end, replacement, confidence, words: { ...told, ...finding.words } };
}

/** The sign that opens a question is told by nobody who speaks of the word behind it. */
const withoutSign = (words: string) => words.replace(/^[¿¡]+(?=\p{L})/u, '');

/** Which of several explains: the surest, unless the words themselves speak for another. */
function worthTelling({ finding, isFirst }: Piece, { right }: ToldWords): number {
  const stands = standsIn(right, finding.replacement);
  // «Dos melon → dos melones»: of the accent that was given first nothing is left.
  if (isFirst && finding.type === 'accent' && !stands) return finding.confidence - 1;
  // «Yo qiero → Quiero»: how a word is written comes before what becomes of its neighbours.
  return finding.stage === 'spelling' && stands ? finding.confidence + 1 : finding.confidence;
}

const ofFirst = (cluster: readonly Piece[]) =>
  cluster.filter(({ isFirst }) => isFirst).map(({ finding }) => finding);

/** Where in the text what starts at a place between starts: behind what was taken away there. */
function startOf(made: readonly Piece[], place: number): number {
  const before = made.findLast(({ to }) => to <= place);
  return before === undefined ? place : before.finding.end + (place - before.to);
}

/** Where in the text what ends at a place between ends: before what was taken away there. */
function endOf(made: readonly Piece[], place: number): number {
  const before = made.findLast(({ from, to }) => to < place || (to === place && from < place));
  return before === undefined ? place : before.finding.end + (place - before.to);
}
