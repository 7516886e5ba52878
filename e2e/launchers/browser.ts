import type { BrowserContext, Page } from '@playwright/test';
import type { Launched, OnPage } from './launched.ts';
import { type Served, serve } from './serve.ts';

/** `serve` over one data folder, for as many tests as a file has. */
export interface House {
  readonly served: Served;
  restart(how: 'end' | 'kill'): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(home: string): Promise<House> {
  let served = await serve(home);
  return {
    get served() {
      return served;
    },
    async restart(how) {
      await (how === 'kill' ? served.kill() : served.close());
      // The same port: for the browser it is the same place, with what it remembers of it.
      served = await serve(home, { port: served.port });
    },
    close: () => served.close(),
  };
}

/** The browser's door: a tab in the system's Chromium. The server stays when the tab is closed. */
export async function launchBrowser(
  house: House,
  context: BrowserContext,
  onPage: OnPage,
): Promise<Launched> {
  const origin = new URL(house.served.url).origin;
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    await onPage(page, origin);
    return page;
  };
  let page = await newPage();
  const open = async () => void (await page.goto(house.served.url));
  return {
    get page() {
      return page;
    },
    origin,
    get pid() {
      return house.served.pid;
    },
    open,
    async secondWindow() {
      const second = await newPage();
      await second.goto(house.served.url);
      return second;
    },
    async restart(how = 'end') {
      await page.close();
      await house.restart(how);
      page = await newPage();
      await open();
    },
    close: () => context.close(),
  };
}
