import type { Language } from '../../../preload/schemas/common.ts';

/** The sentences a part of a text stands in, cut at its ends. */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  language: Language,
): { before: string; words: string; after: string } {
  const touched = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index <= start && start < index + segment.length,
  );
  const from = touched[0]?.index ?? 0;
  const to = Math.max(end, from + (touched[0]?.segment.length ?? text.length));
  return {
    before: text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}
