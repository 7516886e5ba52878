import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { ClosingPart } from '../pages/closing.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { Toasts } from '../pages/toasts.ts';
import { word } from '../words.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'A2' } });

const LINE = 'Quiero ir a el mercado y comprar una manzana rojo.';

test('all notes of a turn are applied at once, and taken back at once', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-mercado');
  await conversation.talk(LINE);
  await expect(conversation.highlight('rojo')).toBeVisible();
  await app.page.getByRole('button', { name: word('es', 'marks.applyAll_other', { count: 2 }) }).click();
  await expect(conversation.learnerTurns.last()).toContainText('ir al mercado y comprar una manzana roja');
  await new Toasts(app.page).undo();
  await expect(conversation.learnerTurns.last()).toContainText('ir a el mercado y comprar una manzana rojo');
});

test('a wrong note is kept with its sentence, and leaves as a file that is saved by hand', async ({
  app,
}) => {
  const conversation = await new GalleryPage(app.page).open('es-hotel');
  await conversation.talk(LINE);
  await conversation.highlight('a el').click();
  await conversation.note.action('marks.more').click();
  await conversation.note.action('marks.report').click();
  await expect(conversation.highlight('a el')).toHaveCount(0);

  await new Rail(app.page).goTo('settings');
  const reports = new SettingsPage(app.page).section('marks.reports.title');
  await expect(reports).toContainText(LINE);
  const download = app.page.waitForEvent('download');
  await reports.getByRole('button', { name: word('es', 'marks.reports.export') }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({
    format: 'tertulia-mark-reports',
    reports: [{ sentence: LINE, replacement: 'al', rule: 'rules.contraction-al' }],
  });
});

test('a turn in English is not marked; the question that gets the words is offered', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-cafe');
  await conversation.talk('I would like a coffee, please.');
  await app.page.getByRole('button', { name: word('es', 'marks.ask') }).click();
  await expect(conversation.composer).toHaveValue('¿Cómo se dice «I would like a coffee, please.»? ');
});

test('corrections kept for later are counted, then stand on a page by type', async ({ app }) => {
  await new Rail(app.page).goTo('settings');
  const later = app.page.getByRole('switch', { name: word('es', 'marks.settings.later') });
  await app.page.getByText(word('es', 'marks.settings.later')).click();
  await expect(later).toBeChecked();
  await new Rail(app.page).goTo('gallery');
  const conversation = await new GalleryPage(app.page).open('es-piso');
  await conversation.talk(LINE);
  const closing = new ClosingPart(app.page);
  await expect(closing.count).toContainText(word('es', 'marks.later_other', { count: 2 }));
  await expect(conversation.highlights).toHaveCount(0);
  await closing.open();
  await expect(closing.page).toContainText('a el → al');
  await expect(closing.page).toContainText('rojo → roja');
  await closing.leave();
  await expect(conversation.highlight('a el')).toBeVisible();
});
