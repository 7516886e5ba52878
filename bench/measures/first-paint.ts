import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { serve } from '../../e2e/launchers/serve.ts';
import config from '../../e2e/playwright.config.ts';
import { descendants, type ProcessMemory, processMemory } from '../process-memory.ts';

export interface FirstPaintFigures {
  /** From starting the process to the line that says it is ready, in milliseconds. */
  readyMs: number;
  /** From starting the process to the browser's first contentful paint, in milliseconds. */
  firstPaintMs: number;
  /** Of the process that serves, after the paint. */
  memory: ProcessMemory | null;
  /** Processes that serve had started by the first paint. */
  otherProcesses: number;
}

/** Cold starts on fresh data folders, with the browser already open. */
export async function firstPaint(runs: number): Promise<FirstPaintFigures[]> {
  const browser = await chromium.launch(config.use?.launchOptions ?? {});
  try {
    const figures: FirstPaintFigures[] = [];
    for (let run = 0; run < runs; run++) figures.push(await coldStart(browser));
    return figures;
  } finally {
    await browser.close();
  }
}

async function coldStart(browser: Browser): Promise<FirstPaintFigures> {
  const home = await mkdtemp(path.join(tmpdir(), 'tertulia-bench-'));
  const began = Date.now();
  const served = await serve(home);
  const readyMs = Date.now() - began;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(served.url);
    const paintedAt = await page.evaluate(firstContentfulPaint);
    const memory = processMemory(served.pid);
    const otherProcesses = descendants(served.pid).length;
    return { readyMs, firstPaintMs: paintedAt - began, memory, otherProcesses };
  } finally {
    await context.close();
    await served.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Runs in the page. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(performance.timeOrigin + paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
