import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { type Word, word } from '../words.ts';

type Choice =
  | 'settings.targetLanguage'
  | 'settings.level'
  | 'settings.interfaceLanguage'
  | 'settings.theme'
  | 'settings.readingFace';

/** Every choice, applied at once. */
export class SettingsPage {
  readonly heading: Locator;
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
    this.heading = page.getByRole('heading', { name: word(language, 'settings.title'), level: 1 });
  }

  /** One of a few, side by side. */
  option(choice: Choice, label: string): Locator {
    return this.#page
      .getByRole('group', { name: word(this.#language, choice), exact: true })
      .getByRole('radio', { name: label, exact: true });
  }

  async choose(choice: Choice, label: string): Promise<void> {
    await this.option(choice, label).check();
  }

  slider(name: 'settings.textSize' | 'settings.promptMessages'): Locator {
    return this.#page.getByRole('slider', { name: word(this.#language, name) });
  }

  model(name: string): Locator {
    return this.#page.locator('.model', { hasText: name });
  }

  section(name: Word): Locator {
    return this.#page.getByRole('region', { name: word(this.#language, name) });
  }
}
