import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';
import { NoteCard } from './note.ts';

/** A conversation: what is said, and where one writes. */
export class ConversationPage {
  readonly page: Page;
  readonly language: Language;
  readonly composer: Locator;
  readonly sendButton: Locator;
  readonly stopButton: Locator;
  readonly learnerTurns: Locator;
  readonly tutorTurns: Locator;
  readonly highlights: Locator;
  readonly statusLine: Locator;

  constructor(page: Page, language: Language = 'es') {
    this.page = page;
    this.language = language;
    this.composer = page.getByRole('textbox', { name: word(language, 'chat.composer') });
    this.sendButton = page.getByRole('button', { name: word(language, 'chat.send'), exact: true });
    this.stopButton = page.getByRole('button', { name: word(language, 'chat.stop'), exact: true });
    this.learnerTurns = page.getByTestId('learner-turn');
    this.tutorTurns = page.getByTestId('tutor-turn');
    this.highlights = page.locator('[data-edit]');
    this.statusLine = page.getByRole('region', { name: word(language, 'status.label') });
  }

  /** Writes and sends; resolves when the words were taken and their answer has begun. */
  async say(text: string): Promise<void> {
    const [mine, theirs] = await Promise.all([this.learnerTurns.count(), this.tutorTurns.count()]);
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await expect(this.learnerTurns).toHaveCount(mine + 1);
    await expect(this.tutorTurns).toHaveCount(theirs + 1);
  }

  /** Waits until the last reply is at its end, and answers its words. */
  async reply(): Promise<string> {
    await expect(this.tutorTurns.last()).toHaveAttribute('data-status', /complete|stopped|failed/);
    return this.textOf(this.tutorTurns.last());
  }

  /** Writes, sends, waits for the whole reply and answers it. */
  async talk(text: string): Promise<string> {
    await this.say(text);
    const reply = await this.reply();
    await expect(this.tutorTurns.last()).toHaveAttribute('data-status', 'complete');
    return reply;
  }

  /** The words of a turn, without what stands around them or is only read out while the tutor thinks. */
  async textOf(turn: Locator): Promise<string> {
    return await turn.locator('.turn-text').evaluate((words) =>
      [...words.childNodes]
        .filter((node) => !(node instanceof Element && node.matches('.caret')))
        .map((node) => node.textContent)
        .join(''),
    );
  }

  /** A highlighted word or phrase, by its words. */
  highlight(words: string | RegExp): Locator {
    return this.highlights.filter({ hasText: words });
  }

  /** A note of the margin that is not open, by some of its words. */
  marginNote(words: string | RegExp): Locator {
    return this.page
      .getByRole('complementary', { name: word(this.language, 'notes.label') })
      .getByRole('button')
      .filter({ hasText: words });
  }

  get note(): NoteCard {
    return new NoteCard(this.page, this.language);
  }

  goal(id: string): Locator {
    return this.page.locator('.opening-head').getByTestId(`goal-${id}`);
  }

  /** A tool of a turn: they are quiet until it is pointed at. */
  tool(turn: Locator, name: 'chat.regenerate' | 'chat.rewrite' | 'chat.previousBranch' | 'chat.nextBranch') {
    return turn.getByRole('button', { name: word(this.language, name), exact: true });
  }

  /** Changes a turn of the learner's; what comes of it is a branch. */
  async rewrite(turn: Locator, text: string): Promise<void> {
    await turn.hover();
    await this.tool(turn, 'chat.rewrite').click();
    const field = this.page.getByRole('textbox', { name: word(this.language, 'chat.rewriteLabel') });
    await field.fill(text);
    await field.press('Enter');
    await field.waitFor({ state: 'detached' });
  }
}
