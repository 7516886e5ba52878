import type { Edit } from '../../preload/schemas/corrections.ts';
import { applyEdits } from './apply-edits.ts';
import { composeFindings } from './compose.ts';
import type { EnglishChecker } from './english/checker.ts';
import { explain } from './explanations/explain.ts';
import { type Finding, type StageName, usualStages } from './finding.ts';
import { looksForeign } from './language.ts';
import { createLevels } from './level.ts';
import { mergeFindings } from './merge.ts';
import { mutedBy } from './muted.ts';
import { withOpeningSigns } from './opening-signs.ts';
import { saidInScene } from './scene-lines.ts';
import { withSentenceMarks } from './sentence-marks.ts';
import { loadLexicon } from './spanish/lexicon/load.ts';
import { withSubjectsOfTalk } from './spanish/subjects-in-talk.ts';
import { createTagger } from './spanish/tagger/index.ts';
import { isWanted } from './strictness.ts';
import { normalise } from './text/normalise.ts';
import { tokenise } from './text/tokens.ts';
import type { CheckRequest, Corrections } from './types.ts';

export { applyEdits } from './apply-edits.ts';
export { type StageName, stageNames, stageOf } from './finding.ts';
export { isOtherLanguage } from './language.ts';
export type { CheckRequest, Corrections } from './types.ts';

/** A correction service that can be closed: English runs in a thread of its own, which `close` ends. */
export type ClosableCorrections = Corrections & { close(): Promise<void> };

/** Longest text that is looked at, in UTF-16 units; what comes after is left alone. */
const longest = 20_000;
/** Longest text that is looked at again once it is corrected. */
const longestTwice = 4_000;

/** The fast pass over a learner's turn. Nothing is loaded before the first `warm` or `check`. */
export function createCorrections(): ClosableCorrections {
  // The rules of a language are read when it is first learned: few learn both, and they are megabytes.
  const checkers: { es?: ReturnType<typeof loadSpanish>; en?: Promise<EnglishChecker> } = {};
  const spanish = () => (checkers.es ??= loadSpanish());
  const english = () => (checkers.en ??= loadEnglish());
  const tagger = createTagger();
  const levels = createLevels();

  async function find(
    text: string,
    { language, spanishVariety = 'neutral', englishVariety = 'us' }: CheckRequest,
    isKnown: (word: string) => boolean,
    runs: (stage: StageName) => boolean,
  ): Promise<Finding[]> {
    if (language === 'en') return (await english()).check(text, { isKnown, runs, variety: englishVariety });
    const { checkSpanish, lexicon } = await spanish();
    return checkSpanish(text, lexicon, { isKnown, runs, variety: spanishVariety, tagger });
  }

  return {
    async check(request: CheckRequest): Promise<Edit[]> {
      const { text, toOriginal } = normalise(wholeWords(request.text));
      const { language, interfaceLanguage, strictness = 'normal' } = request;
      if (text.trim() === '' || looksForeign(tokenise(text), language)) return [];
      const known = new Set(
        request.knownWords?.flatMap((word) => word.normalize('NFC').toLowerCase().split(/\s+/)),
      );
      const stages = new Set(request.stages ?? usualStages);
      const runs = (stage: StageName) => stages.has(stage);
      const isMuted = mutedBy(request.muted);
      const inTalk = (written: string, findings: Finding[]) =>
        request.isTurn && language === 'es' ? withSubjectsOfTalk(written, findings) : findings;
      const look = async (written: string): Promise<Finding[]> => {
        const isSaid = saidInScene(written, request.sceneLines);
        const found = inTalk(written, await find(written, request, (word) => known.has(word), runs));
        const shown = found.filter(
          (finding) =>
            isWanted(finding, strictness) &&
            !isSaid(finding) &&
            !isMuted(ruleName(finding), written.slice(finding.start, finding.end)),
        );
        return withOpeningSigns(mergeFindings(shown), shown);
      };
      const first = await look(text);
      // One mistake hides another: «los problemas economico» shows its number once the accent is there.
      const isAgain = language === 'es' && first.length > 0 && text.length <= longestTwice;
      const kept = isAgain
        ? inTalk(text, composeFindings(text, first, await look(applyEdits(text, first))))
        : first;
      const marked = runs('punctuation')
        ? withSentenceMarks(text, language, kept, { isMuted, isAll: strictness === 'all' }).filter(
            (finding) => isWanted(finding, strictness),
          )
        : kept;
      const edits = marked.map((finding) => ({
        start: toOriginal(finding.start),
        end: toOriginal(finding.end),
        replacement: finding.replacement,
        type: finding.type,
        rule: ruleName(finding),
        ...explain(
          finding,
          text.slice(finding.start, finding.end),
          language,
          interfaceLanguage,
          request.sceneLines,
        ),
        confidence: Math.round(finding.confidence * 100) / 100,
      }));
      if (request.level === undefined || strictness === 'all') return edits;
      return levels.withinReach(edits, language, request.level);
    },
    async warm(language) {
      if (language === 'es') await Promise.all([spanish(), tagger.warm()]);
      else await (await english()).warm();
    },
    async close() {
      await Promise.all([checkers.en?.then((checker) => checker.close()), tagger.close()]);
    },
  };
}

async function loadSpanish() {
  const [{ checkSpanish }, lexicon] = await Promise.all([import('./spanish/checker.ts'), loadLexicon()]);
  return { checkSpanish, lexicon };
}

async function loadEnglish(): Promise<EnglishChecker> {
  const { createEnglishChecker } = await import('./english/checker.ts');
  return createEnglishChecker();
}

/** As much of a text as is looked at: what follows the last blank there may be half a word. */
function wholeWords(text: string): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/\S+$/, '');
}

function ruleName(finding: Finding): string {
  return `${finding.stage}.${finding.alias ?? finding.rule}`;
}
