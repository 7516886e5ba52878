import type { Page } from '@playwright/test';

/** What stood on the page at one moment of the last turn. */
export interface Moment {
  /** Learner's turns on the page. */
  turn: number;
  /** The last of them has been checked. */
  checked: boolean;
  /** Words of it that are highlighted. */
  highlights: number;
  /** Some of the reply to it can be read. */
  replied: boolean;
}

/** Writes down, at every change of a conversation's page, how far its last turn is. Before the page loads. */
export async function recordMoments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moments: unknown[] = [];
    Object.assign(window, { moments });
    let last = '';
    const look = () => {
      const turns = document.querySelectorAll('[data-testid="learner-turn"]');
      const mine = turns[turns.length - 1];
      if (!mine) return;
      const next = mine.nextElementSibling;
      const reply = next?.matches('[data-testid="tutor-turn"]') ? next.querySelector('.turn-text') : null;
      // What only screen readers are told while the tutor thinks is no word of the reply.
      const words = [...(reply?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
      const moment = {
        turn: turns.length,
        checked: mine.getAttribute('data-checked') === 'true',
        highlights: mine.querySelectorAll('[data-edit]').length,
        replied: words.some((node) => (node.textContent ?? '').trim() !== ''),
      };
      const text = JSON.stringify(moment);
      if (text !== last) moments.push(moment);
      last = text;
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-checked', 'data-status'],
    });
  });
}

/** The moments since the page was loaded, in their order. */
export function momentsOf(page: Page): Promise<Moment[]> {
  return page.evaluate(() => (window as unknown as { moments: Moment[] }).moments);
}
