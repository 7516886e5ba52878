import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { expectFocusToBeSeen, pressUntilFocused } from '../keyboard.ts';
import { ClosingPart } from '../pages/closing.ts';
import type { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { MarkedFieldPart } from '../pages/marked-field.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { callFrom } from '../services.ts';
import { word } from '../words.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'A2' } });

const LINE = 'Quiero ir a el mercado y comprar una manzana rojo.';

const labelled = (name: string) => `[aria-label="${name}"]`;

test.describe('with the keyboard alone', () => {
  test('all notes of a turn are applied, and taken back, also after a reload', async ({ app }) => {
    const { page } = app;
    const conversation = await new GalleryPage(page).open('es-mercado');
    await conversation.talk(LINE);
    await pressUntilFocused(page, 'Shift+Tab', labelled(word('es', 'marks.applyAll_other', { count: 2 })));
    await expectFocusToBeSeen(page);
    await page.keyboard.press('Enter');
    const turn = conversation.learnerTurns.last();
    await expect(turn).toContainText('ir al mercado y comprar una manzana roja');
    const undoAll = word('es', 'marks.undoAll_other', { count: 2 });
    await expect(page.getByRole('button', { name: undoAll })).toBeFocused();

    await page.reload();
    await expect(turn).toContainText('ir al mercado y comprar una manzana roja');
    await expect(conversation.composer).toBeFocused();
    await pressUntilFocused(page, 'Shift+Tab', labelled(undoAll));
    await page.keyboard.press('Enter');
    await expect(turn).toContainText(LINE);
  });

  /** Opens the note of a mark and presses one of the rarer decisions in it. */
  async function decide(conversation: ConversationPage, edit: string, decision: string): Promise<void> {
    const { page } = conversation;
    await conversation.composer.focus();
    await pressUntilFocused(page, 'Shift+Tab', edit);
    await page.keyboard.press('Enter');
    await expect(conversation.note.action('notes.apply')).toBeFocused();
    for (let pressed = 0; pressed < 2; pressed += 1) await page.keyboard.press('Tab');
    await expect(conversation.note.action('marks.more')).toBeFocused();
    await page.keyboard.press('Enter');
    const button = conversation.note.card.getByRole('button', { name: decision });
    for (let pressed = 0; pressed < 6; pressed += 1) {
      if (await button.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expectFocusToBeSeen(page);
    await page.keyboard.press('Enter');
    await expect(conversation.note.card).toBeHidden();
  }

  test('words are said to be meant: from then on, also after a reload', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-piso');
    await conversation.talk('Tengo una mesa blanco.');
    await expect(conversation.highlight('blanco')).toBeVisible();
    await decide(conversation, '[data-edit]', word('es', 'marks.meant', { words: 'blanco' }));
    await expect(conversation.highlights).toHaveCount(0);
    await app.page.reload();
    await expect(conversation.learnerTurns).toHaveCount(1);
    await conversation.talk('Quiero una silla blanco.');
    await expect(conversation.learnerTurns.last()).toHaveAttribute('data-checked', 'true');
    await expect(conversation.highlights).toHaveCount(0);

    await new Rail(app.page).goTo('settings');
    const muted = new SettingsPage(app.page).section('settings.mutedRules');
    await expect(muted).toContainText(word('es', 'marks.words', { words: 'blanco' }));
    await muted.getByRole('button').click();
    await expect(muted).toContainText(word('es', 'settings.mutedEmpty'));
  });

  test('a wrong note is reported; the reports are counted, and deleted after a second word', async ({
    app,
  }) => {
    const conversation = await new GalleryPage(app.page).open('es-hotel');
    await conversation.talk('Voy a el hotel.');
    await decide(conversation, '[data-edit]', word('es', 'marks.report'));
    await expect(conversation.highlights).toHaveCount(0);
    await app.page.reload();
    await expect(conversation.learnerTurns).toHaveCount(1);
    await expect(conversation.highlights).toHaveCount(0);

    await new Rail(app.page).goTo('settings');
    const reports = new SettingsPage(app.page).section('marks.reports.title');
    await expect(reports).toContainText(word('es', 'marks.reports.count_one', { count: 1 }));
    await expect(reports).toContainText('Voy a el hotel.');
    await reports.getByRole('button', { name: word('es', 'marks.reports.removeAll'), exact: true }).click();
    await reports.getByRole('button', { name: word('es', 'marks.reports.removeAllYes') }).click();
    await expect(reports).toContainText(word('es', 'marks.reports.empty'));
    expect(await callFrom(app.page, 'corrections.reports', {})).toEqual({ reports: [] });
  });
});

test.describe('a turn that is being changed', () => {
  test('keeps its marks in the field while it is typed, by keyboard alone', async ({ app }) => {
    const { page } = app;
    const conversation = await new GalleryPage(page).open('es-direcciones');
    await conversation.talk(LINE);
    await conversation.composer.press('ArrowUp');
    const field = new MarkedFieldPart(page, 'rewrite');
    await expect(field.area).toBeFocused();
    await expect(field.marks).toHaveText(['a el', 'rojo']);
    await expect(field.area).toHaveAccessibleDescription(/a el.*al.*rojo.*roja/);

    await test.step('what is written and taken back leaves them as they were', async () => {
      await page.keyboard.type('s');
      await page.keyboard.press('Backspace');
      await expect(field.area).toHaveValue(LINE);
      await expect(field.marks).toHaveText(['a el', 'rojo']);
    });
    await page.keyboard.press('Home');
    await page.keyboard.type('Hoy ');
    await expect(field.marks).toHaveText(['a el', 'rojo']);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await field.selected()).toBe('a el');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await field.selected()).toBe('rojo');
    await page.keyboard.press('Enter');
    await expect(field.apply).toBeFocused();
    await expectFocusToBeSeen(page);
    await page.keyboard.press('Enter');
    await expect(field.area).toHaveValue('Hoy Quiero ir a el mercado y comprar una manzana roja.');
    await expect(field.area).toBeFocused();
    await expect(field.marks).toHaveText(['a el']);

    await test.step('the field undoes it as it undoes what was typed, and finds it again', async () => {
      await page.keyboard.press('ControlOrMeta+z');
      await expect(field.area).toHaveValue(/manzana rojo/);
      await expect(field.marks).toHaveText(['a el', 'rojo']);
    });
    await test.step('what is touched is let go of', async () => {
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('s');
      await expect(field.marks.first()).toHaveText('a el');
      await page.keyboard.press('Backspace');
    });
    await test.step('left as it is, it is not asked about in the new wording', async () => {
      await page.keyboard.press('Home');
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(field.dismiss).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(conversation.learnerTurns.last()).toContainText('Hoy Quiero ir a el mercado');
      await conversation.reply();
      await expect(conversation.highlight('a el')).toHaveCount(0);
    });
  });

  test('is underlined where its words are, whatever is in it and however wide the window is', async ({
    app,
  }) => {
    const { page } = app;
    const conversation = await new GalleryPage(page).open('es-cafe');
    const long = `${LINE} Un poco de \u05e9\u05dc\u05d5\u05dd y otro cafe con le\u0301che. `.repeat(12);
    await conversation.say(long.trim());
    await conversation.reply();
    await conversation.composer.press('ArrowUp');
    const field = new MarkedFieldPart(page, 'rewrite');
    await expect(field.marks.first()).toBeVisible();
    for (const width of [390, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(async () => (await field.drift()).width).toBeLessThan(1);
      expect((await field.drift()).height).toBeLessThan(3);
    }
    await field.area.press('Escape');
    await page.reload();
    await conversation.composer.press('ArrowUp');
    await field.area.press('Alt+ArrowDown');
    await expect(field.note).toBeVisible();
    await expectAccessible(page);
  });

  test('in the composer nothing is marked before it is sent, unless that was chosen', async ({ app }) => {
    const { page } = app;
    const conversation = await new GalleryPage(page).open('es-cafe');
    await conversation.composer.fill('Voy a el cine.');
    await new Rail(page).goTo('settings');
    await page.getByText(word('es', 'marks.settings.writing')).click();
    await new Rail(page).goTo('chat');
    const field = new MarkedFieldPart(page, 'composer');
    await expect(field.area).toHaveValue('Voy a el cine.');
    await expect(field.marks).toHaveText(['a el']);
    await field.list.getByRole('button').click();
    await field.apply.click();
    await expect(field.area).toHaveValue('Voy al cine.');
    await callFrom(page, 'settings.set', { checkWhileWriting: false });
    await field.area.fill('');
  });
});

test('corrections for later: decided on their page, remembered when it is opened again', async ({ app }) => {
  const { page } = app;
  await callFrom(page, 'settings.set', { correctionsLater: true });
  const conversation = await new GalleryPage(page).open('es-presentarse');
  await conversation.talk(LINE);
  const closing = new ClosingPart(page);
  await expect(closing.count).toContainText(word('es', 'marks.later_other', { count: 2 }));
  await closing.open();
  await expect(closing.items).toHaveCount(2);
  const item = closing.items.filter({ hasText: 'al' }).first();
  await expect(item).toContainText(LINE);
  await item.getByTestId('card-link').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('es', 'common.close') })
    .click();
  await closing.action(item, 'notes.apply').click();
  await expect(item).toHaveAttribute('data-status', 'applied');
  await expect(closing.action(item, 'common.undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item).toHaveAttribute('data-status', 'open');
  await closing.action(item, 'notes.ignore').click();
  await expect(item).toHaveAttribute('data-status', 'ignored');
  await expectAccessible(page);
  await closing.leave();
  await expect(conversation.highlights).toHaveCount(1);

  await page.reload();
  await expect(conversation.highlights).toHaveCount(1);
  await expect(closing.count).toContainText(word('es', 'marks.laterNone'));
  await closing.open();
  await expect(closing.items).toHaveCount(1);
  await closing.leave();
  await conversation.talk('Voy a el cine.');
  await expect(closing.count).toContainText(word('es', 'marks.later_one', { count: 1 }));
  await expect(conversation.highlights).toHaveCount(1);
  await callFrom(page, 'settings.set', { correctionsLater: false });
  await expect(conversation.highlights).toHaveCount(2);
});
