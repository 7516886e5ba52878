import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { type Word, word } from '../words.ts';

/** The line at the foot of every screen while models are on their way. */
export class WorkLine {
  readonly line: Locator;
  readonly bar: Locator;
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
    this.line = page.getByTestId('work-line');
    this.bar = this.line.getByRole('progressbar');
  }

  /** Whether it says a word of its own. */
  says(name: Word, places: Record<string, string> = {}): Locator {
    return this.line.getByText(word(this.#language, name, places));
  }

  async pause(title: string): Promise<void> {
    await this.#tool('models.running.pauseOf', title).click();
  }

  async resume(title: string): Promise<void> {
    await this.#tool('models.running.resumeOf', title).click();
  }

  /** Stops it, and says what becomes of what arrived. */
  async cancel(title: string, what: 'keep' | 'drop'): Promise<void> {
    await this.#tool('models.running.cancelOf', title).click();
    const name = what === 'keep' ? 'models.running.cancelKeep' : 'models.running.cancelDrop';
    await this.#page.getByRole('button', { name: word(this.#language, name), exact: true }).click();
  }

  /** Takes the offer of a model that has come. */
  async useNow(): Promise<void> {
    await this.line
      .getByRole('button', { name: word(this.#language, 'models.running.useNow'), exact: true })
      .click();
  }

  #tool(name: Word, title: string): Locator {
    return this.line.getByRole('button', { name: word(this.#language, name, { title }), exact: true });
  }
}
