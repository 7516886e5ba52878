import type { Page } from '@playwright/test';

/** Writes down what must not happen: errors on the console, exceptions, and requests to anywhere but the app. */
export function watch(): { problems: string[]; follow(page: Page, origin: string): void } {
  const problems: string[] = [];
  return {
    problems,
    follow(page, origin) {
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`request to ${url}`);
      });
      page.on('websocket', (socket) => problems.push(`socket to ${socket.url()}`));
    },
  };
}
