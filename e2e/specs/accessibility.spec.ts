import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { expectFocusToBeSeen } from '../keyboard.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { HistoryPage } from '../pages/history.ts';
import { ModelsPage } from '../pages/models.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { SetupPage } from '../pages/setup.ts';
import { word } from '../words.ts';

test.use({ settings: {}, contextOptions: { reducedMotion: 'reduce' } });
// One visit, screen after screen.
test.describe.configure({ mode: 'serial' });

const LINE = 'Si, quiero ir a el mercado y comprar una manzana rojo. Que precio tiene?';

test('the first minute', async ({ app }) => {
  const setup = new SetupPage(app.page);
  await expect(setup.heading).toBeVisible();
  await expectAccessible(app.page);
  await app.page.getByRole('button', { name: 'Español' }).click();
  await expectAccessible(app.page);
  await setup.learn('es', 'A2');
  await expect(app.page.getByTestId(/^offer-/)).toHaveCount(3);
  await expectAccessible(app.page);
  await setup.press('setup.next');
  await expect(setup.title('setup.placeTitle')).toBeVisible();
  await expectAccessible(app.page);
  for (const way of ['setup.fromFile', 'setup.fromNearby'] as const) {
    await app.page.getByRole('button', { name: word('es', 'setup.back') }).click();
    await setup.press(way);
    await expectAccessible(app.page);
  }
  await setup.press('setup.beginWithSmall');
  await expect(new GalleryPage(app.page).heading).toBeVisible();
});

test('the gallery, and an empty history', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await expect(gallery.books).toHaveCount(12);
  await expectAccessible(app.page);
  await new Rail(app.page).goTo('history');
  await expect(app.page.getByText(word('es', 'history.empty'))).toBeVisible();
  await expectAccessible(app.page);
});

test('a conversation, with its notes open in the margin, under the line and on a sheet', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-mercado');
  await conversation.talk(LINE);
  await expect(conversation.highlights).toHaveCount(4);
  await expectAccessible(app.page);
  await expectAccessible(app.page, async () => {
    if (await conversation.note.card.isHidden()) await conversation.highlight('a el').click();
    await expect(conversation.note.card).toBeVisible();
  });
});

test('goals, words, and what is being rewritten', async ({ app }) => {
  await app.page.getByRole('link', { name: /Seguir donde lo dejaste/ }).click();
  const conversation = new ConversationPage(app.page);
  await conversation.composer.waitFor();
  for (const name of [/^Metas/, /^Palabras/]) {
    await app.page.getByRole('button', { name }).click();
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await expectAccessible(app.page);
    await app.page.keyboard.press('Escape');
  }
  await conversation.learnerTurns.last().hover();
  await conversation.tool(conversation.learnerTurns.last(), 'chat.rewrite').click();
  await expectAccessible(app.page);
});

test('history, settings, about and the keys', async ({ app }) => {
  const rail = new Rail(app.page);
  await rail.goTo('history');
  await expect(new HistoryPage(app.page).rows).toHaveCount(1);
  await expectAccessible(app.page);
  await rail.goTo('settings');
  await expect(new SettingsPage(app.page).model('Tertulia')).toBeVisible();
  await expectAccessible(app.page);
  await rail.goTo('about');
  await expect(app.page.getByRole('heading', { name: word('es', 'about.title') })).toBeVisible();
  await expectAccessible(app.page);
  await app.page.keyboard.press('?');
  await expect(app.page.getByRole('dialog', { name: word('es', 'shortcuts.title') })).toBeVisible();
  await expectAccessible(app.page);
});

test('models: what is here, what could be added, and how it is shared', async ({ app }) => {
  const { page } = app;
  const models = new ModelsPage(page);
  await models.goTo('here');
  await expect(models.installed('starter')).toBeVisible();
  await models.press('models.folder.change');
  await expectAccessible(page);
  await models.goTo('add');
  await expect(page.getByTestId(/^offer-/).first()).toBeVisible();
  await page.locator('.offer-details summary').first().click();
  await expectAccessible(page);
  for (const way of ['address', 'file', 'nearby'] as const) {
    await models.way(way);
    await expectAccessible(page);
  }
  await models.goTo('share');
  await page.getByText(word('es', 'models.share.networkSwitch')).click();
  await expectAccessible(page);
  await page.getByText(word('es', 'models.share.networkSwitch')).click();
  await new Rail(page).goTo('settings');
  await page.getByText(word('es', 'models.network.advanced')).click();
  await expectAccessible(page);
});

test.describe('when something is wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a conversation that is not there, a lost connection, a refused tab', async ({ app, house }) => {
    const { page, origin } = app;
    await page.goto(`${page.url().split('#')[0]}#/chat/00000000-0000-4000-8000-000000000000`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    test.skip(!origin.startsWith('http'), 'the rest is the browser’s alone');
    await house?.served.kill();
    await expect(page.getByText(word('es', 'connection.offline'))).toBeVisible();
    await expectAccessible(page);
    await house?.restart('end');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${origin}/`);
    await expect(page.getByRole('heading', { name: word('es', 'connection.refusedTitle') })).toBeVisible();
    await expectAccessible(page);
  });
});

test('nothing is ever wider than the window, from 360 to 1920 pixels', async ({ app }) => {
  const { page } = app;
  const rail = new Rail(page);
  for (const screen of ['gallery', 'history', 'models', 'settings', 'about'] as const) {
    await rail.goTo(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [360, 600, 899, 1024, 1199, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, width);
    }
  }
  await rail.goTo('gallery');
  await page.getByRole('link', { name: /Seguir donde lo dejaste/ }).click();
  await new ConversationPage(page).composer.waitFor();
  for (const width of [360, 600, 899, 1024, 1199, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page, width);
  }
});

test('whoever uses the keyboard sees where they are, on every screen', async ({ app }) => {
  const { page } = app;
  const rail = new Rail(page);
  for (const screen of ['gallery', 'history', 'models', 'settings', 'about'] as const) {
    await rail.goTo(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('main').focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      await expectFocusToBeSeen(page);
    }
  }
});

test('who asked for less motion gets none', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-cafe');
  await conversation.talk('Quiero ir a el bar.');
  await conversation.highlight('a el').click();
  const moving = await app.page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 20)
      .map((one) => (one as CSSTransition).transitionProperty ?? (one as CSSAnimation).animationName),
  );
  expect(moving).toEqual([]);
});
