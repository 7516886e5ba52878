import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { pressUntilFocused } from '../keyboard.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { GrammarSheetPage } from '../pages/grammar.ts';
import { word } from '../words.ts';

test.use({
  settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'A2' },
  contextOptions: { reducedMotion: 'reduce' },
});

const LINE = 'Quiero ir a el mercado y comprar una manzana rojo.';

test('a mark leads to its card, and from there to the others and back, by keyboard alone', async ({
  app,
}) => {
  const { page } = app;
  const conversation = await new GalleryPage(page).open('es-mercado');
  await conversation.talk(LINE);
  await conversation.highlight('a el').focus();
  await page.keyboard.press('Enter');
  await expect(conversation.note.card).toBeVisible();
  const grammar = new GrammarSheetPage(page);
  await expect(grammar.link).toBeVisible();
  await pressUntilFocused(page, 'Shift+Tab', '[data-testid="card-link"]');
  await page.keyboard.press('Enter');
  await expect(grammar.card).toHaveAttribute('data-card', 'contractions');
  await expect(grammar.card).toContainText('Vamos al cine.');

  await pressUntilFocused(page, 'Tab', '.grammar-more .button-quiet');
  await page.keyboard.press('Enter');
  await expect(grammar.list).toHaveCount(4);
  await pressUntilFocused(page, 'Tab', '[data-card="gustar"]', 90);
  await page.keyboard.press('Enter');
  await expect(grammar.card).toHaveAttribute('data-card', 'gustar');
  await grammar.back.press('Enter');
  await expect(grammar.list).toHaveCount(4);

  await page.keyboard.press('Escape');
  await expect(grammar.list).toHaveCount(0);
  await expect(conversation.note.card).toBeVisible();
  await expect(grammar.link).toBeFocused();
});

test('the card and the list are accessible at every width, above the note', async ({ app }) => {
  const { page } = app;
  const conversation = await new GalleryPage(page).open('es-mercado');
  await conversation.talk(LINE);
  const grammar = new GrammarSheetPage(page);
  await expectAccessible(page, async () => {
    if (await grammar.card.isVisible()) return;
    if (await conversation.note.card.isHidden()) await conversation.highlight('rojo').click();
    await grammar.link.click();
    await expect(grammar.card).toHaveAttribute('data-card', 'adjective-agreement');
  });
  await grammar.all.click();
  await expect(grammar.entry('si-unreal')).toBeAttached();
  await expectAccessible(page);
});

test('someone who learns English reads its cards in the language of the interface', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await gallery.practise('en');
  const conversation = await gallery.open('en-coffee');
  await conversation.talk('My brother play football and he want a coffee.');
  await conversation.highlight(/^play$/).click();
  const grammar = new GrammarSheetPage(app.page);
  await grammar.link.click();
  await expect(grammar.card.locator('[lang="en"]').first()).toBeVisible();
  await expect(grammar.card.getByRole('heading', { name: word('es', 'grammar.examples') })).toBeVisible();
  await grammar.all.click();
  await expect(app.page.getByRole('heading', { name: word('es', 'grammar.titles.en') })).toBeVisible();
});
