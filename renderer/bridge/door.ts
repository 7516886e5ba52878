import type { Bridge } from '../../preload/contract.ts';
import { setBridge } from './client.ts';
import { setConnection } from './connection.ts';
import { createHttpBridge } from './http.ts';
import { bringsToken, takeToken } from './token.ts';
import { describeError } from './words.ts';

declare global {
  interface Window {
    /** What the desktop's preload exposes; absent in a browser. */
    tertulia?: Bridge;
  }
}

/** Picks the door (the desktop's, else HTTP) and opens it. Resolves once there is a bridge to call. */
export async function openDoor(window: Window & typeof globalThis): Promise<void> {
  if (window.tertulia) {
    setBridge(window.tertulia);
    setConnection('online');
    return;
  }
  const { location, history, sessionStorage } = window;
  const fetch = window.fetch.bind(window);
  const token = await takeToken({ location, history, storage: sessionStorage, fetch });
  // The full address pasted into a tab that is open already changes the fragment alone.
  window.addEventListener('hashchange', () => {
    if (bringsToken(location.hash)) location.reload();
  });
  if (!token) {
    setBridge(closedDoor());
    setConnection('refused');
    return;
  }
  setBridge(createHttpBridge({ token, fetch, onState: setConnection, wordsOf: describeError }));
}

function closedDoor(): Bridge {
  return { call: async () => ({ ok: false, error: describeError('forbidden') }), on: () => () => {} };
}
