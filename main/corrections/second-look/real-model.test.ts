import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, openBench } from '../../inference/testing/inference.ts';
import type { SideAnswer } from '../../inference/types.ts';
import { resourcesFolder } from '../../paths.ts';
import { createSecondLook } from './index.ts';

/** The model that ships is far too small to be asked; the way to it and back is that of any other. */
const starter = path.join(resourcesFolder, 'starter', 'tertulia-starter.gguf');
let bench: Bench;

beforeAll(async () => {
  bench = openBench();
  await bench.inference.load({ path: starter, modelId: 'starter', contextTokens: 1024 });
});
afterAll(() => bench.inference.close());

it.each(['es', 'en'] as const)(
  'a real model is asked in %s, and its noise is no correction',
  async (language) => {
    const answers: SideAnswer[] = [];
    const ask: typeof bench.inference.ask = async (...args) => {
      const answer = await bench.inference.ask(...args);
      answers.push(answer);
      return answer;
    };
    const second = createSecondLook({ inference: { ask }, resourcesFolder });
    const text =
      language === 'es' ? 'Yo soy cansado hoy. Quiero un café.' : 'She go to work. I want a coffee.';
    const look = () =>
      second.look({
        text,
        language,
        interfaceLanguage: 'en',
        edits: [],
        modelId: 'starter',
        strictness: 'all',
      });
    expect(await look()).toMatchObject({ done: true });
    expect(await look()).toMatchObject({ done: true });
    const [first, again] = answers;
    if (!first || !again || !('text' in first) || !('text' in again)) throw new Error('no answers');
    expect(first.text).toMatch(/^\{\s*"corrected"/);
    // The instructions and the examples stayed evaluated.
    expect(again.reusedTokens).toBe(first.promptTokens - 1);
    expect(again.text).toBe(first.text);
  },
);
