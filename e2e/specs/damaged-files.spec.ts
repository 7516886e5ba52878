import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { word } from '../words.ts';

test.use({
  settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', modelId: 'broken' },
  // The browser itself reports an answer that is an error.
  expectedErrors: [/tutor\.prepare/],
});

test.beforeAll(async ({ home }) => {
  const [scenes, model] = [path.join(home, 'scenarios'), path.join(home, 'models', 'llm', 'broken')];
  await Promise.all([mkdir(scenes, { recursive: true }), mkdir(model, { recursive: true })]);
  await writeFile(path.join(scenes, 'mi-escena.yaml'), 'id: mi-escena\nlanguage: es\nlevel: Z9\n');
  await writeFile(
    path.join(model, 'broken.gguf'),
    Buffer.concat([Buffer.from('GGUF'), Buffer.alloc(400, 0xff)]),
  );
});

test('a model that is damaged is named, and another one answers the same words', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-cafe');
  await conversation.say('Hola, un café, por favor.');
  await conversation.reply();
  const failed = conversation.tutorTurns.last();
  await expect(failed).toHaveAttribute('data-status', 'failed');
  await expect(failed.getByRole('alert')).toContainText('El archivo del modelo está dañado o no es un GGUF');
  await expect(failed.getByRole('alert')).toContainText('elige otro modelo en Ajustes');

  await new Rail(app.page).goTo('settings');
  const settings = new SettingsPage(app.page);
  await expect(settings.model('broken.gguf')).toContainText(word('es', 'settings.models.unusable'));
  await settings.model('Tertulia').getByRole('radio').check();
  await new Rail(app.page).goTo('chat');
  await failed.getByRole('button', { name: word('es', 'chat.tryAgain') }).click();
  await expect(failed).toContainText('2/2');
  await conversation.reply();
  await expect(conversation.tutorTurns.last()).toHaveAttribute('data-status', 'complete');
});

test('a scene that cannot be read is reported, and the others are there', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await expect(gallery.books).toHaveCount(12);
  await gallery.problems.locator('summary').click();
  await expect(gallery.problems).toContainText('mi-escena.yaml');
  await expect(gallery.problems).toContainText(/línea \d+: \S+/);
});
