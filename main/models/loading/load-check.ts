/** Says, before native code sees a model, how it can be loaded into what memory there is right now. */
import { AppError } from '../../errors.ts';
import { type GraphicsCard, readGraphicsCards } from '../fit/graphics-memory.ts';
import { shapeOf } from '../fit/model-shape.ts';
import { shapeNeeds } from '../fit/needs.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { readRoom } from './room.ts';

export interface LoadQuestion {
  /** Of its file, or of its first part. */
  path: string;
  /** Tokens of context wanted, and the fewest a conversation can do with. */
  contextTokens: number;
  leastContextTokens: number;
  /** Where it will compute. */
  backend: 'cuda' | 'metal' | 'vulkan' | 'cpu';
}

export interface LoadAnswer {
  /** What fits: as many as were wanted, or half of that, or half again. */
  contextTokens: number;
  /** With the output as one more. */
  layers: number;
  /** Bytes of main memory with so much context, and what can be had. */
  neededBytes: number;
  freeBytes: number;
}

/** A model that could be used instead. */
export interface OtherModel {
  name: string;
  path: string;
  sizeBytes: number;
}

export interface LoadCheckOptions {
  /** Bytes of main memory that can be had. */
  room?: () => Promise<number>;
  cards?: () => Promise<readonly GraphicsCard[]>;
  /** Bytes that something else of ours (the embeddings) will want soon, and does not have yet. */
  besideBytes?: () => Promise<number>;
  /** The models on this machine, of which one that fits is named where this one does not. */
  others?: () => Promise<readonly OtherModel[]>;
}

export type LoadCheck = (question: LoadQuestion) => Promise<LoadAnswer>;

/**
 * The check rejects with AppError `model-too-big` (`needed` and `free` in GB, `suggestion`) where not even the least
 * context fits, and with what {@link readModelHeaders} and `shapeOf` throw where the file does not hold.
 */
export function createLoadCheck(options: LoadCheckOptions = {}): LoadCheck {
  const { room = readRoom, cards = readGraphicsCards, besideBytes = async () => 0 } = options;

  return async (question) => {
    const [freeBytes, beside] = await Promise.all([room(), besideBytes().catch(() => 0)]);
    const card = await cardBytes(question.backend, cards);
    const left = Math.max(0, freeBytes - beside);
    const both = await fitInto(question, left, card);
    if (both.neededBytes <= left) return both;
    // A conversation goes before what watches over its topic.
    const answer = await fitInto(question, freeBytes, card);
    if (answer.neededBytes <= freeBytes) return { ...answer, contextTokens: both.contextTokens };
    const suggestion = await smallerOne(question, freeBytes, card);
    throw new AppError('model-too-big', {
      needed: gigabytes(answer.neededBytes),
      free: gigabytes(freeBytes),
      suggestion: suggestion === null ? '' : `: ${suggestion}`,
    });
  };

  async function smallerOne(
    question: LoadQuestion,
    freeBytes: number,
    card: number | null,
  ): Promise<string | null> {
    const others = (await options.others?.().catch(() => [])) ?? [];
    for (const { name, path } of others.toSorted((a, b) => b.sizeBytes - a.sizeBytes)) {
      const answer = await fitInto({ ...question, path }, freeBytes, card).catch(() => null);
      if (path !== question.path && answer && answer.neededBytes <= freeBytes) return name;
    }
    return null;
  }
}

/** The most context that fits, of the whole, its half, …; the answer for the least where none does. */
async function fitInto(
  { path, contextTokens, leastContextTokens }: LoadQuestion,
  freeBytes: number,
  card: number | null,
): Promise<LoadAnswer> {
  const shape = shapeOf(await readModelHeaders(path));
  const most = Math.min(contextTokens, shape.contextTokens);
  const least = Math.min(most, leastContextTokens);
  for (let tokens = most; ; tokens = Math.max(least, Math.floor(tokens / 2))) {
    const needs = shapeNeeds(shape, tokens);
    const gpuLayers =
      card === null
        ? needs.mostGpuLayers
        : (needs.gpuChoices.findLast((layers) => layers === 0 || needs.split(layers).gpu <= card) ?? 0);
    const neededBytes = Math.round(needs.split(gpuLayers).memory);
    if (neededBytes <= freeBytes || tokens === least) {
      return { contextTokens: tokens, layers: needs.layers, neededBytes, freeBytes };
    }
  }
}

/** Bytes free on the cards; `null` where they are not known, and the backend itself has to see. */
async function cardBytes(
  backend: LoadQuestion['backend'],
  cards: () => Promise<readonly GraphicsCard[]>,
): Promise<number | null> {
  // Apple's processor and its graphics use one memory: what counts is whether it holds the model at all.
  if (backend === 'cpu' || backend === 'metal') return 0;
  const found = await cards();
  return found.length === 0 ? null : found.reduce((total, { freeMemoryBytes }) => total + freeMemoryBytes, 0);
}

/** Two digits: more would be a promise. */
function gigabytes(bytes: number): number {
  return Number((bytes / 1e9).toPrecision(2));
}
