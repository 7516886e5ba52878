import type { Language } from '../../preload/schemas/common.ts';
import type { Edit } from '../../preload/schemas/corrections.ts';
import { createEnglishChecker } from './english/checker.ts';
import { explain } from './explanations/explain.ts';
import type { Finding } from './finding.ts';
import { looksForeign } from './language.ts';
import { mergeFindings } from './merge.ts';
import { checkSpanish } from './spanish/checker.ts';
import type { Lexicon } from './spanish/lexicon/lexicon.ts';
import { loadLexicon } from './spanish/lexicon/load.ts';
import { normalise } from './text/normalise.ts';
import { tokenise } from './text/tokens.ts';
import type { CheckRequest, Corrections } from './types.ts';

export { applyEdits } from './apply-edits.ts';
export type { CheckRequest, Corrections } from './types.ts';

/** A correction service that can be closed: English runs in a thread of its own, which `close` ends. */
export type ClosableCorrections = Corrections & { close(): Promise<void> };

/** Longest text that is looked at, in UTF-16 units; what comes after is left alone. */
const longest = 20_000;

/** The fast pass over a learner's turn. Nothing is loaded before the first `warm` or `check`. */
export function createCorrections(): ClosableCorrections {
  let lexicon: Promise<Lexicon> | undefined;
  const spanish = () => {
    lexicon ??= loadLexicon();
    return lexicon;
  };
  const english = createEnglishChecker();

  async function find(
    text: string,
    language: Language,
    isKnown: (word: string) => boolean,
  ): Promise<Finding[]> {
    if (looksForeign(tokenise(text), language)) return [];
    return language === 'es' ? checkSpanish(text, await spanish(), isKnown) : english.check(text, isKnown);
  }

  return {
    async check(request: CheckRequest): Promise<Edit[]> {
      const { text, toOriginal } = normalise(request.text.slice(0, longest));
      if (text.trim() === '') return [];
      const known = new Set(
        request.knownWords?.flatMap((word) => word.normalize('NFC').toLowerCase().split(/\s+/)),
      );
      const muted = new Set(request.mutedRules);
      const found = await find(text, request.language, (word) => known.has(word));
      const kept = found.filter((finding) => !muted.has(ruleName(finding)));
      return mergeFindings(kept).map((finding) => ({
        start: toOriginal(finding.start),
        end: toOriginal(finding.end),
        replacement: finding.replacement,
        type: finding.type,
        rule: ruleName(finding),
        ...explain(
          finding,
          text.slice(finding.start, finding.end),
          request.language,
          request.interfaceLanguage,
        ),
        confidence: Math.round(finding.confidence * 100) / 100,
      }));
    },
    async warm(language) {
      if (language === 'es') await spanish();
      else await english.warm();
    },
    close: () => english.close(),
  };
}

function ruleName(finding: Finding): string {
  return `${finding.stage}.${finding.rule}`;
}
