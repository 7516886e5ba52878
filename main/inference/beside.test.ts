import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourcesFolder } from '../paths.ts';
import { type Bench, openBench, request, SCENE, says } from './testing/inference.ts';
import { canLimitMemory, limitedPort } from './testing/limited-port.ts';
import { randomModel, removeModels } from './testing/models.ts';
import type { PromptMessage, SideAnswer, SideRequest } from './types.ts';

afterAll(removeModels);

const nothing = () => {};
const starter = path.join(resourcesFolder, 'starter', 'tertulia-starter.gguf');
const INSTRUCTIONS: PromptMessage = {
  role: 'system',
  content: 'Corrige la frase con los menos cambios que puedas. Responde con un objeto JSON.',
};

/** A question in JSON, as the second look asks it. */
function look(sentence: string, over: Partial<SideRequest> = {}): SideRequest {
  return {
    modelId: 'starter',
    rank: 'look',
    messages: [INSTRUCTIONS, says(sentence)],
    fields: ['corrected'],
    maxTokens: 60,
    temperature: 0,
    maxMs: 60_000,
    ...over,
  };
}

async function answered(answer: Promise<SideAnswer>): Promise<Extract<SideAnswer, { text: string }>> {
  const outcome = await answer;
  if (!('text' in outcome)) throw new Error(`no answer: ${outcome.finish}`);
  return outcome;
}

describe('what is asked beside a conversation', () => {
  let bench: Bench;
  const load = () => bench.inference.load({ path: starter, modelId: 'starter', contextTokens: 1024 });
  beforeAll(async () => {
    bench = openBench();
    await load();
  });
  afterAll(() => bench.inference.close());
  const ask = (asked: SideRequest, onText: (text: string) => void = nothing, signal?: AbortSignal) =>
    bench.inference.ask(asked, onText, signal);

  it('is JSON of the fields asked for, and as likely as it says', async () => {
    const texts: string[] = [];
    const outcome = await answered(ask(look('Yo soy cansado.'), (text) => texts.push(text)));
    // A model that was never taught the form still keeps to it, as far as its tokens go.
    expect(outcome.text).toMatch(/^\{\s*"corrected"\s*:\s*"/);
    expect(outcome.pieces.map(({ text }) => text).join('')).toBe(outcome.text);
    for (const { probability } of outcome.pieces) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
    expect(new Set(outcome.pieces.map(({ probability }) => probability)).size).toBeGreaterThan(3);
    if (outcome.finish === 'end') expect(Object.keys(JSON.parse(outcome.text))).toEqual(['corrected']);
    expect(texts).toEqual([]);
  });

  it('leaves the cache of the conversation as it was', async () => {
    const talk = async (between: () => Promise<unknown>) => {
      await bench.inference.unload();
      await load();
      const first = await bench.inference.generate(request([...SCENE, says('Un café, por favor.')]), nothing);
      await between();
      const said = [
        ...SCENE,
        says('Un café, por favor.'),
        { role: 'assistant' as const, content: first.text },
      ];
      const { text, timings } = await bench.inference.generate(request([...said, says('Gracias.')]), nothing);
      return { text, promptTokens: timings.promptTokens, reusedTokens: timings.reusedTokens };
    };
    const alone = await talk(async () => {});
    const beside = await talk(async () => {
      await answered(ask(look('Yo soy cansado.')));
      await answered(ask(look('Otra frase.', { rank: 'ask', fields: undefined as never })));
    });
    expect(alone.reusedTokens).toBeGreaterThan(30);
    expect(beside).toEqual(alone);
  });

  it('keeps the instructions evaluated from one question to the next', async () => {
    await answered(ask(look('La casa es bonito.')));
    const next = await answered(ask(look('Tengo veinte años.')));
    expect(next.reusedTokens).toBeGreaterThan(10);
    expect(next.reusedTokens).toBeLessThan(next.promptTokens);
    const again = await answered(ask(look('Tengo veinte años.')));
    expect(again.reusedTokens).toBe(again.promptTokens - 1);
    expect(again.text).toBe(next.text);
  });

  it('takes what it copies several tokens at a time, and says the same', async () => {
    const free = { rank: 'ask' as const, fields: undefined as never, maxTokens: 40 };
    const plain = await answered(ask(look('¿Qué hay para comer?', free)));
    expect(plain.lookup).toEqual({ taken: 0, refused: 0 });
    const copied = await answered(ask(look('¿Qué hay para comer?', { ...free, copyOf: plain.text })));
    expect(copied.text).toBe(plain.text);
    expect(copied.lookup.taken).toBeGreaterThan(copied.outputTokens / 3);
    const other = await answered(ask(look('¿Qué hay para comer?', { ...free, copyOf: 'Nada de esto.' })));
    expect(other.text).toBe(plain.text);
  });

  it('streams free text as it comes, and ends where it is stopped', async () => {
    const stop = new AbortController();
    let streamed = '';
    const asked = look('Hola.', { rank: 'ask', fields: undefined as never, maxTokens: 400 });
    const whole = await answered(
      ask(asked, (text) => {
        streamed += text;
      }),
    );
    expect(streamed).toBe(whole.text);
    let pieces = 0;
    const two = (_: string) => {
      if (++pieces === 2) stop.abort();
    };
    const cut = await answered(ask(asked, two, stop.signal));
    expect(cut.finish).toBe('stopped');
    expect(whole.text.startsWith(cut.text)).toBe(true);
    // What was cut off leaves nothing behind.
    expect((await answered(ask(asked))).text).toBe(whole.text);
  });

  it('is bounded in tokens and in time', async () => {
    const short = await answered(ask(look('Hola.', { maxTokens: 3 })));
    expect(short).toMatchObject({ finish: 'length', outputTokens: 3 });
    const late = await answered(ask(look('Hola.', { maxMs: 1, maxTokens: 500 })));
    expect(late.finish).toBe('time');
    const long = ask(look('palabra '.repeat(2000)));
    await expect(long).rejects.toMatchObject({ kind: 'context-too-small' });
    expect((await answered(ask(look('Hola.', { maxTokens: 3 })))).outputTokens).toBe(3);
  });

  it('gives way to a reply, and is not asked of another model', async () => {
    const side = ask(look('Una frase.', { maxTokens: 500, fields: undefined as never }));
    const reply = await bench.inference.generate(request([...SCENE, says('Hola.')]), nothing);
    expect(reply.text).not.toBe('');
    expect((await side).finish).toBe('not-now');
    expect(await ask(look('Hola.', { modelId: 'another' }))).toEqual({ finish: 'not-now' });
  });
});

/** 40 MB of weights, and 64 KB of cache for each token: a second context is six times the first. */
const WIDE = {
  ...{ layers: 16, embedding: 1024, heads: 8, kvHeads: 8, feedForward: 64 },
  ...{ contextTokens: 4096, type: 'Q4_0' as const },
};

describe('where memory is short', () => {
  it.runIf(canLimitMemory)(
    'it is refused for real: the conversation goes on, and another model can be loaded',
    async () => {
      const { inference, processes } = openBench({ openPort: limitedPort(160e6) });
      const load = async () =>
        inference.load({ path: await randomModel(WIDE), modelId: 'starter', contextTokens: 256 });
      await load();
      expect(await inference.ask(look('Hola.'))).toEqual({ finish: 'no-room' });
      // Found out once.
      expect(await inference.ask(look('Hola.'))).toEqual({ finish: 'no-room' });
      const { text } = await inference.generate(request([...SCENE, says('Hola.')]), nothing);
      expect(text).not.toBe('');
      expect(processes.length).toBe(1);
      await inference.unload();
      await load();
      expect(inference.status()).toMatchObject({ state: 'ready', modelId: 'starter', error: null });
      await inference.close();
    },
    120_000,
  );

  it('nothing is asked, and the conversation goes on', async () => {
    const { inference } = openBench({ checkSideFit: async () => false });
    await inference.load({ path: await randomModel(), modelId: 'starter', contextTokens: 512 });
    expect(await inference.ask(look('Hola.'))).toEqual({ finish: 'no-room' });
    const { text } = await inference.generate(request([...SCENE, says('Hola.')]), nothing);
    expect(text).not.toBe('');
    await inference.close();
  });

  it('is judged once for each load, with the file and the size it would take', async () => {
    const questions: unknown[] = [];
    const checkSideFit = async (question: unknown) => questions.push(question) > 0;
    const { inference } = openBench({ checkSideFit });
    const file = await randomModel();
    await inference.load({ path: file, modelId: 'starter', contextTokens: 512 });
    const asked = { ...look('Hola.'), maxTokens: 3 };
    await inference.ask(asked);
    await inference.ask(asked);
    expect(questions).toEqual([{ path: file, contextTokens: 1536, backend: 'cpu' }]);
    await inference.unload();
    await inference.load({ path: file, modelId: 'starter', contextTokens: 512 });
    await inference.ask(asked);
    expect(questions.length).toBe(2);
    await inference.close();
  });
});
