/** Scheme and host of the one page this app shows. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'tertulia';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/`;

/** What Electron tells of the frame a message came from. */
export interface SenderFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: unknown;
}

/**
 * Is this the main frame of our own page? By exact scheme and host: a frame that is gone, has no address yet,
 * or only begins like ours is not.
 */
export function isTrustedFrame(frame: SenderFrame | null | undefined): boolean {
  if (!frame || frame.parent !== null || frame.origin !== APP_ORIGIN) return false;
  return isAppUrl(frame.url);
}

/** Does the address belong to our own page? */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
