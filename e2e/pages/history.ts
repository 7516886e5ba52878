import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** Every conversation. */
export class HistoryPage {
  readonly rows: Locator;
  readonly search: Locator;
  readonly heading: Locator;
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
    this.rows = page.getByTestId('history-row');
    this.search = page.getByRole('searchbox', { name: word(language, 'history.search') });
    this.heading = page.getByRole('heading', { name: word(language, 'history.title') });
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.#page.getByRole('link', { name: title, exact: true }) });
  }

  async open(title: string): Promise<void> {
    await this.#page.getByRole('link', { name: title, exact: true }).click();
  }

  async rename(title: string, next: string): Promise<void> {
    await this.row(title)
      .getByRole('button', { name: word(this.#language, 'history.renameOf', { title }) })
      .click();
    const field = this.#page.getByRole('textbox', { name: word(this.#language, 'history.titleLabel') });
    await field.fill(next);
    await field.press('Enter');
  }

  async delete(title: string): Promise<void> {
    await this.row(title)
      .getByRole('button', { name: word(this.#language, 'history.deleteOf', { title }) })
      .click();
  }
}
