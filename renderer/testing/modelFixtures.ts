/** What a small laptop with one model being pulled shows: for tests of screens about models. */
import type { MethodName, MethodOutput } from '../../preload/contract.ts';
import type { CatalogueEntry, Fit, Machine } from '../../preload/schemas/catalogue.ts';
import type { ShareStatus, Transfer } from '../../preload/schemas/transfers.ts';

const GB = 1e9;

export const laptop: Machine = {
  platform: 'linux x64',
  cpu: 'A quiet processor',
  cores: 4,
  memoryBytes: 8 * 2 ** 30,
  freeMemoryBytes: 5 * GB,
  gpus: [],
  freeDiskBytes: 40 * GB,
};

export const smallModel: CatalogueEntry = {
  id: 'small-3b-q4_k_m',
  name: 'Small 3B',
  family: 'Small',
  purpose: 'chat',
  languages: ['es', 'en'],
  files: [
    {
      path: 'small-3b-q4_k_m.gguf',
      url: 'https://hub.example/small/small-3b-q4_k_m.gguf',
      sizeBytes: 2 * GB,
      sha256: 'a'.repeat(64),
    },
  ],
  quantisation: 'Q4_K_M',
  parameters: 3.2,
  contextTokens: 32768,
  memory: { at2k: 2.5 * GB, at8k: 3.2 * GB, at32k: 6 * GB },
  licence: { name: 'Apache-2.0', url: 'https://hub.example/licence', gated: false },
  quality: { es: 'Conversa con soltura.', en: 'Converses with ease.' },
  speed: { es: 'Va bien sin tarjeta gráfica.', en: 'Fine without a graphics card.' },
  why: { es: 'Buen español en poco sitio.', en: 'Good Spanish in little room.' },
  chatTemplate: 'file',
  embedding: null,
  rank: 50,
};

export const smallFit: Fit = {
  id: smallModel.id,
  verdict: 'comfortable',
  reason: 'room-to-spare',
  gpuLayers: 0,
  layers: 28,
  contextTokens: 4096,
  memoryNeededBytes: 2.7 * GB,
  memoryFreeBytes: 5 * GB,
  diskNeededBytes: 2 * GB,
  diskFreeBytes: 40 * GB,
  tokensPerSecond: [6, 12],
  basis: 'catalogue',
  suggestion: null,
};

export const bigModel: CatalogueEntry = {
  ...smallModel,
  id: 'big-8b-q4_k_m',
  name: 'Big 8B',
  family: 'Big',
  files: [
    {
      path: 'big-8b-q4_k_m.gguf',
      url: 'https://hub.example/big/big-8b-q4_k_m.gguf',
      sizeBytes: 4.9 * GB,
      sha256: 'b'.repeat(64),
    },
  ],
  parameters: 8,
  memory: { at2k: 5.3 * GB, at8k: 6.1 * GB, at32k: 9.3 * GB },
  licence: { name: 'Big Community License', url: 'https://hub.example/big-licence', gated: true },
  quality: { es: 'Conversa con matices.', en: 'Converses with nuance.' },
  speed: { es: 'Pide una tarjeta gráfica.', en: 'Asks for a graphics card.' },
  rank: 60,
};

export const bigFit: Fit = {
  ...smallFit,
  id: bigModel.id,
  verdict: 'tight',
  reason: 'little-memory',
  memoryNeededBytes: 6.1 * GB,
  diskNeededBytes: 4.9 * GB,
  tokensPerSecond: [2, 4],
  suggestion: smallModel.id,
};

export const embeddingsModel: CatalogueEntry = {
  ...smallModel,
  id: 'little-embeddings',
  name: 'Little Embeddings',
  family: 'Little',
  purpose: 'embeddings',
  files: [
    {
      path: 'onnx/model.onnx',
      url: 'https://hub.example/little/model.onnx',
      sizeBytes: 118_000_000,
      sha256: null,
    },
  ],
  quantisation: 'int8',
  parameters: 0.118,
  contextTokens: 512,
  memory: { at2k: 0.3 * GB, at8k: null, at32k: null },
  licence: { name: 'MIT', url: 'https://hub.example/mit', gated: false },
  quality: { es: 'Distingue bien los temas.', en: 'Tells subjects apart.' },
  speed: { es: 'Apenas se nota.', en: 'Hardly noticed.' },
  chatTemplate: null,
  embedding: {
    dimensions: 384,
    pooling: 'mean',
    normalise: true,
    queryPrefix: 'query: ',
    passagePrefix: 'passage: ',
    maxTokens: 512,
  },
};

export const aTransfer = (over: Partial<Transfer> = {}): Transfer => ({
  id: 'pull-small',
  kind: 'pull',
  state: 'running',
  title: 'Small 3B',
  modelId: smallModel.id,
  place: 'hub.example',
  bytes: 0.5 * GB,
  totalBytes: 2 * GB,
  bytesPerSecond: 10_000_000,
  secondsLeft: 150,
  error: null,
  ...over,
});

export const notSharing: ShareStatus = {
  running: false,
  addresses: [],
  code: null,
  transfers: [],
  leftOut: [],
};

type ModelMethod = Extract<MethodName, `${'models' | 'transfers' | 'share' | 'files' | 'secrets'}.${string}`>;

/** What the services answer about models, on that laptop. */
export const modelAnswers = {
  'models.catalogue': () => ({
    entries: [bigModel, smallModel, embeddingsModel],
    machine: laptop,
    fits: [bigFit, smallFit, { ...smallFit, id: embeddingsModel.id, diskNeededBytes: 118_000_000 }],
    recommended: { chat: [smallModel.id, bigModel.id], embeddings: embeddingsModel.id },
  }),
  'models.plan': () => ({
    fit: smallFit,
    name: smallModel.name,
    licence: smallModel.licence.name,
    licenceUrl: smallModel.licence.url,
    gated: false,
  }),
  'models.pull': () => aTransfer(),
  'models.remove': () => ({ freedBytes: 2 * GB }),
  'models.update': () => aTransfer(),
  'models.verify': () => aTransfer({ id: 'verify-small', kind: 'verify', state: 'verifying' }),
  'models.import': () => ({ findings: [] }),
  'models.exportBundle': () => aTransfer({ id: 'export-1', kind: 'export' }),
  'models.moveFolder': () => aTransfer({ id: 'move-1', kind: 'move' }),
  'models.leftovers': () => ({ files: 0, bytes: 0 }),
  'models.removeLeftovers': () => ({ freedBytes: 0 }),
  'transfers.list': () => [],
  'transfers.pause': () => aTransfer({ state: 'paused' }),
  'transfers.resume': () => aTransfer(),
  'transfers.cancel': () => aTransfer({ state: 'cancelled' }),
  'share.status': () => notSharing,
  'share.start': () => ({
    ...notSharing,
    running: true,
    addresses: ['192.168.1.20:4380'],
    code: 'LUNA-4821',
  }),
  'share.stop': () => notSharing,
  'share.peers': () => [],
  'share.offers': () => [],
  'share.pull': () => aTransfer(),
  'files.choose': () => ({ paths: null }),
  'secrets.setHubToken': () => ({ stored: true }),
  'secrets.status': () => ({ hubToken: false, canStore: true }),
} satisfies { [M in Exclude<ModelMethod, 'models.list'>]: () => MethodOutput<M> };
