import type { Page } from '@playwright/test';

/** The running app, whichever door it was opened through. */
export interface Launched {
  /** The window in use; another one after {@link Launched.restart}. */
  readonly page: Page;
  /** Scheme and host the page comes from. */
  readonly origin: string;
  /** The process that holds the services. */
  readonly pid: number;
  /** Loads the page. */
  open(): Promise<void>;
  /** A second window on the same services; null where the app has one alone. */
  secondWindow(): Promise<Page | null>;
  /** Ends the app and starts it again over the same data folder; the window in use is open again. */
  restart(how?: 'end' | 'kill'): Promise<void>;
  /** Closes the window, and what was started for it. */
  close(): Promise<void>;
}

/** Told of every page before it loads anything. */
export type OnPage = (page: Page, origin: string) => Promise<void>;
