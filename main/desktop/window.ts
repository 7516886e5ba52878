import type { BrowserWindowConstructorOptions } from 'electron';
import { type Bounds, SMALLEST } from './bounds.ts';

/** Paper, before the page is drawn: `--paper` of `renderer/ui/tokens.css`. */
const paper = { light: '#faf7f2', dark: '#141a24' };

/** A window that trusts its page with nothing: sandboxed, isolated, without Node, shown once there is something to see. */
export function windowOptions(options: {
  preload: string;
  bounds: Bounds;
  dark: boolean;
  devTools: boolean;
}): BrowserWindowConstructorOptions {
  const { preload, bounds, dark, devTools } = options;
  return {
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Tertulia',
    backgroundColor: dark ? paper.dark : paper.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      safeDialogs: true,
      devTools,
      // Its dictionaries would be fetched from the network; corrections are ours.
      spellcheck: false,
    },
  };
}
