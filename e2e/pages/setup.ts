import type { Locator, Page } from '@playwright/test';
import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import { type Word, word } from '../words.ts';

/** The first minute: language and level, then who answers. */
export class SetupPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
  }

  get heading() {
    return this.title('setup.title');
  }

  /** The heading of a step. */
  title(name: Extract<Word, `setup.${string}`>): Locator {
    return this.#page.getByRole('heading', { level: 1, name: word(this.#language, name) });
  }

  /** Changes the language the app speaks. */
  async speak(language: Language): Promise<SetupPage> {
    await this.#page
      .getByRole('radio', { name: language === 'es' ? 'Español' : 'English', exact: true })
      .check();
    return new SetupPage(this.#page, language);
  }

  /** Language and level: the next step asks who answers. */
  async learn(target: Language, level: CefrLevel): Promise<void> {
    const question = (name: 'setup.languageQuestion' | 'setup.levelQuestion') =>
      this.#page.getByRole('region', { name: word(this.#language, name) });
    await question('setup.languageQuestion')
      .getByRole('button', { name: target === 'es' ? 'Español' : 'English' })
      .click();
    await question('setup.levelQuestion')
      .getByRole('button', { name: new RegExp(`^${level}`) })
      .click();
    await this.title('setup.modelTitle').waitFor();
  }

  /** Language and level, and then the small model that is there. */
  async choose(target: Language, level: CefrLevel): Promise<void> {
    await this.learn(target, level);
    await this.press('setup.startSmall');
  }

  async press(name: Extract<Word, `setup.${string}`>): Promise<void> {
    await this.#page.getByRole('button', { name: word(this.#language, name), exact: true }).click();
  }

  /** A model that is offered. */
  offer(id: string): Locator {
    return this.#page.getByTestId(`offer-${id}`);
  }
}
