import type { MethodInput, MethodName, MethodOutput } from '../../../preload/contract.ts';
import type { Fit } from '../../../preload/schemas/catalogue.ts';
import type { ShareStatus, Transfer } from '../../../preload/schemas/transfers.ts';

const transfer: Transfer = {
  id: 't1',
  kind: 'pull',
  state: 'running',
  title: 'Small 3B',
  modelId: 'small-3b',
  place: 'hub.example',
  bytes: 1,
  totalBytes: 2,
  bytesPerSecond: null,
  secondsLeft: null,
  error: null,
};

const fit: Fit = {
  id: 'small-3b',
  verdict: 'tight',
  reason: 'little-memory',
  gpuLayers: 0,
  layers: 28,
  contextTokens: 4096,
  memoryNeededBytes: 3e9,
  memoryFreeBytes: 3.5e9,
  diskNeededBytes: 2e9,
  diskFreeBytes: 9e9,
  tokensPerSecond: null,
  basis: 'catalogue',
  suggestion: null,
};

const share: ShareStatus = { running: false, addresses: [], code: null, transfers: [], leftOut: [] };
const machine = {
  platform: 'linux x64',
  cpu: 'cpu',
  cores: 2,
  memoryBytes: 8e9,
  freeMemoryBytes: 4e9,
  gpus: [],
  freeDiskBytes: 9e9,
};

type ModelMethod = Extract<MethodName, `${'models' | 'transfers' | 'share' | 'files' | 'secrets'}.${string}`>;

/** The same as `samples`, for the methods about models. */
export const modelSamples: { [M in ModelMethod]: { input: MethodInput<M>; output: MethodOutput<M> } } = {
  'models.list': { input: {}, output: { models: [], folder: '/tmp' } },
  'models.catalogue': {
    input: {},
    output: { entries: [], machine, fits: [fit], recommended: { chat: [], embeddings: null } },
  },
  'models.plan': {
    input: { ref: 'small-3b' },
    output: { fit, name: 'Small 3B', licence: 'Apache-2.0', licenceUrl: null, gated: false },
  },
  'models.pull': { input: { ref: 'hf:owner/repo:Q4_K_M' }, output: transfer },
  'models.update': { input: { id: 'small-3b' }, output: transfer },
  'models.remove': { input: { id: 'small-3b' }, output: { freedBytes: 1 } },
  'models.verify': { input: { id: 'small-3b' }, output: transfer },
  'models.import': { input: { paths: ['/tmp/a.gguf'], mode: 'copy' }, output: { findings: [] } },
  'models.exportBundle': { input: { ids: ['small-3b'], folder: '/tmp' }, output: transfer },
  'models.moveFolder': { input: { folder: '/tmp/models' }, output: transfer },
  'models.leftovers': { input: {}, output: { files: 1, bytes: 2 } },
  'models.removeLeftovers': { input: {}, output: { freedBytes: 2 } },
  'transfers.list': { input: {}, output: [transfer] },
  'transfers.pause': { input: { transferId: 't1' }, output: transfer },
  'transfers.resume': { input: { transferId: 't1' }, output: transfer },
  'transfers.cancel': { input: { transferId: 't1' }, output: transfer },
  'share.status': { input: {}, output: share },
  'share.start': { input: {}, output: share },
  'share.stop': { input: {}, output: share },
  'share.peers': { input: {}, output: [] },
  'share.offers': { input: { address: '192.168.1.20:4380', code: 'LUNA-4821' }, output: [] },
  'share.pull': {
    input: { address: '192.168.1.20:4380', code: 'LUNA-4821', id: 'small-3b' },
    output: transfer,
  },
  'files.choose': { input: { what: 'folder' }, output: { paths: null } },
  'secrets.setHubToken': { input: { token: 'hf_x' }, output: { stored: true } },
  'secrets.status': { input: {}, output: { hubToken: false, canStore: false } },
};
