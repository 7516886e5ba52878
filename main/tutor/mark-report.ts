import type { Language } from '../../preload/schemas/common.ts';
import type { Edit, MarkReport } from '../../preload/schemas/corrections.ts';

/** What is kept of a mark that is wrong: the edit, and of the learner's text the sentences it stands in alone. */
export function inSentence(
  text: string,
  edit: Edit,
  language: Language,
): Omit<MarkReport, 'id' | 'reportedAt'> {
  const { start, end, replacement, type, rule, confidence } = edit;
  const touched = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index < Math.max(end, start + 1) && index + segment.length > start,
  );
  const from = touched[0]?.index ?? 0;
  const sentence = touched
    .map(({ segment }) => segment)
    .join('')
    .trimEnd();
  return { language, sentence, start: start - from, end: end - from, replacement, type, rule, confidence };
}
