import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CatalogueEntry, CatalogueFile, ModelId } from '../../../preload/schemas/catalogue.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { sha256 } from '../testing/hub.ts';
import { status } from '../testing/hub-faults.ts';
import { modelIdFrom } from './model-id.ts';
import { nameFromUrl, placeOf, safeName } from './names.ts';
import { resolveRef } from './resolve-ref.ts';
import { bytesOf, failsWith, testHub, testNetwork } from './testing/downloads.ts';

const root = '/ana/Spanish-7B-GGUF/resolve/main';
const files = Object.fromEntries(
  [
    'README.md',
    'Spanish-7B-Q4_K_M.gguf',
    'Spanish-7B-IQ4_K_M.gguf',
    'Spanish-7B.Q8_0.gguf',
    'mmproj-Spanish-7B-F16.gguf',
    'BF16/Spanish-7B-BF16-00001-of-00002.gguf',
    'BF16/Spanish-7B-BF16-00002-of-00002.gguf',
    'F32/Spanish-7B-F32-00001-of-00002.gguf',
  ].map((name, index) => [`${root}/${name}`, bytesOf(100 + index, index)]),
);

const entry: CatalogueEntry = {
  id: 'spanish-7b',
  name: 'Spanish 7B',
  family: 'Spanish',
  purpose: 'chat',
  languages: ['es'],
  files: [
    CatalogueFile.parse({ path: 'a.gguf', url: 'https://huggingface.co/a', sizeBytes: 5, sha256: null }),
  ],
  quantisation: 'Q4_K_M',
  parameters: 7,
  contextTokens: 4096,
  memory: { at2k: 1, at8k: null, at32k: null },
  licence: { name: 'MIT', url: 'https://example.org', gated: false },
  quality: { es: 'x', en: 'x' },
  speed: { es: 'x', en: 'x' },
  why: { es: 'x', en: 'x' },
  chatTemplate: 'file',
  embedding: null,
  rank: 1,
};

async function resolver() {
  const hub = await testHub({ files });
  const network = testNetwork({ hubMirror: hub.base });
  const find = (id: string) => (id === entry.id ? entry : undefined);
  return {
    hub,
    resolve: (ref: string) => resolveRef(ref, { network, find, hubToken: 'hf_token' }),
  };
}

describe('what a person asks for', () => {
  it('by its id is the catalogue entry, and nobody is asked', async () => {
    const { hub, resolve } = await resolver();
    expect(await resolve(' spanish-7b ')).toMatchObject({
      source: 'catalogue',
      id: entry.id,
      files: entry.files,
    });
    expect(hub.requests).toEqual([]);
  });

  it.each([
    'hf:ana/Spanish-7B-GGUF:Spanish-7B-Q4_K_M.gguf',
    'hf:ana/Spanish-7B-GGUF:q4_k_m',
    'HF:ana/Spanish-7B-GGUF',
    'https://huggingface.co/ana/Spanish-7B-GGUF/blob/main/Spanish-7B-Q4_K_M.gguf',
    'https://huggingface.co/ana/Spanish-7B-GGUF/resolve/main/Spanish-7B-Q4_K_M.gguf?download=true',
  ])('on the hub is found with its length and hash: %s', async (ref) => {
    const { hub, resolve } = await resolver();
    const content = files[`${root}/Spanish-7B-Q4_K_M.gguf`] ?? Buffer.alloc(0);
    expect(await resolve(ref)).toEqual({
      source: 'hub',
      id: 'ana-spanish-7b-q4_k_m',
      name: 'Spanish-7B-Q4_K_M',
      repo: 'ana/Spanish-7B-GGUF',
      files: [
        {
          path: 'Spanish-7B-Q4_K_M.gguf',
          url: `https://huggingface.co${root}/Spanish-7B-Q4_K_M.gguf`,
          sizeBytes: content.length,
          sha256: sha256(content),
        },
      ],
    });
    expect(hub.requests[0]?.headers.authorization).toBe('Bearer hf_token');
  });

  it('in several files is all of them', async () => {
    const { resolve } = await resolver();
    const found = await resolve('hf:ana/Spanish-7B-GGUF:BF16');
    expect(found).toMatchObject({
      id: 'ana-spanish-7b-bf16',
      files: [
        { path: 'Spanish-7B-BF16-00001-of-00002.gguf', url: expect.stringContaining('/main/BF16/Spanish') },
        { path: 'Spanish-7B-BF16-00002-of-00002.gguf' },
      ],
    });
    const second = await resolve('hf:ana/Spanish-7B-GGUF:BF16/Spanish-7B-BF16-00002-of-00002.gguf');
    expect(second).toEqual(found);
  });

  it.each(['Q2_K', 'F32', 'F16', 'K_M', '../../x.gguf', 'README.md'])(
    'and is not there, or not whole, is told with what there is: %s',
    async (wanted) => {
      const { resolve } = await resolver();
      await expect(resolve(`hf:ana/Spanish-7B-GGUF:${wanted}`)).rejects.toEqual(
        failsWith('model-file-unclear', { wanted, available: expect.stringContaining('Q8_0') }),
      );
    },
  );

  it.each([
    '',
    'nothing-like-it',
    'hf:',
    'hf:ana',
    'hf:../../etc:x',
    'hf:ana/..:x',
    'hf:a b/c',
    'https://example.org/page',
    'hf:ana/x/y:z',
  ])('and is nothing we know is said to be so: %j', async (ref) => {
    const { hub, resolve } = await resolver();
    await expect(resolve(ref)).rejects.toEqual(failsWith('model-unknown'));
    expect(hub.requests).toEqual([]);
  });

  it('on a hub that does not let it be seen, or answers with a page, is told', async () => {
    const { hub, resolve } = await resolver();
    hub.misbehave('/api/models/ana/Spanish-7B-GGUF/tree/main', status(401));
    await expect(resolve('hf:ana/Spanish-7B-GGUF')).rejects.toEqual(failsWith('download-unauthorised'));
    hub.misbehave('/api/models/ana/Spanish-7B-GGUF/tree/main', status(200));
    await expect(resolve('hf:ana/Spanish-7B-GGUF')).rejects.toEqual(failsWith('server-unexpected'));
    await expect(resolve('hf:ana/none'))
      .resolves.toBeDefined()
      .catch(() => {});
  });

  it('by its address is that file, and the parts that belong to it', async () => {
    const { hub, resolve } = await resolver();
    expect(await resolve('https://example.org/models/My%20Model.gguf?key=a%2Bb')).toEqual({
      source: 'url',
      id: 'my-model',
      name: 'My Model',
      files: [
        {
          path: 'My Model.gguf',
          url: 'https://example.org/models/My%20Model.gguf?key=a%2Bb',
          sizeBytes: null,
          sha256: null,
        },
      ],
    });
    const parts = await resolve('https://example.org/x/m-00002-of-00003.gguf');
    expect(parts).toMatchObject({
      id: 'm',
      files: [1, 2, 3].map((n) => ({ url: `https://example.org/x/m-0000${n}-of-00003.gguf` })),
    });
    expect(hub.requests).toEqual([]);
  });

  it.each([
    'https://example.org/..%2f..%2fetc.gguf',
    'https://example.org/%00.gguf',
    'https://example.org/con.gguf',
    'https://example.org/%E2%80%AEfgug.gguf',
  ])('under a name that is not safe is refused: %s', async (ref) => {
    const { resolve } = await resolver();
    await expect(resolve(ref)).rejects.toEqual(failsWith('download-unsafe-name'));
  });

  it('on this machine is taken from there, with all its parts', async () => {
    const { resolve } = await resolver();
    const folder = temporaryFolder();
    const paths = [1, 2].map((n) => path.join(folder, `m-0000${n}-of-00002.gguf`));
    for (const one of paths) writeFileSync(one, 'x');
    expect(await resolve(paths[1] ?? '')).toEqual({
      source: 'file',
      id: 'm',
      name: 'm-00002-of-00002',
      paths,
    });
    await expect(resolve(path.join(folder, 'none.gguf'))).rejects.toEqual(failsWith('model-missing'));
  });
});

describe('names from outside', () => {
  const folder = path.resolve('/models/llm/one');
  const odd = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '..',
          '.',
          '/',
          '\\',
          'a',
          'C:',
          'NUL',
          'com1.gguf',
          '\0',
          '\u202e',
          '．．',
          '%2e%2e',
          ' ',
          '~',
          '$HOME',
          'x.gguf',
          '-rf',
        ),
        { maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
    fc.webPath(),
  );

  it('never lead out of the model’s folder', () => {
    fc.assert(
      fc.property(odd, (name) => {
        let place: string;
        try {
          place = placeOf(folder, name);
        } catch (error) {
          expect(error).toEqual(failsWith('download-unsafe-name'));
          return;
        }
        expect(place.startsWith(folder + path.sep)).toBe(true);
        expect(path.relative(folder, place)).toBe(name.split('/').join(path.sep));
        // The same on Windows, where other characters separate and devices have names.
        expect(path.win32.relative('C:\\m', path.win32.resolve('C:\\m', name))).toBe(
          name.replaceAll('/', '\\'),
        );
        expect(name).toMatch(/^[\x20-\x7e]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lead out of it in an address, however it is written', () => {
    fc.assert(
      fc.property(odd, (name) => {
        const address = `https://example.org/a/${name}`;
        if (!URL.canParse(address)) return;
        try {
          expect(nameFromUrl(address)).not.toMatch(/[/\\]|^\.+$/);
        } catch (error) {
          expect(error).toEqual(failsWith('download-unsafe-name'));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '',
    '.',
    '..',
    'a/',
    '/a',
    'a//b',
    'a/./b',
    'nul',
    'COM1.gguf',
    'lpt9',
    'a.',
    'a ',
    '.hidden',
    'ñ.gguf',
    'a:b',
    'a*',
    'x.part',
    'x.PART.json',
    'a/b/c/d/e/f/g',
    'x'.repeat(151),
  ])('are refused: %j', (name) => {
    expect(() => safeName(name)).toThrow(failsWith('download-unsafe-name'));
  });

  it('of real models are taken', () => {
    for (const name of [
      'onnx/model_quantized.onnx',
      'Llama-3.2-3B-Instruct-Q4_K_M.gguf',
      'model.onnx_data',
      'a (1).gguf',
    ])
      expect(safeName(name)).toBe(name);
  });

  it('always make an id the contract takes', () => {
    fc.assert(
      fc.property(odd, odd, (name, owner) => {
        expect(ModelId.safeParse(modelIdFrom(name, owner)).success).toBe(true);
      }),
    );
  });
});
