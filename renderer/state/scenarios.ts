import { create } from 'zustand';
import type { MethodOutput } from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { ScenarioView } from '../../preload/schemas/scenarios.ts';
import { call } from '../bridge/client.ts';
import { toWire } from '../bridge/words.ts';

interface ScenariosState {
  list: MethodOutput<'scenarios.list'> | null;
  error: WireError | null;
}

export const useScenarios = create<ScenariosState>(() => ({ list: null, error: null }));

export async function loadScenarios(): Promise<void> {
  try {
    useScenarios.setState({ list: await call('scenarios.list', {}), error: null });
  } catch (thrown) {
    useScenarios.setState({ error: toWire(thrown) });
  }
}

/** The scenario with this id, where it is known. */
export function useScenario(id: string | undefined): ScenarioView | undefined {
  return useScenarios((state) => state.list?.scenarios.find((scenario) => scenario.id === id));
}
