import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key until the focus is where a selector says. It fails where it never gets there. */
export async function pressUntilFocused(page: Page, key: string, selector: string, most = 40): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${key} pressed ${most} times never led to ${selector}`);
}

/** Presses Tab until the focus is on something that is there already. It fails where it never gets there. */
export async function tabTo(target: Locator, most = 10): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab pressed ${most} times never led to ${target}`);
}

/** Whoever uses the keyboard sees where they are: an outline, or a line of a field, that is there by the focus alone. */
export async function expectFocusToBeSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return 'nothing has the focus';
    const looks = () => {
      // A radio that is not drawn shows its focus on the words beside it.
      const drawn = [
        element,
        element.parentElement,
        element.nextElementSibling,
        element.closest('form, label, search'),
      ];
      return drawn.map((one) => {
        if (!one) return '';
        const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(one);
        return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
      });
    };
    const focused = looks();
    element.blur();
    const before = looks();
    element.focus();
    const differs = focused.some((look, index) => look !== before[index]);
    return differs ? 'seen' : `unseen: ${element.outerHTML.slice(0, 200)}`;
  });
  expect(seen).toBe('seen');
}
