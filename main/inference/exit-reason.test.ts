import { describe, expect, it } from 'vitest';
import { type EndOfWorker, exitReason } from './exit-reason.ts';
import { RestartBudget } from './restart-budget.ts';
import { workerEnvironment } from './worker-environment.ts';

const END: EndOfWorker = {
  exit: { code: null, signal: 'SIGKILL' },
  lines: [],
  doing: 'working',
  backend: 'cpu',
  hung: false,
  killedForMemory: false,
};
const kindOf = (end: Partial<EndOfWorker>) => exitReason({ ...END, ...end }).kind;

describe('why the process ended', () => {
  it('a kill is a crash, unless the kernel did it for memory or it had stopped answering', () => {
    expect(kindOf({})).toBe('worker-crashed');
    expect(kindOf({ killedForMemory: true })).toBe('out-of-memory');
    expect(kindOf({ exit: { code: 9, signal: null, outOfMemory: true } })).toBe('out-of-memory');
    expect(kindOf({ exit: { code: 0xe0000008, signal: null } })).toBe('out-of-memory');
    expect(kindOf({ hung: true })).toBe('worker-hung');
    expect(kindOf({ exit: { code: 0, signal: null }, killedForMemory: true })).toBe('worker-crashed');
  });

  it.each([
    'ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 1234',
    "terminate called after throwing an instance of 'std::bad_alloc'",
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'ggml_backend_cuda_buffer_type_alloc_buffer: allocating 1.00 MiB on device 0: cudaMalloc failed: out of memory',
    'mmap failed: Cannot allocate memory',
  ])('memory that ran out: %s', (line) => {
    expect(kindOf({ exit: { code: null, signal: 'SIGABRT' }, lines: ['loading', line] })).toBe(
      'out-of-memory',
    );
  });

  it('an abort while a model loads on the processor is the model’s fault', () => {
    const exit = { code: null, signal: 'SIGABRT' };
    const lines = ['GGML_ASSERT(n_head > 0) failed'];
    const { kind, details } = exitReason({ ...END, exit, lines, doing: 'loading' });
    expect(kind).toBe('model-malformed');
    expect(details.reason).toBe('SIGABRT: GGML_ASSERT(n_head > 0) failed');
    // What Electron and Windows say of the same.
    expect(kindOf({ exit: { code: 6, signal: null }, doing: 'loading' })).toBe('model-malformed');
    expect(kindOf({ exit: { code: 0xc0000005, signal: null }, doing: 'loading' })).toBe('model-malformed');
    expect(kindOf({ doing: 'loading' })).toBe('worker-crashed');
    expect(kindOf({ exit, doing: 'loading', backend: 'vulkan' })).toBe('worker-crashed');
    expect(kindOf({ exit, doing: 'working' })).toBe('worker-crashed');
  });

  it('an end before it was ready is a start that failed, with the last word it said', () => {
    const error = exitReason({
      ...END,
      exit: { code: 1, signal: null },
      doing: 'starting',
      lines: ['Error: no such engine', '    at file:1'],
    });
    expect(error.kind).toBe('worker-start-failed');
    expect(error.details.reason).toBe('exit 1: Error: no such engine');
  });
});

describe('restarts', () => {
  it('pause longer each time, end, and are forgotten after a while', () => {
    const budget = new RestartBudget([0, 100, 200]);
    expect([1, 2, 3, 4].map((now) => budget.take(now))).toEqual([0, 100, 200, null]);
    expect(budget.take(120_002)).toBe(100);
    budget.reset();
    expect(budget.take(120_003)).toBe(0);
  });
});

describe('the environment of the process', () => {
  it('has what it needs and nothing that makes it load foreign code, and no secrets', () => {
    const passed = workerEnvironment({
      PATH: '/bin',
      HOME: '/home/ana',
      LC_ALL: 'es_ES.UTF-8',
      CUDA_VISIBLE_DEVICES: '0',
      NODE_OPTIONS: '--require /tmp/evil.js',
      ELECTRON_RUN_AS_NODE: '1',
      LD_PRELOAD: '/tmp/evil.so',
      GGML_BACKEND_PATH: '/tmp/evil.so',
      CUDA_INJECTION64_PATH: '/tmp/evil.so',
      VK_LAYER_PATH: '/tmp',
      VK_ADD_LAYER_PATH: '/tmp',
      VK_IMPLICIT_LAYER_PATH: '/tmp',
      VK_INSTANCE_LAYERS: 'VK_LAYER_evil',
      VK_LOADER_LAYERS_ENABLE: '*',
      vk_add_implicit_layer_path: '/tmp',
      VK_DRIVER_FILES: '/opt/driver.json',
      DYLD_INSERT_LIBRARIES: '/tmp/evil.dylib',
      TERTULIA_TOKEN: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    expect(Object.keys(passed).sort()).toEqual([
      'CUDA_VISIBLE_DEVICES',
      'GGML_NO_BACKTRACE',
      'HOME',
      'LC_ALL',
      'ORT_DISABLE_TELEMETRY',
      'PATH',
      'UV_THREADPOOL_SIZE',
      'VK_DRIVER_FILES',
    ]);
  });
});
