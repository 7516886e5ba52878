import { expect, test } from '../fixtures.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { HistoryPage } from '../pages/history.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { Toasts } from '../pages/toasts.ts';
import { callFrom, conversationOn } from '../services.ts';
import { word } from '../words.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es' } });

test('a draft is kept over a reload and over a restart', async ({ app }) => {
  const before = await new GalleryPage(app.page).open('es-clinica');
  const draft = 'Buenos días, doctora. Me duele\nla cabeza 🤕';
  await before.composer.fill(draft);
  // No pause: closing the page is what keeps it.
  await app.page.reload();
  await expect(before.composer).toHaveValue(draft);

  await before.composer.press('Control+End');
  await before.composer.pressSequentially(' mucho');
  const id = conversationOn(app.page);
  await expect(async () => {
    expect((await callFrom(app.page, 'conversations.get', { conversationId: id })).draft).toContain('mucho');
  }).toPass();
  await app.restart();
  const after = new ConversationPage(app.page);
  await expect(after.composer).toHaveValue(`${draft} mucho`);
  await test.step('and gone once it is said', async () => {
    await after.composer.press('Enter');
    await after.reply();
    await app.page.reload();
    await expect(after.learnerTurns).toHaveCount(1);
    await expect(after.composer).toHaveValue('');
  });
});

test('conversations are found, named, put away and taken back', async ({ app }) => {
  const { page } = app;
  const rail = new Rail(page);
  const gallery = new GalleryPage(page);
  const history = new HistoryPage(page);
  for (const [scene, line] of [
    ['es-cafe', 'Quiero un té con miel, por favor.'],
    ['es-hotel', 'La ducha no funciona bien.'],
  ] as const) {
    await rail.goTo('gallery');
    await (await gallery.open(scene)).talk(line);
  }

  await rail.goTo('history');
  const title = 'Habitación 12';
  await test.step('search, by words that were said', async () => {
    await history.search.fill('ducha');
    await expect(history.rows).toHaveCount(1);
    await expect(history.rows).toContainText('ducha');
    await history.search.fill('TÉ CON MIEL');
    await expect(history.rows).toContainText('miel');
    await history.search.fill('zzzz');
    await expect(page.getByText(word('es', 'history.nothingFound', { query: 'zzzz' }))).toBeVisible();
    await page.getByRole('button', { name: word('es', 'history.clear') }).click();
    await expect(history.row(title)).toBeVisible();
  });
  await test.step('rename', async () => {
    await history.rename(title, 'La ducha rota');
    await expect(history.row('La ducha rota')).toBeVisible();
    await history.open('La ducha rota');
    await expect(page.getByRole('heading', { name: 'La ducha rota', level: 1 })).toBeVisible();
    await rail.goTo('history');
  });
  await test.step('delete, and undo', async () => {
    await history.delete('La ducha rota');
    await expect(history.row('La ducha rota')).toHaveCount(0);
    await new Toasts(page).undo();
    await expect(history.row('La ducha rota')).toBeVisible();
  });
  await test.step('after a restart all is as it was, and goes on', async () => {
    await app.restart();
    const again = new HistoryPage(app.page);
    await again.open('La ducha rota');
    const conversation = new ConversationPage(app.page);
    await expect(conversation.learnerTurns.first()).toContainText('La ducha no funciona bien.');
    await conversation.talk('Gracias, muy amable.');
    await expect(conversation.learnerTurns).toHaveCount(2);
  });
});

test('every setting applies at once and is remembered', async ({ app }) => {
  await new Rail(app.page).goTo('settings');
  const before = new SettingsPage(app.page);
  await before.choose('settings.level', 'B2');
  await before.choose('settings.theme', word('es', 'settings.themes.dark'));
  await before.choose('settings.readingFace', word('es', 'settings.faces.dyslexia'));
  await before.slider('settings.textSize').press('End');
  await before.slider('settings.promptMessages').press('Home');
  await before.choose('settings.interfaceLanguage', 'English');

  const remembered = async () => {
    const html = app.page.locator('html');
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(html).toHaveAttribute('data-face', 'dyslexia');
    const settings = new SettingsPage(app.page, 'en');
    await expect(settings.heading).toBeVisible();
    await expect(settings.option('settings.level', 'B2')).toBeChecked();
    await expect(settings.slider('settings.textSize')).toHaveValue('26');
    await expect(settings.slider('settings.promptMessages')).toHaveValue('4');
    const sample = app.page.locator('.settings-sample');
    await expect(sample).toHaveCSS('font-size', '26px');
    await expect(sample).toHaveCSS('font-family', /^"?OpenDyslexic/);
  };
  await remembered();
  await app.page.reload();
  await remembered();
  await app.restart();
  await remembered();

  await test.step('a scene, in an English interface', async () => {
    await new Rail(app.page, 'en').goTo('gallery');
    const conversation = await new GalleryPage(app.page, 'en').open('es-mate');
    await conversation.talk('Ayer fui a el cine.');
    await conversation.highlight('a el').click();
    await expect(conversation.note.why).toContainText('join');
    await expect(conversation.statusLine).toContainText(word('en', 'status.local'));
  });
});
