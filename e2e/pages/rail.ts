import type { Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** The way between screens. */
export class Rail {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
  }

  async goTo(screen: 'gallery' | 'chat' | 'history' | 'models' | 'settings' | 'about'): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: word(this.#language, 'nav.label') })
      .getByRole('link', { name: word(this.#language, `nav.${screen}`), exact: true })
      .click();
  }
}
