import { expect, test } from '../fixtures.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { openRelay } from '../relay.ts';
import { word } from '../words.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es' } });

test.describe('whatever is typed', () => {
  const script = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
  for (const [what, text] of [
    ['code of a page', script],
    ['emoji, joined and flagged', '👩‍👩‍👧‍👦 quiero 🇪🇸 té 🫖'],
    ['Arabic and Hebrew', 'مرحبا, quiero un café, שלום'],
    ['marks that turn the line round', '\u202equiero un café\u202c y ya'],
    ['lines and blanks', 'uno\n\n\tdos   tres'],
    ['what looks like a template', '{{title}} <|end|><|user|> </s>'],
  ] as const) {
    test(`is words and nothing else: ${what}`, async ({ app }) => {
      const conversation = await new GalleryPage(app.page).open('es-tertulia');
      await conversation.say(text);
      await conversation.reply();
      const shown = await conversation.textOf(conversation.learnerTurns.last());
      expect(shown).toBe(text);
      await expect(app.page.locator('.turns img, .turns script')).toHaveCount(0);
      expect(await app.page.title()).not.toBe('taken');
      await app.page.reload();
      await conversation.composer.waitFor();
      expect(await conversation.textOf(conversation.learnerTurns.last())).toBe(text);
    });
  }

  test('is sent up to ten thousand characters, and never cut beyond them', async ({ app }) => {
    const conversation = await new GalleryPage(app.page).open('es-entrevista');
    const long = 'Trabajo mucho. '.repeat(670);
    await conversation.composer.fill(long);
    await expect(conversation.composer).toHaveAttribute('aria-invalid', 'true');
    await expect(app.page.getByText(/Sobran \d+ caracteres/)).toBeVisible();
    await conversation.composer.press('Enter');
    await expect(conversation.composer).toHaveValue(long);
    await expect(conversation.learnerTurns).toHaveCount(0);

    const fits = long.slice(0, 9_000).trim();
    await conversation.say(fits);
    await expect(conversation.learnerTurns.last().locator('.turn-text')).toHaveText(fits);
    await conversation.reply();
    await expect(conversation.tutorTurns.last()).toHaveAttribute('data-status', /complete|failed/);
    await conversation.talk('Gracias.');
  });
});

test.describe('while Tertulia cannot be reached', () => {
  // The browser itself reports what it could not fetch.
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the page says so, keeps what is typed, and comes back by itself', async ({ house, browser }) => {
    test.skip(house === null, 'not run: the desktop is never away from itself');
    if (house === null) return;
    const relay = await openRelay(house.served.port);
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${relay.origin}/#token=${house.served.token}`);
    const conversation = await new GalleryPage(page).open('es-mate');
    await conversation.talk('¡Hola, Martina!');

    await relay.cut();
    await expect(conversation.statusLine).toContainText(word('es', 'connection.offline'));
    await conversation.composer.fill('Sí, dale, un mate.');
    await conversation.composer.press('Enter');
    await expect(page.getByRole('alert')).toContainText('No hay conexión con Tertulia');
    await expect(conversation.composer).toHaveValue('Sí, dale, un mate.');

    await relay.mend();
    await expect(conversation.statusLine).not.toContainText(word('es', 'connection.offline'));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await conversation.composer.press('Enter');
    await expect(conversation.learnerTurns).toHaveCount(2);
    await conversation.reply();
    await page.context().close();
    await relay.cut();
  });

  test('killed and started again on its port: the full address opens it where it was', async ({
    app,
    house,
  }) => {
    test.skip(house === null, 'not run: the desktop has no port');
    if (house === null) return;
    const { page } = app;
    const conversation = await new GalleryPage(page).open('es-reclamacion');
    await conversation.talk('Buenas tardes, perdí mi maleta.');
    await house.served.kill();
    await expect(conversation.statusLine).toContainText(word('es', 'connection.offline'));
    await conversation.composer.fill('Es negra y grande.');
    await house.restart('kill');

    await test.step('its token is another one: the tab asks for the address', async () => {
      await expect(page.getByRole('heading', { name: word('es', 'connection.refusedTitle') })).toBeVisible();
    });
    await page.goto(house.served.url);
    const again = new ConversationPage(page);
    await expect(again.learnerTurns.last()).toContainText('Buenas tardes, perdí mi maleta.');
    await expect(again.composer).toHaveValue('Es negra y grande.');
    await again.composer.press('Enter');
    await expect(again.learnerTurns).toHaveCount(2);
    await again.reply();

    await test.step('the token is kept for the tab alone, also where the address is opened once more', async () => {
      await page.goto(house.served.url);
      await expect(again.learnerTurns).toHaveCount(2);
      expect(page.url()).not.toContain('token');
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(house.served.token);
    });
  });

  test('without the token, or with a wrong one, nothing is shown but how to get in', async ({
    app,
    browser,
  }) => {
    test.skip(!app.origin.startsWith('http'), 'not run: the desktop has no token');
    for (const fragment of ['', '#token=wrong', '#token=']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${app.origin}/${fragment}`);
      await expect(page.getByRole('heading', { name: word('es', 'connection.refusedTitle') })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(word('es', 'connection.refusedHint'));
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await context.close();
    }
  });
});
