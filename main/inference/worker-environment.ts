import { NO_TELEMETRY } from '../no-telemetry.ts';

/** Variables the model's process needs: to find its libraries, its home, its language, its graphics card. */
const PASSED = new Set([
  'PATH',
  'HOME',
  'USERPROFILE',
  'LANG',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
  'XDG_RUNTIME_DIR',
  // Where a driver's libraries are kept outside the usual places.
  'LD_LIBRARY_PATH',
]);

const PASSED_PREFIXES = ['LC_', 'CUDA_', 'NVIDIA_', 'VK_', 'GGML_', 'TERTULIA_TEST_'];

/** Of those, what names a file to load: a back end's library, a profiler's, a layer of Vulkan's. */
const LOADERS = [/^GGML_BACKEND_PATH$/, /^CUDA_INJECTION/, /^VK_.*LAYER/];

/**
 * The environment of the model's process: what it needs and nothing else. What is there to make a process load
 * further code (`NODE_OPTIONS`, `LD_PRELOAD`, {@link LOADERS}) stays behind, and so does every secret. Where the
 * libraries it needs anyway are looked for (`PATH`, `LD_LIBRARY_PATH`, Vulkan's drivers) comes along: without it
 * the graphics card of some machines is not found, and whoever sets it starts the whole app already.
 */
export function workerEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const passed: Record<string, string> = {
    ...NO_TELEMETRY,
    // Where it gives up, llama.cpp would start a debugger for a stack nobody reads: seconds until anyone hears.
    GGML_NO_BACKTRACE: '1',
    // Every thread of the pool that computes brings a team of its own, which goes on spinning while the next
    // thread's team computes: with one thread a token comes a fifth sooner. The process does one thing at a time.
    UV_THREADPOOL_SIZE: '1',
  };
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (value === undefined || LOADERS.some((loader) => loader.test(upper))) continue;
    if (PASSED.has(upper) || PASSED_PREFIXES.some((prefix) => upper.startsWith(prefix))) passed[name] = value;
  }
  return passed;
}
