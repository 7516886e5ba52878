import type { Asked } from './ask.ts';

export interface Shares {
  replies: number;
  words: number;
  /** Of 1: the reply's words that a dictionary has. */
  wordsInDictionary: number;
  fit: number;
  repeatsPrevious: number;
  ended: number;
  rightLanguage: number;
}

/** What the starter model must reach. */
export const BARS = {
  wordsInDictionary: (share: number) => share >= 0.97,
  fit: (share: number) => share >= 0.8,
  repeatsPrevious: (share: number) => share < 0.05,
};

function sharesOf(asked: readonly Asked[]): Shares {
  const words = asked.reduce((sum, one) => sum + one.words, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);
  const where = (holds: (one: Asked) => boolean) => share(asked.filter(holds).length, asked.length);
  return {
    replies: asked.length,
    words,
    wordsInDictionary: share(
      asked.reduce((sum, one) => sum + one.known, 0),
      words,
    ),
    fit: where((one) => one.fits),
    repeatsPrevious: where((one) => one.repeats),
    ended: where((one) => one.ended),
    rightLanguage: where((one) => one.rightLanguage),
  };
}

/** Shares of all replies, of single lines and talks, and of each language. */
export function summarise(asked: readonly Asked[]) {
  return {
    all: sharesOf(asked),
    lines: sharesOf(asked.filter((one) => !one.talk)),
    talks: sharesOf(asked.filter((one) => one.talk)),
    es: sharesOf(asked.filter((one) => one.language === 'es')),
    en: sharesOf(asked.filter((one) => one.language === 'en')),
  };
}

/** A table for people: a row for each scenario, and for the whole. */
export function table(
  asked: readonly Asked[],
  summary: ReturnType<typeof summarise> & { chanceFit: { otherScenario: number; sameScenario: number } },
): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(7);
  const row = (name: string, s: Shares) =>
    `${name.padEnd(16)}${String(s.replies).padStart(5)} ${percent(s.wordsInDictionary)} ${percent(s.fit)} ${percent(s.repeatsPrevious)} ${percent(s.ended)} ${percent(s.rightLanguage)}`;
  const scenarios = [...new Set(asked.map((one) => one.scenario))];
  return [
    `${''.padEnd(16)}${'n'.padStart(5)} ${['words', 'fit', 'repeat', 'ended', 'lang'].map((h) => h.padStart(7)).join(' ')}`,
    ...scenarios.map((id) => row(id, sharesOf(asked.filter((one) => one.scenario === id)))),
    row('lines', summary.lines),
    row('talks', summary.talks),
    row('es', summary.es),
    row('en', summary.en),
    row('all', summary.all),
    `fit by chance, with criteria of other scenarios: ${percent(summary.chanceFit.otherScenario).trim()}, of other lines of the same: ${percent(summary.chanceFit.sameScenario).trim()}`,
  ].join('\n');
}
