import { setTimeout as pause } from 'node:timers/promises';
import type { InferenceStatus } from '../../../preload/schemas/inference.ts';
import { AppError } from '../../errors.ts';
import { readGgufHeader } from '../../models/gguf/header.ts';
import type { PortFactory, PortLike } from '../port.ts';
import { childProcessPort } from '../ports/child-process.ts';
import { createInference, type InferenceOptions } from '../supervisor.ts';
import type { GenerateRequest, GenerationParameters, Inference, PromptMessage } from '../types.ts';
import { randomModel } from './models.ts';

export const SCENE: PromptMessage[] = [
  { role: 'system', content: 'Eres camarera en un café de barrio. Nivel A1, trato de tú.' },
  { role: 'user', content: '(Empieza la escena.)' },
  { role: 'assistant', content: 'Buenos días. ¿Qué te pongo?' },
];

export const PARAMETERS: GenerationParameters = {
  maxTokens: 40,
  temperature: 0.8,
  topP: 0.95,
  topK: 40,
  minP: 0.05,
  repeatPenalty: 1.1,
  seed: 7,
};

/** What a learner who says these things one after the other would ask for, without any replies between. */
export function request(
  messages: PromptMessage[],
  parameters: Partial<GenerationParameters> = {},
): GenerateRequest {
  return { messages, keepFirst: SCENE.length, parameters: { ...PARAMETERS, ...parameters } };
}

export function says(content: string): PromptMessage {
  return { role: 'user', content };
}

export interface Bench {
  inference: Inference;
  /** Every process that was started, oldest first. */
  processes: PortLike[];
  statuses: InferenceStatus[];
  lines: string[];
}

/** Inference on real child processes, and a record of what they did. */
export function openBench(options: Partial<InferenceOptions> = {}): Bench {
  const processes: PortLike[] = [];
  const lines: string[] = [];
  const open = options.openPort ?? childProcessPort();
  const openPort: PortFactory = (env) => {
    const port = open(env);
    processes.push(port);
    return port;
  };
  const inference = createInference({
    checkFile: readGgufHeader,
    language: () => 'en',
    log: (line) => lines.push(line),
    restartDelaysMs: [0, 20, 20],
    ...options,
    openPort,
  });
  const statuses: InferenceStatus[] = [];
  inference.onStatus((status) => statuses.push(status));
  return { inference, processes, statuses, lines };
}

/** A bench with the tiny model loaded. */
export async function openLoadedBench(options: Partial<InferenceOptions> = {}): Promise<Bench> {
  const bench = openBench(options);
  await bench.inference.load({ path: await randomModel(), modelId: 'tiny', contextTokens: 8192 });
  return bench;
}

export function lastPid({ processes }: Bench): number {
  const pid = processes.at(-1)?.pid;
  if (pid === undefined) throw new Error('no process was started');
  return pid;
}

/** The kind of the AppError a promise rejects with; fails where it resolves or rejects with anything else. */
export async function kindOf(promise: Promise<unknown>): Promise<string> {
  const outcome = await promise.then(
    () => 'it resolved',
    (error) => (error instanceof AppError ? error.kind : `not an AppError: ${error}`),
  );
  return outcome;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something holds; fails after `withinMs`. */
export async function until(holds: () => boolean, withinMs = 20_000): Promise<void> {
  for (const startedAt = performance.now(); !holds(); await pause(5)) {
    if (performance.now() - startedAt > withinMs) throw new Error(`not within ${withinMs} ms: ${holds}`);
  }
}
