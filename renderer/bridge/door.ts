import type { Bridge } from '../../preload/contract.ts';
import { setBridge } from './client.ts';
import { setConnection } from './connection.ts';
import { createHttpBridge } from './http.ts';
import { takeToken } from './token.ts';
import { describeError } from './words.ts';

declare global {
  interface Window {
    /** What the desktop's preload exposes; absent in a browser. */
    tertulia?: Bridge;
  }
}

/** Picks the door (the desktop's, else HTTP) and opens it. */
export function openDoor(window: Window & typeof globalThis): void {
  if (window.tertulia) {
    setBridge(window.tertulia);
    setConnection('online');
    return;
  }
  const { location, history, sessionStorage } = window;
  const token = takeToken({ location, history, storage: sessionStorage });
  // The full address pasted into a tab that is open already changes the fragment alone.
  window.addEventListener('hashchange', () => {
    if (location.hash.startsWith('#token=')) location.reload();
  });
  if (!token) {
    setBridge(closedDoor());
    setConnection('refused');
    return;
  }
  const fetch = window.fetch.bind(window);
  setBridge(createHttpBridge({ token, fetch, onState: setConnection, wordsOf: describeError }));
}

function closedDoor(): Bridge {
  return { call: async () => ({ ok: false, error: describeError('forbidden') }), on: () => () => {} };
}
