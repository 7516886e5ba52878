import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** What is said in passing, with the way to undo it. */
export class Toasts {
  readonly region: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#language = language;
    this.region = page.getByRole('region', { name: word(language, 'toasts.label') });
  }

  /** Takes back what the last one speaks of. */
  async undo(): Promise<void> {
    await this.region
      .getByRole('button', { name: word(this.#language, 'common.undo') })
      .last()
      .click();
  }
}
