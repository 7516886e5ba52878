import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figuresOf } from '../../../models/catalogue/figures/figures.ts';
import { resourcesFolder } from '../../resources-folder.ts';
import { loadCatalogue, shippedCatalogue } from './load.ts';

const folder = shippedCatalogue(resourcesFolder);
const catalogue = await loadCatalogue({ shipped: folder, own: '' });

it('every file that ships is an entry, and lies under its own id', () => {
  expect(catalogue.problems).toEqual([]);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.toSorted()).toEqual(catalogue.entries.map(({ id }) => `${id}.yaml`).toSorted());
});

it('has what people ask for by name', () => {
  for (const id of [
    'tinyllama-1.1b-chat-q4_k_m',
    'llama-3.2-3b-instruct-q4_k_m',
    'llama-3.2-3b-instruct-q8_0',
    'mistral-7b-instruct-v0.2-q4_k_m',
    'llama-3.1-8b-instruct-q4_k_m',
    'multilingual-e5-small',
    'multilingual-e5-large',
    'bge-m3',
    'paraphrase-multilingual-minilm-l12-v2',
    'all-minilm-l6-v2',
  ]) {
    expect(catalogue.find(id)?.id, id).toBe(id);
  }
});

it('its figures of memory are those the estimator gives: models/catalogue/figures/recompute.ts', () => {
  for (const entry of catalogue.entries) {
    const { memory, layers, activeBytes } = entry;
    expect({ memory, layers, activeBytes }, entry.id).toEqual({
      layers: undefined,
      activeBytes: undefined,
      ...figuresOf(entry),
    });
  }
});

it('a file with a hash is fetched at the revision the hash is of, which no one can change', () => {
  for (const { id, files } of catalogue.entries) {
    for (const { path, url, sha256 } of files) {
      const address = new URL(url);
      expect(address.host).toBe('huggingface.co');
      expect(address.pathname.endsWith(`/${path}`), `${id} ${path}`).toBe(true);
      if (sha256 !== null) expect(address.pathname).toMatch(/\/resolve\/[0-9a-f]{40}\//);
    }
  }
});

it('one hash is one file of one size', () => {
  const sizes = new Map<string, number | null>();
  for (const { sha256, sizeBytes } of catalogue.entries.flatMap(({ files }) => files)) {
    if (sha256 === null) continue;
    expect(sizes.get(sha256) ?? sizeBytes).toBe(sizeBytes);
    sizes.set(sha256, sizeBytes);
  }
});
