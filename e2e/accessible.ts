import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [390, 900, 1440];

/** No violation, light and dark, on a phone, a narrow window and a wide one; and nothing to scroll sideways. */
export async function expectAccessible(
  page: Page,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await before();
    await expectNoSidewaysScroll(page, width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        where: nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      }));
      expect(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, .chat, .screen')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName}.${one.className}: ${one.scrollWidth} > ${one.clientWidth}`),
  );
  expect(wide, `${width} px`).toEqual([]);
}
