import { expect, test } from '../fixtures.ts';
import { GalleryPage } from '../pages/gallery.ts';

test('opens on the scenes for the language learned', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await expect(app.page.getByRole('heading', { name: '¿Dónde hablamos hoy?' })).toBeVisible();
  await expect(gallery.books).toHaveCount(12);
  await expect(gallery.book('es-cafe')).toBeVisible();
  // The token has left the address.
  expect(new URL(app.page.url()).hash).not.toContain('token');
});

test('a scene opens with the tutor’s first line', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await gallery.open('es-cafe');
  await expect(app.page.getByText('¿Qué te pongo?')).toBeVisible();
});
