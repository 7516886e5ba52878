import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { type Word, word } from '../words.ts';
import { Rail } from './rail.ts';

/** The models of this machine, where more come from, and how others get them. */
export class ModelsPage {
  readonly heading: Locator;
  readonly notice: Locator;
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#page = page;
    this.#language = language;
    this.heading = page.getByRole('heading', { level: 1, name: word(language, 'models.title'), exact: true });
    this.notice = page.getByRole('alert');
  }

  async goTo(name: 'here' | 'add' | 'share'): Promise<void> {
    await new Rail(this.#page, this.#language).goTo('models');
    await this.#page
      .getByRole('navigation', { name: word(this.#language, 'models.pages.label') })
      .getByRole('link', { name: word(this.#language, `models.pages.${name}`), exact: true })
      .click();
  }

  /** A model that is here. */
  installed(id: string): Locator {
    return this.#page.getByTestId(`model-${id}`);
  }

  /** A model of the catalogue. */
  offer(id: string): Locator {
    return this.#page.getByTestId(`offer-${id}`);
  }

  /** A model another machine offers. */
  offered(id: string): Locator {
    return this.#page.getByTestId(`offered-${id}`);
  }

  /** Where a model comes from. */
  async way(name: 'catalogue' | 'address' | 'file' | 'nearby'): Promise<void> {
    await this.#page
      .getByRole('radio', { name: word(this.#language, `models.add.${name}`), exact: true })
      .check();
  }

  async press(name: Word, places: Record<string, string> = {}): Promise<void> {
    await this.#page.getByRole('button', { name: word(this.#language, name, places), exact: true }).click();
  }

  async fill(label: Word, text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: word(this.#language, label) }).fill(text);
  }

  /** Takes in what lies at a path, and waits for what it held. */
  async bringIn(place: string): Promise<Locator> {
    await this.goTo('add');
    await this.way('file');
    await this.fill('models.import.path', place);
    await this.press('models.import.go');
    const found = this.#page.getByRole('region', { name: word(this.#language, 'models.import.found') });
    await found.waitFor();
    return found;
  }
}
