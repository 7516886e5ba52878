import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** The sheet with a grammar card, or with the list of all. */
export class GrammarSheetPage {
  /** In a note: the way to its card. */
  readonly link: Locator;
  readonly card: Locator;
  readonly list: Locator;
  readonly all: Locator;
  readonly back: Locator;
  readonly #page: Page;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.link = page.getByTestId('card-link');
    this.card = page.getByTestId('grammar-card');
    this.list = page.locator('.grammar-level');
    this.all = page.getByRole('button', { name: word(language, 'grammar.all'), exact: true });
    this.back = page.getByRole('button', { name: word(language, 'grammar.back'), exact: true });
  }

  /** In the list. */
  entry(id: string): Locator {
    return this.#page.locator(`.grammar-level [data-card="${id}"]`);
  }
}
