import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** What there is to look over at the end of a session, and the count that leads there. */
export class ClosingPart {
  readonly count: Locator;
  readonly page: Locator;
  readonly items: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#language = language;
    this.count = page.getByTestId('later');
    this.page = page.getByTestId('closing');
    this.items = page.getByTestId('closing-item');
  }

  async open(): Promise<void> {
    await this.count.getByRole('button').click();
    await this.page.waitFor();
  }

  action(item: Locator, name: 'notes.apply' | 'notes.ignore' | 'common.undo'): Locator {
    return item.getByRole('button', { name: word(this.#language, name), exact: true });
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: word(this.#language, 'marks.closing.back') }).click();
  }
}
