import type { Finding } from './finding.ts';

/**
 * Chooses among findings that overlap: the surer one stays. A finding made on top of a corrected word (a rule after
 * the speller) carries the speller's change within it, so that at the same place the wider one wins a tie.
 * Answers them sorted by start.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const byWeight = [...findings].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const chosen: Finding[] = [];
  for (const finding of byWeight) {
    if (!chosen.some((other) => overlap(finding, other))) chosen.push(finding);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}
