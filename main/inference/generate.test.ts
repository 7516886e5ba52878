import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LETTERS, letterTokenId } from '../models/gguf/random-model.ts';
import { childProcessPort } from './ports/child-process.ts';
import {
  type Bench,
  kindOf,
  openBench,
  openLoadedBench,
  request,
  SCENE,
  says,
  until,
} from './testing/inference.ts';
import { modelFolder, randomModel, removeModels } from './testing/models.ts';
import type { PromptMessage } from './types.ts';

afterAll(removeModels);

const nothing = () => {};

describe('a conversation on a real model in a real process', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openLoadedBench();
  });
  afterAll(() => bench.inference.close());

  it('says what it runs on', () => {
    expect(bench.inference.status()).toMatchObject({
      state: 'ready',
      modelId: 'tiny',
      backend: 'cpu',
      devices: [],
      contextTokens: 512,
      error: null,
    });
  });

  it('puts the prefix into the cache, and each later turn evaluates its new words only', async () => {
    const { inference } = bench;
    const messages: PromptMessage[] = [...SCENE];
    const prefix = await inference.prepare({ messages, keepFirst: 3 });
    expect(prefix).toBeGreaterThan(30);

    const first = await inference.generate(request([...messages, says('Un café, por favor.')]), nothing);
    expect(first.timings.reusedTokens).toBe(prefix);
    expect(first.timings.outputTokens).toBe(40);
    expect(first.finish).toBe('length');

    messages.push(says('Un café, por favor.'), { role: 'assistant', content: first.text });
    const second = await inference.generate(request([...messages, says('Con leche.')]), nothing);
    // All of the first prompt and its reply, but for the last token, which was never evaluated.
    expect(second.timings.reusedTokens).toBe(first.timings.promptTokens + 40 - 1);
    const newWords = second.timings.promptTokens - second.timings.reusedTokens;
    expect(newWords).toBeLessThan(20);

    messages.push(says('Con leche.'), { role: 'assistant', content: second.text });
    const third = await inference.generate(request([...messages, says('Gracias.')]), nothing);
    expect(third.timings.reusedTokens).toBe(second.timings.promptTokens + 40 - 1);
  });

  it('has nothing left to evaluate where the learner’s own words were prepared', async () => {
    const messages = [...SCENE, says('¿Cuánto es?')];
    await bench.inference.prepare({ messages, keepFirst: 3 });
    const { timings } = await bench.inference.generate(request(messages), nothing);
    expect(timings.promptTokens - timings.reusedTokens).toBe(1);
  });

  it('streams exactly the text it returns, without white space at either end', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      let streamed = '';
      const { text } = await bench.inference.generate(
        request([...SCENE, says('Hola.')], { seed, maxTokens: 60 }),
        (piece) => {
          streamed += piece;
        },
      );
      expect(streamed).toBe(text);
      expect(text).toBe(text.trim());
    }
  });

  it('gives the same reply for the same seed, and another for another', async () => {
    const reply = async (seed: number) =>
      (await bench.inference.generate(request([...SCENE, says('Hola.')], { seed }), nothing)).text;
    expect(await reply(11)).toBe(await reply(11));
    expect(await reply(11)).not.toBe(await reply(12));
  });

  it('stops between two tokens, keeps what was said, and reuses it', async () => {
    const stop = new AbortController();
    let pieces = 0;
    const asked = request([...SCENE, says('Cuéntame todo.')], { maxTokens: 300 });
    const stopped = await bench.inference.generate(
      asked,
      () => {
        if (++pieces === 5) stop.abort();
      },
      stop.signal,
    );
    expect(stopped.finish).toBe('stopped');
    expect(stopped.timings.outputTokens).toBeLessThan(100);
    expect(stopped.text).not.toBe('');
    const next = await bench.inference.generate(
      request([...asked.messages, { role: 'assistant', content: stopped.text }, says('¿Y?')]),
      nothing,
    );
    expect(next.timings.reusedTokens).toBeGreaterThanOrEqual(
      stopped.timings.promptTokens + stopped.timings.outputTokens - 1,
    );
  });

  it('answers at once where it is stopped before its turn comes', async () => {
    const stop = new AbortController();
    const running = bench.inference.generate(request([...SCENE, says('Uno.')], { maxTokens: 300 }), nothing);
    const waiting = bench.inference.generate(request([...SCENE, says('Dos.')]), nothing, stop.signal);
    stop.abort();
    const first = await Promise.race([running.then(() => 'running'), waiting.then(() => 'waiting')]);
    expect(first).toBe('waiting');
    expect(await waiting).toMatchObject({ finish: 'stopped', text: '' });
    await running;
  });

  it('lets turns wait for each other, up to a bound', async () => {
    const turns = Array.from({ length: 12 }, (_, index) =>
      bench.inference.generate(request([...SCENE, says(`Turno ${index}.`)], { maxTokens: 5 }), nothing),
    );
    const outcomes = await Promise.allSettled(turns);
    expect(outcomes.slice(0, 9).every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await Promise.all(turns.slice(9).map(kindOf))).toEqual(['busy', 'busy', 'busy']);
  });

  it('leaves the oldest messages out where all do not fit, and says how many', async () => {
    const long: PromptMessage[] = Array.from({ length: 20 }, (_, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: `Mensaje número ${index}, con unas cuantas palabras más.`,
    }));
    const { omittedMessages, timings, text } = await bench.inference.generate(
      request([...SCENE, ...long, says('¿Y ahora?')]),
      nothing,
    );
    expect(omittedMessages).toBeGreaterThan(0);
    expect(omittedMessages % 2).toBe(0);
    expect(timings.promptTokens).toBeLessThan(512 - 40);
    expect(text).not.toBe('');
  });

  it('refuses a message that can never fit, by name', async () => {
    const tooLong = 'palabra '.repeat(600);
    expect(await kindOf(bench.inference.generate(request([...SCENE, says(tooLong)]), nothing))).toBe(
      'context-too-small',
    );
    expect(bench.inference.status().state).toBe('ready');
  });

  it('never exceeds its context, however long the reply may be', async () => {
    const { timings } = await bench.inference.generate(
      request([...SCENE, says('Sigue.')], { maxTokens: 5000 }),
      nothing,
    );
    expect(timings.promptTokens + timings.outputTokens).toBeLessThanOrEqual(512);
  });

  it('rejects the call whose listener throws, and goes on', async () => {
    const call = bench.inference.generate(request([...SCENE, says('Hola.')], { maxTokens: 300 }), () => {
      throw new Error('the disk is full');
    });
    await expect(call).rejects.toThrow('the disk is full');
    const { finish } = await bench.inference.generate(request([...SCENE, says('Hola.')]), nothing);
    expect(finish).toBe('length');
  });
});

it('ends the reply at the token that ends the model’s turn', async () => {
  // A noise model never ends by itself: the same model is told that a letter it once said is the end.
  const path = await randomModel();
  const bench = await openLoadedBench();
  const asked = request([...SCENE, says('Hola.')], { temperature: 0, repeatPenalty: 1.3, maxTokens: 200 });
  const whole = await bench.inference.generate(asked, nothing);
  const bytes = readFileSync(path);
  const id = sayableToken(whole.text.slice(5));
  const key = 'tokenizer.ggml.eos_token_id';
  bytes.writeUInt32LE(id, bytes.indexOf(key) + key.length + 4);
  const ending = join(modelFolder(), 'ending.gguf');
  writeFileSync(ending, bytes);
  await bench.inference.load({ path: ending, modelId: 'ending', contextTokens: 512 });
  const { text, finish, timings } = await bench.inference.generate(asked, nothing);
  expect(finish).toBe('end');
  expect(timings.outputTokens).toBeLessThan(200);
  expect(text.length).toBeLessThan(whole.text.length);
  expect(whole.text.startsWith(text)).toBe(true);
  await bench.inference.close();
});

it('runs behind Electron’s port as well as behind Node’s', async () => {
  // What a utility process has in place of `process.send`, made from it.
  const file = join(modelFolder(), 'utility.mjs');
  writeFileSync(
    file,
    `const send = process.send.bind(process);
     process.send = undefined;
     process.parentPort = {
       postMessage: (message) => send(message),
       on: (event, listener) => process.on(event, (data) => listener({ data })),
     };
     await import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});`,
  );
  const { inference } = await openLoadedBench({ openPort: childProcessPort({ file }) });
  const { finish } = await inference.generate(request([...SCENE, says('Hola.')]), nothing);
  expect(finish).toBe('length');
  await inference.close();
});

it('starts no second process to try the binary out', async () => {
  const spy = `import childProcess from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    childProcess.fork = () => { throw new Error('it forked'); };
    syncBuiltinESMExports();`;
  const commandArguments = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`];
  const { inference, lines } = await openLoadedBench({ openPort: childProcessPort({ commandArguments }) });
  expect(inference.status().state).toBe('ready');
  expect(lines.join('\n')).not.toContain('it forked');
  await inference.close();
});

describe('preparing', () => {
  it('gives way to a reply, between two batches, and keeps what it did', async () => {
    const { inference } = openBench();
    const shape = { contextTokens: 8192, layers: 8, embedding: 256, feedForward: 768 };
    await inference.load({ path: await randomModel(shape), modelId: 'slow', contextTokens: 8192 });
    const messages: PromptMessage[] = [...SCENE, says('palabra '.repeat(500))];
    const all = inference.prepare({ messages, keepFirst: 3 });
    await pause(100);
    const reply = inference.generate(request([...SCENE, says('Hola.')]), () => {});
    const evaluated = await all;
    expect((await reply).finish).toBe('length');
    const whole = await inference.prepare({ messages, keepFirst: 3 });
    expect(evaluated).toBeLessThan(whole);
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated % 128).toBe(0);
    await inference.close();
  });

  it('does only the newest of those that wait', async () => {
    const { inference } = await openLoadedBench();
    const reply = inference.generate(request([...SCENE, says('Hola.')], { maxTokens: 200 }), () => {});
    const old = inference.prepare({ messages: [...SCENE, says('uno')], keepFirst: 3 });
    const fresh = inference.prepare({ messages: [...SCENE, says('dos')], keepFirst: 3 });
    await reply;
    expect(await old).toBe(0);
    expect(await fresh).toBeGreaterThan(0);
    await inference.close();
  });
});

describe('loading', () => {
  it('is a no-op for the model at hand, and swaps it for another', async () => {
    const bench = await openLoadedBench();
    const { inference, statuses } = bench;
    const before = statuses.length;
    await inference.load({ path: await randomModel(), modelId: 'tiny', contextTokens: 8192 });
    expect(statuses.length).toBe(before);
    const other = await randomModel({ contextTokens: 1024, seed: 2 });
    await inference.load({ path: other, modelId: 'other', contextTokens: 700 });
    expect(inference.status()).toMatchObject({ state: 'ready', modelId: 'other', contextTokens: 768 });
    await inference.unload();
    expect(inference.status()).toMatchObject({ modelId: null, contextTokens: 0 });
    expect(await kindOf(inference.generate(request([...SCENE, says('Hola.')]), nothing))).toBe(
      'model-missing',
    );
    expect(bench.processes.length).toBe(1);
    await inference.close();
  });

  it('says what is wrong with a file that cannot be a model', async () => {
    const { inference, processes } = openBench();
    const load = (path: string) => inference.load({ path, modelId: 'x', contextTokens: 512 });
    expect(await kindOf(load('/nowhere/at/all.gguf'))).toBe('model-missing');
    expect(await kindOf(load(import.meta.filename))).toBe('model-malformed');
    expect(inference.status().error?.kind).toBe('model-malformed');
    // Neither was shown to native code.
    expect(processes.length).toBe(0);
    await inference.close();
  });

  it('knows what to do where the file has no chat template', async () => {
    const { inference } = openBench();
    const path = await randomModel({ chatTemplate: null });
    await inference.load({ path, modelId: 'bare', contextTokens: 512 });
    const { text } = await inference.generate(request([...SCENE, says('Hola.')]), nothing);
    expect(text).not.toBe('');
    await inference.close();
  });
});

it('reports its states in order', async () => {
  const { inference, statuses } = await openLoadedBench();
  await inference.generate(request([...SCENE, says('Hola.')]), nothing);
  await until(() => inference.status().state === 'ready');
  const states = statuses.map(({ state }) => state);
  expect(states.filter((state, index) => state !== states[index - 1])).toEqual([
    'starting',
    'ready',
    'loading',
    'ready',
    'generating',
    'ready',
  ]);
  expect(inference.status().tokensPerSecond).toBeGreaterThan(0);
  await inference.close();
});

/** The token of the first letter of a noise model's text. */
function sayableToken(text: string): number {
  const letter = [...text].find((one) => one !== ' ' && LETTERS.includes(one));
  if (letter === undefined) throw new Error(`no letter in ${text}`);
  return letterTokenId(letter);
}
