import { create } from 'zustand';
import type { MethodOutput } from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import { call, on } from '../bridge/client.ts';
import { toWire } from '../bridge/words.ts';
import { createNewest } from './newest.ts';

interface ModelsState {
  /** What is on this machine, and where; null until the first answer. */
  list: MethodOutput<'models.list'> | null;
  error: WireError | null;
}

export const useModels = create<ModelsState>(() => ({ list: null, error: null }));

const newest = createNewest();

/** Asks for the models of this machine and follows their changes. Returns how to end that. */
export function followModels(): () => void {
  void loadModels();
  return on('models.changed', () => void loadModels());
}

export async function loadModels(): Promise<void> {
  try {
    await newest.take(
      () => call('models.list', {}),
      (list) => useModels.setState({ list, error: null }),
    );
  } catch (thrown) {
    useModels.setState({ error: toWire(thrown) });
  }
}

/** Whether conversations can run on it. */
export function canChat({ purpose, problem, integrity }: InstalledModel): boolean {
  return purpose === 'chat' && problem === null && integrity !== 'damaged';
}
