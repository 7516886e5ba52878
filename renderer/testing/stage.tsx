import { cleanup, configure, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { startI18n } from '../app/i18n.ts';
import { setBridge } from '../bridge/client.ts';
import { connection } from '../bridge/connection.ts';
import { useGrammar } from '../grammar/store.ts';
import { useInference } from '../state/inference.ts';
import { useAwaited } from '../state/modelChoice.ts';
import { useModels } from '../state/models.ts';
import { useMutedRules } from '../state/mutedRules.ts';
import { loadScenarios, useScenarios } from '../state/scenarios.ts';
import { loadSettings, useSettings } from '../state/settings.ts';
import { useTransfers } from '../state/transfers.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { useToasts } from '../ui/toastStore.ts';
import { createMemoryBridge, type MemoryBridge } from './memoryBridge.ts';

// A busy machine takes its time to load a screen's code.
configure({ asyncUtilTimeout: 5000 });

/** A window as after the start, in Spanish, on services that live in memory. */
export async function setStage(bridge: MemoryBridge = createMemoryBridge()): Promise<MemoryBridge> {
  cleanup();
  if (!i18next.isInitialized) startI18n('es');
  await i18next.changeLanguage('es');
  document.documentElement.lang = 'es';
  location.hash = '';
  localStorage.clear();
  setBridge(bridge);
  connection.setState({ state: 'online', epoch: 0 });
  useSettings.setState({ settings: null, error: null });
  useScenarios.setState({ list: null, error: null });
  useInference.setState({ status: null });
  useMutedRules.setState({ rules: [], words: [] });
  useModels.setState({ list: null, error: null });
  useTransfers.setState({ list: [], settled: [] });
  useAwaited.setState({ modelId: null });
  useGrammar.setState({ lists: {}, shown: null });
  useToasts.setState({ toasts: [] });
  await Promise.all([loadSettings(), loadScenarios()]);
  return bridge;
}

/** Puts a screen on the page, with the toasts that belong to the shell. */
export function show(screen: ReactElement) {
  return render(
    <>
      {screen}
      <Toasts />
    </>,
  );
}

/** Makes the window look this wide to media queries of the form `min-width`. */
export function beWide(width: number): void {
  window.matchMedia = (query: string) => {
    const least = /min-width:\s*(\d+)px/.exec(query)?.[1];
    const matches = least ? width >= Number(least) : query.includes('hover: hover');
    return Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
  };
}
