import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's browser. The address goes as one argument, never through a shell:
 * every user of the machine can read it there, so it holds nothing that is good for longer than a moment.
 * @returns false where there is nothing to open it with.
 */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, args] = openerOf(platform, url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** The platform's own way to open an address. */
export function openerOf(platform: NodeJS.Platform, url: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]];
  // Not `start`, which is a word of the shell: `rundll32` takes the address as it is.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}
