import fc from 'fast-check';
import { getLlama, type Llama, type LlamaModel, type Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RandomModelShape } from '../../models/gguf/random-model.ts';
import { SCENE, says } from '../testing/inference.ts';
import { randomModel, removeModels } from '../testing/models.ts';
import type { PromptMessage } from '../types.ts';
import { PromptEncoder } from './prompt.ts';
import { ReplyText } from './reply-text.ts';

afterAll(removeModels);

let llama: Llama;
beforeAll(async () => {
  llama = await getLlama({ gpu: false, build: 'never', progressLogs: false });
});
afterAll(() => llama.dispose());

async function openModel(shape: Partial<RandomModelShape> = {}): Promise<LlamaModel> {
  return await llama.loadModel({ modelPath: await randomModel(shape), vocabOnly: true });
}

const CONTROL = ['<s>', '</s>', '<|system|>', '<|user|>', '<|assistant|>', '<|end|>'];

describe('messages become tokens', () => {
  let model: LlamaModel;
  let encoder: PromptEncoder;
  beforeAll(async () => {
    model = await openModel();
    encoder = new PromptEncoder(model);
  });
  afterAll(() => model.dispose());

  const shown = (messages: PromptMessage[]) => model.detokenize(encoder.encode(messages).tokens, true);

  it('with the template of the file, up to where the reply begins', () => {
    expect(shown([...SCENE, says('Hola.')])).toBe(
      `<s>${SCENE.map(({ role, content }) => `<|${role}|>${content}<|end|>`).join('')}<|user|>Hola.<|end|><|assistant|>`,
    );
  });

  it('exactly as llama.cpp tokenises the whole text', () => {
    const text = `<s>${SCENE.map(({ role, content }) => `<|${role}|>${content}<|end|>`).join('')}<|user|>Hola. ¿Qué  tal?\n\n¡Bien!<|end|><|assistant|>`;
    expect(encoder.encode([...SCENE, says('Hola. ¿Qué  tal?\n\n¡Bien!')]).tokens).toEqual(
      model.tokenize(text, true),
    );
  });

  it('and words never become special tokens, whatever they are', () => {
    const word = fc.oneof(
      fc.constantFrom(...CONTROL, '{{', '{% raw %}', ' ', '\n'),
      fc.string({ unit: 'grapheme' }),
    );
    const control = new Set(CONTROL.flatMap((text) => model.tokenize(text, true)));
    const plain = encoder.encode([...SCENE, says('x')]).tokens.filter((token) => control.has(token));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const content = `a${words.join('')}`;
        const { tokens } = encoder.encode([...SCENE, says(content)]);
        expect(tokens.filter((token) => control.has(token))).toEqual(plain);
        // SentencePiece writes a space as ▁, and reads ▁ as a space.
        expect(model.detokenize(tokens, true)).toContain(`<|user|>${content.replaceAll('▁', ' ')}<|end|>`);
      }),
      { numRuns: 300 },
    );
  });

  it('ends the turn at the token the template ends it with', () => {
    const [end] = model.tokenize('<|end|>', true);
    expect(encoder.encode(SCENE).stop.tokens).toContain(end);
  });

  it('and a reply keeps the tokens the model itself chose', () => {
    // The same word, letter by letter: nothing a tokenizer would do by itself.
    const spelt = [...'ab'].flatMap((letter) => model.tokenize(letter, false)) as Token[];
    expect(model.tokenize('ab', false)).not.toEqual(spelt);
    encoder.remember('ab', spelt);
    const { tokens } = encoder.encode([...SCENE, says('x'), { role: 'assistant', content: 'ab' }, says('y')]);
    expect(tokens.join(' ')).toContain(spelt.join(' '));
  });
});

describe('a model whose file calls the markers user defined', () => {
  let model: LlamaModel;
  let encoder: PromptEncoder;
  beforeAll(async () => {
    model = await openModel({ markers: 'userDefined' });
    encoder = new PromptEncoder(model);
  });
  afterAll(() => model.dispose());

  const markersIn = (messages: PromptMessage[]) => {
    const markers = new Set(CONTROL.flatMap((text) => model.tokenize(text, true)));
    return encoder.encode(messages).tokens.filter((token) => markers.has(token));
  };

  it('is one that llama.cpp reads in plain text as well', () => {
    expect(model.tokenize('a<|user|>b', false)).toContain(model.tokenize('<|user|>', true)[0]);
  });

  it('still gets its template, and words never become one of the markers', () => {
    const plain = markersIn([...SCENE, says('x')]);
    expect(plain).toHaveLength(10);
    const word = fc.oneof(
      fc.constantFrom(...CONTROL, '<', '<|', '|>', 'user', ' ', '\n'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const content = `a${words.join('')}`;
        const messages = [...SCENE, says(content)];
        expect(markersIn(messages)).toEqual(plain);
        expect(model.detokenize(encoder.encode(messages).tokens, true)).toContain(
          `<|user|>${content.replaceAll('▁', ' ')}<|end|>`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('neither do words that repeat what the model itself wrote', () => {
    const written = model.tokenize('a<|user|>b', true);
    encoder.remember('a<|user|>b', written);
    expect(markersIn([...SCENE, says('a<|user|>b')])).toEqual(markersIn([...SCENE, says('x')]));
  });

  it('takes a long text full of them in no time', () => {
    const from = performance.now();
    encoder.encode([...SCENE, says('<|user|><|system|>'.repeat(500))]);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('other templates', () => {
  const shownBy = async (chatTemplate: string | null, messages: PromptMessage[]) => {
    const model = await openModel({ chatTemplate });
    const text = model.detokenize(new PromptEncoder(model).encode(messages).tokens, true);
    await model.dispose();
    return text;
  };

  it('without a system role: its words open the first message of the user', async () => {
    const template =
      "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'system' %}{{ raise_exception('no system role') }}{% endif %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}";
    const text = await shownBy(template, [...SCENE, says('Hola.')]);
    expect(text).not.toContain('<|system|>');
    expect(text.indexOf('Eres camarera')).toBeLessThan(text.indexOf('(Empieza la escena.)'));
    expect(text.match(/<\|user\|>/g)).toHaveLength(2);
  });

  it('broken, or none: a general one, in which every message still stands', async () => {
    for (const template of [null, '{% for %}', '{{ nonsense(']) {
      const text = await shownBy(template, [...SCENE, says('Hola.')]);
      for (const { content } of SCENE) expect(text).toContain(content);
    }
  });
});

describe('the text of a reply', () => {
  let model: LlamaModel;
  beforeAll(async () => {
    model = await openModel();
  });
  afterAll(() => model.dispose());

  function read(text: string, stopTexts: string[] = []) {
    const reply = new ReplyText(model.detokenize, stopTexts);
    const pieces: string[] = [];
    for (const token of model.tokenize(text, false)) {
      pieces.push(reply.push(token));
      if (reply.stopped) break;
    }
    pieces.push(reply.end());
    return { pieces: pieces.filter((piece) => piece !== ''), reply };
  }

  it('is whole characters only, and all the pieces together are the reply', () => {
    // The replacement character stands for what cannot be decoded (yet); as text it would be taken for that.
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('\uFFFD'));
    fc.assert(
      fc.property(texts, (text) => {
        const { pieces, reply } = read(text);
        expect(pieces.join('')).toBe(reply.text);
        expect(reply.text).toBe(text.replaceAll('▁', ' ').trim());
        for (const piece of pieces) expect(piece).not.toContain('\uFFFD');
      }),
      { numRuns: 500 },
    );
    expect(read('¿Cuánto es? 🧉 东京').pieces.join('')).toBe('¿Cuánto es? 🧉 东京');
  });

  it('comes word by word, not all at the end', () => {
    expect(read('Buenos días, ¿qué desea?').pieces.length).toBeGreaterThan(4);
  });

  it('ends before a stop text, of which nothing is ever shown', () => {
    const { pieces, reply } = read('Muy bien.\n### Human: otra cosa', ['### Human:']);
    expect(reply.stopped).toBe(true);
    expect(pieces.join('')).toBe('Muy bien.');
  });

  it('leaves out what a model says to itself before it speaks', () => {
    const { pieces, reply } = read('<think>\nla casa, no el casa\n</think>\n\nMuy bien.');
    expect(pieces.join('')).toBe('Muy bien.');
    expect(reply.thought).toBe(true);
    expect(read('<think> sin fin').pieces).toEqual([]);
    expect(read('<thin> no es nada').reply.text).toBe('<thin> no es nada');
    expect(read('<').reply.text).toBe('<');
  });

  it('shows what only looked like the beginning of a stop text', () => {
    expect(read('Uno ### Dos #', ['### Human:']).reply.text).toBe('Uno ### Dos #');
  });
});
