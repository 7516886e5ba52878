import type { Page } from '@playwright/test';

/** The running app, whichever door it was opened through. */
export interface Launched {
  page: Page;
  /** Scheme and host the page comes from. */
  origin: string;
  /** The process that holds the services. */
  pid: number;
  /** Loads the page. */
  open(): Promise<void>;
  /** Ends the app as a person would, and waits for its processes. */
  close(): Promise<void>;
}
