import { expect, test } from '../fixtures.ts';
import { momentsOf } from '../moments.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { SetupPage } from '../pages/setup.ts';
import { callFrom, conversationOn } from '../services.ts';

test.use({ settings: {} });
// The second visit is to what the first one left.
test.describe.configure({ mode: 'serial' });

test('from the first minute to the bill: a dinner in Cádiz', async ({ app }) => {
  const { page } = app;
  const setup = new SetupPage(page);
  await expect(setup.heading).toBeVisible();
  // The token has left the address.
  expect(page.url()).not.toContain('token');
  await setup.choose('es', 'A2');

  const gallery = new GalleryPage(page);
  await expect(gallery.heading).toBeVisible();
  await expect(gallery.books).toHaveCount(12);
  // The learner's own level lies nearest.
  await expect(gallery.books.first()).toHaveAttribute('data-level', 'A2');

  const conversation = await gallery.open('es-restaurante');
  await expect(conversation.tutorTurns).toHaveCount(1);
  await expect(conversation.tutorTurns.first()).toContainText('¿Tienen reserva o les busco una mesa?');
  await expect(conversation.composer).toBeFocused();
  await expect(conversation.goal('get-table')).toHaveAttribute('data-reached', 'false');

  await test.step('a table, with a mistake in it', async () => {
    const reply = await conversation.talk('Buenas noches, somos dos y quiero un mesa.');
    expect(reply.length).toBeGreaterThan(0);
    await expect(conversation.highlight(/^un$/)).toHaveAttribute('data-type', 'agreement');
    await expect(conversation.goal('get-table')).toHaveAttribute('data-reached', 'true');
  });
  await test.step('dinner and wine', async () => {
    await conversation.talk('¿Qué me recomienda usted?');
    await expect(conversation.goal('ask-recommendation')).toHaveAttribute('data-reached', 'true');
    await conversation.talk('De primero quiero un gazpacho y una copa de vino.');
    await expect(conversation.goal('order-meal')).toHaveAttribute('data-reached', 'true');
    await expect(conversation.goal('order-drink')).toHaveAttribute('data-reached', 'true');
  });
  await test.step('the bill', async () => {
    await conversation.talk('La cuenta por favor. Puedo pagar con targeta?');
    await expect(conversation.highlight('targeta')).toHaveAttribute('data-type', 'spelling');
    await expect(conversation.goal('ask-bill')).toHaveAttribute('data-reached', 'true');
  });

  await test.step('what there was to notice stood there before the first word of each reply', async () => {
    const moments = await momentsOf(page);
    expect(moments.filter(({ replied, checked }) => replied && !checked)).toEqual([]);
    const firstWords = moments.find(({ turn, replied }) => turn === 1 && replied);
    expect(firstWords?.highlights).toBeGreaterThan(0);
  });
  await test.step('model, backend and speed stand in the status line', async () => {
    await expect(conversation.statusLine).toContainText(
      /modelo incluido · CPU · \d+ fichas\/s · todo en este equipo/,
    );
  });
  await test.step('a later turn read only what was new', async () => {
    const { messages } = await callFrom(page, 'conversations.get', { conversationId: conversationOn(page) });
    const timings = messages.flatMap(({ role, timings }) => (role === 'tutor' && timings ? [timings] : []));
    expect(timings).toHaveLength(4);
    // The first may have been sent before the scene's prompt was read.
    for (const { promptTokens, reusedTokens, outputTokens, decodeTokensPerSecond } of timings.slice(1)) {
      expect(reusedTokens).toBeGreaterThan(promptTokens / 2);
      expect(outputTokens).toBeGreaterThan(0);
      expect(decodeTokensPerSecond).toBeGreaterThan(0);
    }
  });
});

test('the second visit begins where the first ended', async ({ app }) => {
  const { page } = app;
  const gallery = new GalleryPage(page);
  await expect(gallery.heading).toBeVisible();
  await page.getByRole('link', { name: /Seguir donde lo dejaste/ }).click();
  const conversation = new ConversationPage(page);
  await expect(conversation.learnerTurns).toHaveCount(4);
  await expect(conversation.goal('ask-bill')).toHaveAttribute('data-reached', 'true');
});
