/**
 * The last stage: a language model reads the sentence and says how it would write it. What it changes is judged from
 * outside (`judge.ts`) and shown as its opinion, beside what the stages before found, which goes first.
 */
import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit, Muted } from '../../../preload/schemas/corrections.ts';
import type { Inference, SideRequest } from '../../inference/types.ts';
import { loadEnglishWords } from '../english/lexicon/words.ts';
import { explain } from '../explanations/explain.ts';
import { OPINION_STAGE } from '../finding.ts';
import { isOtherLanguage } from '../language.ts';
import { mutedBy } from '../muted.ts';
import { loadLexicon } from '../spanish/lexicon/load.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import type { CheckRequest } from '../types.ts';
import { readAnswer } from './answer.ts';
import { changesBetween } from './changes.ts';
import { englishReader } from './english.ts';
import { groundOf } from './ground.ts';
import { judge, type Opinion } from './judge.ts';
import { answered, createLookTexts, lookMessages } from './prompt.ts';
import { spanishReader } from './spanish.ts';
import type { WordReader } from './words.ts';

export { type Incapable, incapable, LEAST_PARAMETERS } from './capability.ts';

/** Characters the model is given at once: whole sentences, as many as fit. */
const MOST_AT_ONCE = 300;
/** Questions about one text; what is longer is left to the stages before. */
const MOST_QUESTIONS = 6;
/** How long one answer may take, in milliseconds: on a slow machine a sentence takes five seconds. */
const MOST_MS = 30_000;

export interface LookRequest extends Omit<CheckRequest, 'stages' | 'level'> {
  /** What the stages before found: sorted, and apart from each other. */
  edits: readonly Edit[];
  /** The model that is asked; no other is. */
  modelId: string;
}

/** `later`: something went first, and it can be looked at again; `no-room`: memory has no room for it. */
export type LookOutcome = { done: true; edits: Edit[] } | { done: false; why: 'later' | 'no-room' };

export interface SecondLook {
  /** Never changes what the stages before found: these edits come beside them. */
  look(request: LookRequest, signal?: AbortSignal): Promise<LookOutcome>;
}

export interface SecondLookOptions {
  inference: Pick<Inference, 'ask'>;
  resourcesFolder: string;
}

export function createSecondLook({ inference, resourcesFolder }: SecondLookOptions): SecondLook {
  const texts = createLookTexts(resourcesFolder);
  const readers = new Map<Language, Promise<WordReader>>();
  const readerOf = (language: Language) => {
    const open = async () =>
      language === 'es' ? spanishReader(await loadLexicon()) : englishReader(await loadEnglishWords());
    const reader = readers.get(language) ?? open();
    readers.set(language, reader);
    return reader;
  };

  async function opinionsOn(
    part: string,
    request: LookRequest,
    signal: AbortSignal | undefined,
  ): Promise<Opinion[] | 'later' | 'no-room'> {
    const { language, modelId, strictness = 'normal', knownWords = [] } = request;
    const [reader, look] = await Promise.all([readerOf(language), texts(language)]);
    const question: SideRequest = {
      modelId,
      rank: 'look',
      messages: lookMessages(look, part),
      fields: ['corrected'],
      copyOf: answered(part),
      // A token of most models holds three or four letters; of some, and of some words, fewer.
      maxTokens: Math.ceil(part.length * 0.8) + 40,
      temperature: 0,
      maxMs: MOST_MS,
    };
    const outcome = await inference.ask(question, undefined, signal);
    if (outcome.finish === 'no-room') return 'no-room';
    if (outcome.finish === 'not-now' || outcome.finish === 'stopped') return 'later';
    const answer = outcome.finish === 'end' ? readAnswer(outcome.pieces) : null;
    if (!answer || isOtherLanguage(answer.corrected, language)) return [];
    const known = new Set(knownWords.flatMap((word) => word.normalize('NFC').toLowerCase().split(/\s+/)));
    const isKnown = (word: string) => known.has(word);
    const before = reader.read(part, isKnown);
    const after = reader.read(answer.corrected, isKnown);
    const changes = changesBetween(before, after);
    return judge({ text: part, before, after, answer, changes, language, strictness, reader });
  }

  return {
    async look(request, signal) {
      const { text: original, language, interfaceLanguage, strictness, edits: found, muted } = request;
      // An opinion is not essential.
      if (strictness === 'essential' || isOtherLanguage(original, language)) return { done: true, edits: [] };
      const ground = groundOf(original, found);
      const edits: Edit[] = [];
      for (const { start: partStart, text: part } of partsOf(ground.text)) {
        const opinions = await opinionsOn(part, request, signal);
        if (typeof opinions === 'string') return { done: false, why: opinions };
        for (const opinion of opinions) {
          const place = ground.toOriginal(partStart + opinion.start, partStart + opinion.end);
          if (place) edits.push(toEdit({ ...opinion, ...place }, language, interfaceLanguage));
        }
      }
      return { done: true, edits: wanted(edits, original, muted) };
    },
  };
}

/** Runs of whole sentences that are asked about together; one that is longer than the model is given is left out. */
function partsOf(text: string): { start: number; text: string }[] {
  const parts: { start: number; end: number }[] = [];
  for (const tokens of splitSentences(text, tokenise(text))) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last || !tokens.some(({ kind }) => kind === 'word')) continue;
    const open = parts.at(-1);
    if (open && last.end - open.start <= MOST_AT_ONCE) open.end = last.end;
    else if (last.end - first.start <= MOST_AT_ONCE) parts.push({ start: first.start, end: last.end });
  }
  return parts
    .slice(0, MOST_QUESTIONS)
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }))
    .filter((part) => /\p{L}.*\p{L}/su.test(part.text));
}

function toEdit(opinion: Opinion, language: Language, interfaceLanguage: Language): Edit {
  const { start, end, replacement, type, wrong, right, confidence } = opinion;
  const template = right === '' ? 'opinion-remove' : wrong === '' ? 'opinion-add' : 'opinion';
  const finding = {
    ...{ start, end, replacement, type, confidence },
    stage: OPINION_STAGE,
    rule: type,
    explain: template,
    words: { wrong, right },
  } as const;
  return {
    ...{ start, end, replacement, type, confidence },
    rule: `${OPINION_STAGE}.${type}`,
    ...explain(finding, wrong, language, interfaceLanguage),
  };
}

/** Without what the learner meant, and what stands on an edit before it. */
function wanted(edits: readonly Edit[], text: string, muted: Muted | undefined): Edit[] {
  const isMuted = mutedBy(muted);
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    const words = text.slice(edit.start, edit.end).normalize('NFC');
    if ((!last || edit.start >= last.end) && !isMuted(edit.rule, words)) kept.push(edit);
  }
  return kept;
}
