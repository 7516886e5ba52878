import type { CatalogueEntry } from '../../../../preload/schemas/catalogue.ts';

/** An entry of the catalogue, to be given the files a test has. */
export const smallEntry: CatalogueEntry = {
  id: 'small-1b',
  name: 'Small 1B, as the catalogue calls it',
  family: 'Small',
  purpose: 'chat',
  languages: ['es', 'en'],
  files: [{ path: 'small-1b.gguf', url: 'https://hub.example/x.gguf', sizeBytes: null, sha256: null }],
  quantisation: 'Q4_K_M',
  parameters: 1,
  contextTokens: 4096,
  memory: { at2k: 1e9, at8k: null, at32k: null },
  licence: { name: 'Apache-2.0', url: 'https://example.org/licence', gated: false },
  quality: { es: 'Pequeño.', en: 'Small.' },
  speed: { es: 'Rápido.', en: 'Fast.' },
  why: { es: 'Para pruebas.', en: 'For tests.' },
  chatTemplate: 'file',
  embedding: null,
  rank: 1,
};
