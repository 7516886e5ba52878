import path from 'node:path';
import { expect, vi } from 'vitest';
import { type Hub, startHub } from '../../models/testing/hub.ts';
import {
  chatModel,
  embeddingsModel,
  homeWith,
  LARGER_SHAPE,
  modelBytes,
  removeHomes,
  type TestModel,
} from './models.ts';
import { type CliRun, runCli } from './run-cli.ts';

export interface ModelsBench {
  hub: Hub;
  /** The file of the small model. */
  content: Buffer;
  small: TestModel;
  vectors: TestModel;
  /** Downloaded in several parts. */
  larger: TestModel;
  /** What the catalogues of the test know: all three. */
  all: readonly TestModel[];
  /** Runs `models` with these words; it downloads from the hub. */
  models(home: string, ...args: string[]): Promise<CliRun>;
  /** A data folder with these models in it. */
  pulled(...ids: string[]): Promise<string>;
  close(): Promise<void>;
}

/** The real command line, as a process of its own, against a hub on this machine that has three models. */
export async function openModelsBench(): Promise<ModelsBench> {
  // Each test starts several programs, one after the other.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
  const content = await modelBytes();
  const small = chatModel('small-test', content);
  const vectors = embeddingsModel('vectors-test');
  const larger = chatModel('larger-test', await modelBytes(LARGER_SHAPE), { rank: 1 });
  const all = [small, vectors, larger];
  const hub = await startHub({ files: { ...small.files, ...vectors.files, ...larger.files } });
  const models = (home: string, ...args: string[]) =>
    runCli(['models', ...args], { home, env: { TERTULIA_HUB_MIRROR: hub.base } });
  return {
    hub,
    content,
    small,
    vectors,
    larger,
    all,
    models,
    async pulled(...ids) {
      const home = homeWith(all);
      const { code, stderr } = await models(home, 'pull', ...ids);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return home;
    },
    async close() {
      await hub.close();
      removeHomes();
    },
  };
}

/** Where a data folder has the file of a chat model. */
export function placeOf(home: string, id: string): string {
  return path.join(home, 'models', 'llm', id, `${id}.gguf`);
}
