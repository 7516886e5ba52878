import { create } from 'zustand';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import { call, on } from '../bridge/client.ts';
import { createNewest } from './newest.ts';

/** What is known about the process that runs the model; null until the first answer. */
export const useInference = create<{ status: InferenceStatus | null }>(() => ({ status: null }));

const newest = createNewest();
const keep = (status: InferenceStatus) => useInference.setState({ status });

/** Asks for the status and follows its changes. Returns how to end that. */
export function followInference(): () => void {
  void loadInference();
  return on('inference.status', (status) => {
    newest.heard();
    keep(status);
  });
}

export async function loadInference(): Promise<void> {
  try {
    await newest.take(() => call('inference.status', {}), keep);
  } catch {
    // Unreachable: the connection says so by itself.
  }
}

/** @throws CallError where the process does not start. */
export async function restartInference(): Promise<void> {
  await newest.take(() => call('inference.restart', {}), keep);
}
