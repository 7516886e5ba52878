import { httpsOnly } from '../links.ts';

/**
 * The one function that hands an address to the system.
 * @param open the side effect: Electron's `shell.openExternal`.
 * @throws AppError `invalid-input` for anything but a plain https address, before `open` hears of it.
 */
export function createLinkOpener(open: (url: string) => Promise<void>): (url: string) => Promise<boolean> {
  return async (url) => {
    await open(httpsOnly(url));
    return true;
  };
}
