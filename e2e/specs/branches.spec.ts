import { expect, test } from '../fixtures.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { Rail } from '../pages/rail.ts';
import { word } from '../words.ts';

test.use({
  settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'A1', promptMessages: 4 },
});

const CACHED = word('es', 'chat.cached');

test('another reply stands beside the first, and one goes back and forth', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-cafe');
  const first = await conversation.talk('Hola, un café con leche, por favor.');
  const reply = conversation.tutorTurns.last();
  await reply.hover();
  await conversation.tool(reply, 'chat.regenerate').click();
  await expect(reply).toContainText('2/2');
  const second = await conversation.reply();
  await expect(reply).not.toContainText(CACHED);

  await reply.hover();
  await conversation.tool(reply, 'chat.previousBranch').click();
  await expect(reply).toContainText('1/2');
  await expect(reply.locator('.turn-text')).toHaveText(first);
  await expect(conversation.tool(reply, 'chat.previousBranch')).toBeDisabled();
  await conversation.tool(reply, 'chat.nextBranch').click();
  await expect(reply).toContainText('2/2');
  await expect(reply.locator('.turn-text')).toHaveText(second);
});

test('what was said is changed: a branch, and the way back to the old one', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-mercado');
  await conversation.talk('Hola, quiero un kilo de tomates.');
  await conversation.talk('¿Cuánto es?');
  await conversation.rewrite(conversation.learnerTurns.first(), 'Hola, quiero dos kilos de naranjas.');
  await expect(conversation.learnerTurns).toHaveCount(1);
  await conversation.reply();
  const mine = conversation.learnerTurns.first();
  await expect(mine).toContainText('2/2');

  await mine.hover();
  await conversation.tool(mine, 'chat.previousBranch').click();
  await expect(conversation.learnerTurns).toHaveCount(2);
  await expect(mine).toContainText('un kilo de tomates');
  await test.step('it is the branch on screen after a restart', async () => {
    await app.restart();
    await expect(app.page.getByTestId('learner-turn')).toHaveCount(2);
    await expect(app.page.getByTestId('learner-turn').first()).toContainText('un kilo de tomates');
  });
});

test('the same words in the same scene are answered from memory, and marked so', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  const line = 'Buenas, me llamo Ana y soy nueva.';
  const first = await (await gallery.open('es-presentarse')).talk(line);
  await expect(app.page.getByText(CACHED)).toHaveCount(0);

  await new Rail(app.page).goTo('gallery');
  const again = await gallery.open('es-presentarse');
  await expect(again.learnerTurns).toHaveCount(0);
  expect(await again.talk(line)).toBe(first);
  await expect(again.tutorTurns.last()).toContainText(CACHED);

  await test.step('another reply never comes from there', async () => {
    await again.tutorTurns.last().hover();
    await again.tool(again.tutorTurns.last(), 'chat.regenerate').click();
    await expect(again.tutorTurns.last()).toContainText('2/2');
    await again.reply();
    await expect(again.tutorTurns.last()).not.toContainText(CACHED);
  });
});

test('a long conversation says which messages the tutor no longer reads', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-restaurante');
  const notice = app.page.locator('.omitted');
  await conversation.talk('Una mesa para dos, por favor.');
  await conversation.talk('Junto a la ventana.');
  await expect(notice).toHaveCount(0);
  await conversation.talk('Para beber, agua.');
  await conversation.talk('De primero, gazpacho.');
  await expect(notice).toHaveText(/El tutor ya no lee los \d+ mensajes que quedan por encima/);
  // They are still there to be read.
  await expect(conversation.learnerTurns.first()).toContainText('Una mesa para dos');
});
