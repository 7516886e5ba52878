import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../errors.ts';
import type { Runtime } from './messages.ts';

type Transformers = typeof import('@huggingface/transformers');

/** What reads images. No text needs it, and its native library would be loaded for nothing. */
const NO_IMAGES = 'data:text/javascript,export default {}';

/** Where a test wants the native library to be missing, or to bring the process down. Nothing else sets it. */
const FAULT = 'TERTULIA_TEST_ONNX';

/**
 * Throws where onnxruntime's native library does not load here: no build for this system, or one of its own
 * libraries is missing.
 */
export function tryNative(): void {
  if (process.env[FAULT] === 'missing') throw new Error('a test took the native library away');
  if (process.env[FAULT] === 'crash') process.kill(process.pid, 'SIGSEGV');
  requireOfTransformers()('onnxruntime-node');
}

/** Loads transformers.js on the given runtime. It reads from the disk alone: to fetch is refused. */
export async function loadTransformers(runtime: Runtime): Promise<Transformers> {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'sharp') return { url: NO_IMAGES, format: 'module', shortCircuit: true };
      return next(
        runtime === 'wasm' && specifier === 'onnxruntime-node' ? 'onnxruntime-web' : specifier,
        context,
      );
    },
  });
  if (runtime === 'wasm') await prepareWasm();
  const transformers = await import('@huggingface/transformers');
  const { env, LogLevel } = transformers;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.logLevel = LogLevel.ERROR;
  env.fetch = async () => {
    throw new AppError('offline-mode');
  };
  return transformers;
}

interface WebRuntime {
  env: { wasm: { wasmPaths?: string; numThreads?: number } };
}

/** Its code lies in the package: left alone, transformers.js would look for it on the network. */
async function prepareWasm(): Promise<void> {
  const require = requireOfTransformers();
  const file = require.resolve('onnxruntime-web');
  const { env } = require(file) as WebRuntime;
  env.wasm.wasmPaths = new URL('.', pathToFileURL(file)).href;
  env.wasm.numThreads = 1;
}

function requireOfTransformers(): NodeJS.Require {
  return createRequire(import.meta.resolve('@huggingface/transformers'));
}
