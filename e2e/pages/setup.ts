import type { Page } from '@playwright/test';
import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** The first minute: language and level. */
export class SetupPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
  }

  get heading() {
    return this.#page.getByRole('heading', { name: word(this.#language, 'setup.title') });
  }

  /** Changes the language the app speaks. */
  async speak(language: Language): Promise<SetupPage> {
    await this.#page
      .getByRole('radio', { name: language === 'es' ? 'Español' : 'English', exact: true })
      .check();
    return new SetupPage(this.#page, language);
  }

  async choose(target: Language, level: CefrLevel): Promise<void> {
    const question = (name: 'setup.languageQuestion' | 'setup.levelQuestion') =>
      this.#page.getByRole('region', { name: word(this.#language, name) });
    await question('setup.languageQuestion')
      .getByRole('button', { name: target === 'es' ? 'Español' : 'English' })
      .click();
    await question('setup.levelQuestion')
      .getByRole('button', { name: new RegExp(`^${level}`) })
      .click();
  }
}
