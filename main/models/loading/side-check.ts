import { estimateMemory } from '../fit/memory.ts';
import { shapeOf } from '../fit/model-shape.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { readRoom } from './room.ts';

/** Tokens such a context evaluates at once on the processor. */
const BATCH_TOKENS = 32;
/** What others on this machine, and the conversation itself, may still want. */
const SPARE_BYTES = 200e6;

export interface SideQuestion {
  path: string;
  contextTokens: number;
  backend: 'cuda' | 'metal' | 'vulkan' | 'cpu';
}

/**
 * Whether main memory holds a second context beside a model that is loaded already. On a graphics card, llama.cpp
 * itself refuses what does not fit.
 * @param room bytes of main memory that can be had
 */
export function createSideCheck(room: () => Promise<number> = readRoom) {
  return async ({ path, contextTokens, backend }: SideQuestion): Promise<boolean> => {
    if (backend !== 'cpu') return true;
    const shape = shapeOf(await readModelHeaders(path));
    const { cache, compute } = estimateMemory(shape, { contextTokens, batchTokens: BATCH_TOKENS });
    return cache + compute + SPARE_BYTES <= (await room());
  };
}
