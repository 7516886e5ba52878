import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** The note that is open, wherever it stands: in the margin, under its line, on a sheet. */
export class NoteCard {
  readonly card: Locator;
  readonly kind: Locator;
  readonly change: Locator;
  readonly why: Locator;
  readonly example: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'es') {
    this.#language = language;
    this.card = page.getByTestId('note');
    this.kind = this.card.locator('.note-type');
    this.change = this.card.locator('.diff');
    this.why = this.card.locator('.note-why');
    this.example = this.card.locator('.note-example');
  }

  action(
    name: 'notes.apply' | 'notes.ignore' | 'notes.mute' | 'marks.more' | 'marks.report' | 'common.undo',
  ): Locator {
    return this.card.getByRole('button', { name: word(this.#language, name), exact: true });
  }

  /** “I meant …”, among the rarer decisions. */
  meant(words: string): Locator {
    const name = word(this.#language, 'marks.meant', { words });
    return this.card.getByRole('button', { name, exact: true });
  }
}
