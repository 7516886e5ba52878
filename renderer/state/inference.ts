import { create } from 'zustand';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import { call, on } from '../bridge/client.ts';

/** What is known about the process that runs the model; null until the first answer. */
export const useInference = create<{ status: InferenceStatus | null }>(() => ({ status: null }));

/** Asks for the status and follows its changes. Returns how to end that. */
export function followInference(): () => void {
  void loadInference();
  return on('inference.status', (status) => useInference.setState({ status }));
}

export async function loadInference(): Promise<void> {
  try {
    useInference.setState({ status: await call('inference.status', {}) });
  } catch {
    // Unreachable: the connection says so by itself.
  }
}

/** @throws CallError where the process does not start. */
export async function restartInference(): Promise<void> {
  useInference.setState({ status: await call('inference.restart', {}) });
}
