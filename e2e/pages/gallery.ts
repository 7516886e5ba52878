import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';
import { ConversationPage } from './conversation.ts';

/** Scenes as books on a table. */
export class GalleryPage {
  readonly page: Page;
  readonly books: Locator;
  readonly heading: Locator;
  readonly problems: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.page = page;
    this.#language = language;
    this.books = page.getByTestId(/^scenario-/);
    this.heading = page.getByRole('heading', { name: word(language, 'gallery.title') });
    this.problems = page.locator('details.problems');
  }

  book(scenarioId: string): Locator {
    return this.page.getByTestId(`scenario-${scenarioId}`);
  }

  /** Chooses the language learned. */
  async practise(target: Language): Promise<void> {
    await this.page
      .getByRole('group', { name: word(this.#language, 'gallery.practise') })
      .getByRole('radio', { name: word(this.#language, `languages.${target}`), exact: true })
      .check();
  }

  /** Opens a scene and waits until one can write. */
  async open(scenarioId: string): Promise<ConversationPage> {
    await this.book(scenarioId).click();
    const conversation = new ConversationPage(this.page, this.#language);
    await conversation.composer.waitFor();
    return conversation;
  }
}
