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

/**
 * The environment of the model's process: what it needs and nothing else. Whatever makes a process load
 * foreign code (`NODE_OPTIONS`, `LD_PRELOAD`, `ELECTRON_RUN_AS_NODE`) stays behind, and so does every secret.
 */
export function workerEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  // Where it gives up, llama.cpp would start a debugger for a stack nobody reads: seconds until anyone hears.
  const passed: Record<string, string> = { GGML_NO_BACKTRACE: '1' };
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (value === undefined) continue;
    if (PASSED.has(upper) || PASSED_PREFIXES.some((prefix) => upper.startsWith(prefix))) passed[name] = value;
  }
  return passed;
}
