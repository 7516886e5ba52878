import { expect, onTestFinished } from 'vitest';
import { type HubOptions, startHub } from '../../models/testing/hub.ts';
import { createNetwork, type NetworkOptions, type NetworkSettings } from '../index.ts';

export const FILE = '/owner/repo/resolve/main/model.gguf';
export const content = Buffer.from('a small model '.repeat(1000));
export const plain: NetworkSettings = {
  offline: false,
  proxy: '',
  certificateAuthorityFile: '',
  hubMirror: '',
};

export async function hubWith(options: HubOptions = {}) {
  const hub = await startHub({ files: { [FILE]: content }, ...options });
  onTestFinished(() => hub.close());
  return hub;
}

export function networkWith(settings: Partial<NetworkSettings> = {}, options: Partial<NetworkOptions> = {}) {
  const lines: unknown[] = [];
  const log = {
    info: (...line: unknown[]) => lines.push(line),
    warn: (...line: unknown[]) => lines.push(line),
  };
  const network = createNetwork({ settings: () => ({ ...plain, ...settings }), env: {}, log, ...options });
  onTestFinished(() => network.close());
  return Object.assign(network, { lines });
}

export const failsWith = (kind: string, details: Record<string, unknown> = {}) =>
  expect.objectContaining({ kind, details: expect.objectContaining(details) });
