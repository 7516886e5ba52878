import type { Locator, Page } from '@playwright/test';

/** A conversation: what is said, and where one writes. Names are those of the Spanish interface. */
export class ConversationPage {
  readonly page: Page;
  readonly composer: Locator;
  readonly sendButton: Locator;
  readonly stopButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.composer = page.getByRole('textbox', { name: 'Tu frase' });
    this.sendButton = page.getByRole('button', { name: 'Enviar' });
    this.stopButton = page.getByRole('button', { name: 'Detener' });
  }

  /** Writes and sends; resolves when the words are on the page, not when they are answered. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await this.page.getByText(text, { exact: false }).first().waitFor();
  }
}
