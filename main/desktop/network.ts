import type { Session } from 'electron';
import { isAppUrl } from './trusted-sender.ts';

/** Schemes of the developer tools, which an unpackaged app may open. */
const toolSchemes = new Set(['devtools:', 'chrome-extension:']);

/** The window needs no network: its page comes from the app, its data through the preload. */
export function isRequestAllowed(url: string, allowTools: boolean): boolean {
  if (isAppUrl(url)) return true;
  return allowTools && URL.canParse(url) && toolSchemes.has(new URL(url).protocol);
}

/** Cancels whatever else the window, or Chromium on its behalf, would ask of the network. */
export function closeNetwork(session: Pick<Session, 'webRequest'>, options: { allowTools: boolean }): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isRequestAllowed(url, options.allowTools) });
  });
}
