import { parentPort } from 'node:worker_threads';
import { Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { EnglishVariety } from '../../../preload/schemas/corrections.ts';
import type { HarperAnswer, HarperLint, HarperQuestion } from './messages.ts';

const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });

parentPort?.on('message', async ({ id, text, variety }: HarperQuestion) => {
  let answer: HarperAnswer = { id, lints: [] };
  try {
    if (text === '') await linter.setup();
    else answer = { id, lints: await lint(text, variety) };
  } catch {
    // A text Harper cannot read has no marks.
    answer = { id, lints: [], broken: true };
  }
  parentPort?.postMessage(answer);
});

const dialects: Record<EnglishVariety, Dialect> = { us: Dialect.American, uk: Dialect.British };
let spoken: EnglishVariety = 'us';

async function lint(text: string, variety: EnglishVariety): Promise<HarperLint[]> {
  if (variety !== spoken) await linter.setDialect(dialects[variety]);
  spoken = variety;
  const groups = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(groups).flatMap(([rule, found]) => found.map((item) => plain(rule, item, text)));
}

/** Harper's spans count UTF-16 units, as ours do. */
function plain(rule: string, lint: Lint, text: string): HarperLint {
  const span = lint.span();
  const { start, end } = span;
  const marked = text.slice(start, end);
  const replacements = lint.suggestions().map((suggestion) => {
    const kind = suggestion.kind();
    if (kind === SuggestionKind.Remove) return '';
    if (kind === SuggestionKind.InsertAfter) return marked + suggestion.get_replacement_text();
    return suggestion.get_replacement_text();
  });
  const result = { rule, kind: lint.lint_kind(), start, end, message: lint.message(), replacements };
  lint.free();
  return result;
}
