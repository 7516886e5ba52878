import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../preload/schemas/common.ts';
import { word } from '../words.ts';

/** A text field with its marks inside it: a turn that is being changed, or the composer. */
export class MarkedFieldPart {
  readonly area: Locator;
  /** The underlined words, in the order of the text. */
  readonly marks: Locator;
  /** What is marked, listed below the field. */
  readonly list: Locator;
  readonly note: Locator;
  readonly apply: Locator;
  readonly dismiss: Locator;

  constructor(page: Page, place: 'rewrite' | 'composer', language: Language = 'es') {
    const form = page.locator(`form.${place}`);
    this.area = form.getByRole('textbox');
    this.marks = form.locator('.mark-behind');
    this.list = form.getByRole('list', { name: word(language, 'marks.field.list') });
    this.note = form.locator('.field-note');
    this.apply = this.note.getByRole('button', { name: word(language, 'notes.apply'), exact: true });
    this.dismiss = this.note.getByRole('button', {
      name: word(language, 'marks.field.dismiss'),
      exact: true,
    });
  }

  /** What is selected in the field. */
  selected(): Promise<string> {
    return this.area.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    );
  }

  /** How far the underlined copy is from the field it lies behind, in pixels: width, and height of all its lines. */
  drift(): Promise<{ width: number; height: number }> {
    return this.area.evaluate((area) => {
      const copy = area.parentElement?.querySelector('.marks-behind');
      if (!copy) throw new Error('no copy behind the field');
      const inner = copy.clientWidth - Number.parseFloat(getComputedStyle(copy).paddingInlineEnd);
      return {
        width: Math.abs(inner - area.clientWidth),
        height: Math.abs(copy.scrollHeight - area.scrollHeight),
      };
    });
  }
}
