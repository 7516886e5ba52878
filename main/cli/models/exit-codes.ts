import { EXIT_BAD_USE, EXIT_FAILED, EXIT_STOPPED } from '../report.ts';

/** The code of a run that did several things: 0 only where all are whole. */
export function exitCodeOfAll(codes: readonly number[]): number {
  if (codes.includes(EXIT_STOPPED)) return EXIT_STOPPED;
  const bad = codes.filter((code) => code !== 0);
  if (bad.length === 0) return 0;
  return bad.every((code) => code === EXIT_BAD_USE) ? EXIT_BAD_USE : EXIT_FAILED;
}
