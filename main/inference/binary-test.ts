import * as module from 'node:module';

/**
 * Keeps node-llama-cpp from starting a second process that tries its binary out before it is loaded. This
 * process is there for exactly that: where a binary takes it down, the supervisor starts it again with the
 * next backend. Starting one more costs a quarter of a second each time, and inside Electron, whose fuses
 * forbid its program to run as plain Node, it would open the whole app once more.
 *
 * Call it before node-llama-cpp is imported: what imports that must be imported later and on its own, also
 * where the worker is bundled (a chunk of its own, not inlined).
 */
export function skipBinaryTest(): void {
  module.registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('/node-llama-cpp/dist/bindings/utils/testBindingBinary.js'))
        return nextLoad(url, context);
      const source = 'export async function testBindingBinary() { return true; }';
      return { format: 'module', shortCircuit: true, source };
    },
  });
}
