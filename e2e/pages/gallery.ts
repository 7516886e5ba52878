import type { Locator, Page } from '@playwright/test';
import { ConversationPage } from './conversation.ts';

/** Scenes as books on a table. */
export class GalleryPage {
  readonly page: Page;
  readonly books: Locator;

  constructor(page: Page) {
    this.page = page;
    this.books = page.getByTestId(/^scenario-/);
  }

  book(scenarioId: string): Locator {
    return this.page.getByTestId(`scenario-${scenarioId}`);
  }

  /** Opens a scene and waits until one can write. */
  async open(scenarioId: string): Promise<ConversationPage> {
    await this.book(scenarioId).click();
    const conversation = new ConversationPage(this.page);
    await conversation.composer.waitFor();
    return conversation;
  }
}
