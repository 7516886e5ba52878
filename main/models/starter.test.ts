import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { resourcesFolder } from '../paths.ts';
import { readGgufHeader } from './gguf/header.ts';
import { createModelShelf } from './shelf.ts';
import { StarterManifest } from './starter-manifest.ts';
import { openApp } from './testing/open-app.ts';

const folder = path.join(resourcesFolder, 'starter');
const MOST_BYTES = 25e6;

it('the starter model that ships is the one its manifest describes', async () => {
  const manifest = StarterManifest.parse(
    JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')),
  );
  const bytes = readFileSync(path.join(folder, manifest.file));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.sha256);
  expect(bytes.length).toBe(manifest.sizeBytes);
  expect(bytes.length).toBeLessThan(MOST_BYTES);

  const header = await readGgufHeader(path.join(folder, manifest.file));
  expect(header.metadata.get('general.architecture')).toBe('llama');
  expect(header.metadata.get('llama.context_length')).toBe(manifest.contextTokens);
  expect(header.metadata.get('tokenizer.chat_template')).toContain('<|assistant|>');

  const shelf = createModelShelf({ resourcesFolder, dataFolder: path.join(folder, 'nothing') });
  expect(await shelf.find('starter')).toMatchObject({ origin: 'starter', problem: null });
});

it('both models that ship are listed, and are what their manifests say', async () => {
  const app = await openApp();
  const { models } = await app.handlers['models.list']({});
  expect(models.map(({ id, purpose, problem }) => [id, purpose, problem])).toEqual([
    ['starter', 'chat', null],
    ['starter-embeddings', 'embeddings', null],
  ]);
  for (const { id } of models) {
    const check = await app.handlers['models.verify']({ id });
    expect(await app.until(check.id, 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(await app.model(id)).toMatchObject({ integrity: 'verified' });
  }
});
