import { childProcessPort } from '../../main/inference/ports/child-process.ts';
import { createInference } from '../../main/inference/supervisor.ts';
import { readModelHeaders } from '../../main/models/gguf/model-headers.ts';
import { createLoadCheck } from '../../main/models/loading/load-check.ts';
import type { BenchModel } from '../models.ts';
import { LlamaServer } from '../peers/llama-server.ts';
import { median, significant } from '../statistics.ts';
import { CONTEXT_TOKENS, THREADS } from './turns.ts';

/** Milliseconds. */
interface LoadTimes {
  /** The file's header, read and checked before native code sees it. */
  headerMs: number;
  /** A process with llama.cpp in it. */
  processMs: number;
  /** From there until it takes calls: weights, cache, and the steps that show how many threads to use. */
  modelMs: number;
  totalMs: number;
}

/** Medians. */
export interface LoadFigures extends LoadTimes {
  llamaServerMs: number | null;
  /** Ours over the peer's. */
  ratio: number | null;
}

/** From nothing to ready with the file in memory already, in turn with llama-server. */
export async function loadTimes(
  model: BenchModel,
  server: string | null,
  runs: number,
): Promise<LoadFigures> {
  await ownLoad(model);
  const own: LoadTimes[] = [];
  const peers: number[] = [];
  for (let run = 0; run < runs; run++) {
    own.push(await ownLoad(model));
    if (server !== null) peers.push(await peerLoad(server, model));
  }
  const of = (value: (times: LoadTimes) => number) => significant(median(own.map(value)));
  const totalMs = of((times) => times.totalMs);
  const llamaServerMs = peers.length > 0 ? significant(median(peers)) : null;
  return {
    headerMs: of((times) => times.headerMs),
    processMs: of((times) => times.processMs),
    modelMs: of((times) => times.modelMs),
    totalMs,
    llamaServerMs,
    ratio: llamaServerMs === null ? null : significant(totalMs / llamaServerMs),
  };
}

async function ownLoad(model: BenchModel): Promise<LoadTimes> {
  const began = performance.now();
  let headerMs = 0;
  let loadingAt = Number.NaN;
  const inference = createInference({
    openPort: childProcessPort(),
    async checkFile(path) {
      await readModelHeaders(path);
      headerMs = performance.now() - began;
    },
    checkFit: createLoadCheck(),
    language: () => 'en',
    backends: ['cpu'],
  });
  inference.onStatus(({ state }) => {
    if (state === 'loading') loadingAt = performance.now();
  });
  try {
    await inference.load({ path: model.path, modelId: model.id, contextTokens: CONTEXT_TOKENS });
    const now = performance.now();
    return {
      headerMs,
      processMs: loadingAt - began - headerMs,
      modelMs: now - loadingAt,
      totalMs: now - began,
    };
  } finally {
    await inference.close();
  }
}

/** Until it says that it is ready. */
async function peerLoad(binary: string, model: BenchModel): Promise<number> {
  const began = performance.now();
  const server = await LlamaServer.start(binary, model.path, CONTEXT_TOKENS, THREADS);
  const totalMs = performance.now() - began;
  await server.stop();
  return totalMs;
}
