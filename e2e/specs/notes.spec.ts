import { expect, test } from '../fixtures.ts';
import { expectFocusToBeSeen, pressUntilFocused } from '../keyboard.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { Toasts } from '../pages/toasts.ts';
import { word } from '../words.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'A2' } });

const LINE = 'Quiero ir a el mercado y comprar una manzana rojo.';

test.describe('with a mouse, in the margin', () => {
  test('a note says what, why and how; it is applied and taken back', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-mercado');
    await conversation.talk(LINE);
    const mark = conversation.highlight('a el');
    await mark.click();
    const { note } = conversation;
    await expect(note.card).toBeInViewport();
    await expect(note.change).toContainText(/a el.*al/);
    await expect(note.why).toHaveText(/.{15,}/);
    await expect(note.example).toHaveText(/\bal\b/);
    await expect(mark).toHaveAttribute('aria-expanded', 'true');

    await note.action('notes.apply').click();
    await expect(note.card).toBeHidden();
    const applied = conversation.highlight(/^al$/);
    await expect(applied).toHaveAttribute('data-status', 'applied');
    await expect(conversation.learnerTurns.last()).toContainText('Quiero ir al mercado');

    await test.step('it is still applied after a reload', async () => {
      await app.page.reload();
      await expect(applied).toHaveAttribute('data-status', 'applied');
    });
    await applied.click();
    await note.action('common.undo').click();
    await expect(conversation.learnerTurns.last()).toContainText('Quiero ir a el mercado');
    await expect(mark).toHaveAttribute('data-status', 'open');
  });

  test('a note is opened from the margin, and ignored for a while', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-piso');
    await conversation.talk(LINE);
    await app.page
      .getByRole('complementary', { name: word('es', 'notes.label') })
      .getByRole('button', { name: /rojo/ })
      .click();
    await expect(conversation.note.change).toContainText('roja');
    await conversation.note.action('notes.ignore').click();
    await expect(conversation.highlight('rojo')).toHaveCount(0);
    await new Toasts(app.page).undo();
    await expect(conversation.highlight('rojo')).toBeVisible();
  });

  test('“don’t mark this again” holds everywhere, until it is taken back', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-hotel');
    const mute = async () => {
      await conversation.highlight('a el').first().click();
      await conversation.note.action('marks.more').click();
      await conversation.note.action('notes.mute').click();
      await expect(conversation.highlight('a el')).toHaveCount(0);
    };
    await conversation.talk('Voy a el hotel.');
    await mute();
    await new Toasts(app.page).undo();
    await expect(conversation.highlight('a el')).toHaveCount(1);

    await mute();
    await conversation.talk('Mañana voy a el museo.');
    await expect(conversation.highlights).toHaveCount(0);

    await test.step('the settings know it, and take it back', async () => {
      await new Rail(app.page).goTo('settings');
      const muted = new SettingsPage(app.page).section('settings.mutedRules');
      await expect(muted.locator('code')).toHaveCount(1);
      await muted.getByRole('button').click();
      await expect(muted).toContainText(word('es', 'settings.mutedEmpty'));
      await new Rail(app.page).goTo('chat');
      // What was said meanwhile was not looked at for it.
      await expect(conversation.highlight('a el')).toHaveCount(1);
    });
  });
});

test.describe('on a narrower window, under its line', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('a note opens below the words it speaks of, and closes again', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-cafe');
    await conversation.talk(LINE);
    const mark = conversation.highlight('rojo');
    await mark.click();
    const { card } = conversation.note;
    await expect(conversation.learnerTurns.last().locator(card)).toBeVisible();
    const [above, below] = [await mark.boundingBox(), await card.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? Number.NaN) + (above?.height ?? 0) - 1);
    await mark.click();
    await expect(card).toBeHidden();
  });
});

test.describe('with a finger, on a sheet', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a note rises, leads to the next, and is applied', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-presentarse');
    await conversation.talk(LINE);
    await conversation.highlight('a el').tap();
    const sheet = app.page.getByRole('dialog');
    await expect(sheet).toContainText(word('es', 'notes.position', { current: 1, total: 2 }));
    await expect(conversation.note.change).toContainText(/a el.*al/);
    await sheet.getByRole('button', { name: word('es', 'notes.next') }).tap();
    await expect(conversation.note.change).toContainText(/rojo.*roja/);
    await conversation.note.action('notes.apply').tap();
    await expect(sheet).toBeHidden();
    await expect(conversation.learnerTurns.last()).toContainText('una manzana roja');
    await conversation.highlight('a el').tap();
    await sheet.getByRole('button', { name: word('es', 'common.close') }).tap();
    await expect(sheet).toBeHidden();
  });
});

test('with the keyboard alone: a whole turn, its notes, and on to the next', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const gallery = new GalleryPage(page);
  await expect(gallery.book('es-direcciones')).toBeVisible();
  await pressUntilFocused(page, 'Tab', '[data-testid="scenario-es-direcciones"]');
  await expectFocusToBeSeen(page);
  await keyboard.press('Enter');
  const conversation = new ConversationPage(page);
  await expect(conversation.composer).toBeFocused();
  await keyboard.type(LINE);
  await keyboard.press('Enter');
  await conversation.reply();
  await expect(conversation.composer).toBeFocused();
  await expect(conversation.highlight('rojo')).toBeVisible();

  await pressUntilFocused(page, 'Shift+Tab', '[data-edit]');
  const [first, second] = [conversation.highlight('a el'), conversation.highlight('rojo')];
  await expect(second).toBeFocused();
  await expectFocusToBeSeen(page);
  await keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  await test.step('Enter opens the note, Escape closes it', async () => {
    await keyboard.press('Enter');
    await expect(conversation.note.action('notes.apply')).toBeFocused();
    await expectFocusToBeSeen(page);
    await keyboard.press('Escape');
    await expect(conversation.note.card).toBeHidden();
    await expect(first).toBeFocused();
  });
  await test.step('a decision leads to the next note, the last one back to the composer', async () => {
    await keyboard.press('Enter');
    await expect(conversation.note.action('notes.apply')).toBeFocused();
    await keyboard.press('Enter');
    await expect(second).toBeFocused();
    await keyboard.press('Enter');
    await expect(conversation.note.action('notes.apply')).toBeFocused();
    await keyboard.press('Tab');
    await expect(conversation.note.action('notes.ignore')).toBeFocused();
    await keyboard.press('Enter');
    await expect(conversation.composer).toBeFocused();
    await expect(conversation.learnerTurns.last()).toContainText('Quiero ir al mercado');
    await expect(second).toHaveCount(0);
  });
  await test.step('the arrow up changes what was said last', async () => {
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('textbox', { name: word('es', 'chat.rewriteLabel') })).toBeFocused();
    await keyboard.press('Escape');
    await conversation.composer.focus();
  });
  await keyboard.type('Gracias.');
  await keyboard.press('Enter');
  await expect(conversation.learnerTurns).toHaveCount(2);
  await conversation.reply();
});
