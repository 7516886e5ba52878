import type { Page } from '@playwright/test';

/**
 * Answers every call up to `most` milliseconds late, each by chance, so that answers and events come in any order.
 * What only works while the machine is quick fails then. Before the page loads.
 */
export async function answerLate(page: Page, most: number): Promise<void> {
  const late = () => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
  await page.route('**/api/events', async (route) => {
    await late();
    await route.continue();
  });
  await page.route('**/api/call/**', async (route) => {
    try {
      const response = await route.fetch({ timeout: 0 });
      await late();
      await route.fulfill({ response });
    } catch {
      // The server or the page has gone: for who asked it is a connection that broke.
      await route.abort().catch(() => {});
    }
  });
}
