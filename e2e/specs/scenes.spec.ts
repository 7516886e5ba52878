import { expect, test } from '../fixtures.ts';
import { momentsOf } from '../moments.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { callFrom } from '../services.ts';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'B1' } });

test('a mate with Martina, who says vos', async ({ app }) => {
  const conversation = await new GalleryPage(app.page).open('es-mate');
  await expect(conversation.page.locator('.opening-head')).toContainText('de vos');

  await conversation.talk('Si, quiero un mate, gracias. Yo soy cansado.');
  await expect(conversation.highlight(/^Si$/)).toHaveAttribute('data-type', 'accent');
  await expect(conversation.highlight(/^soy$/)).toHaveAttribute('data-type', 'ser-estar');
  await expect(conversation.goal('accept-mate')).toHaveAttribute('data-reached', 'true');

  await conversation.talk('Ayer fui a el parque y estuve con una amiga.');
  await expect(conversation.highlight('a el')).toHaveAttribute('data-type', 'contraction');
  await expect(conversation.goal('tell-week')).toHaveAttribute('data-reached', 'true');

  await conversation.talk('¿Y si vamos a la feria el domingo? ¿Qué te parece?');
  await expect(conversation.goal('propose-plan')).toHaveAttribute('data-reached', 'true');
  // Nothing was wrong in it, and nothing is marked.
  await expect(conversation.learnerTurns.last().locator('[data-edit]')).toHaveCount(0);
  await expect(conversation.learnerTurns.last()).toHaveAttribute('data-checked', 'true');

  const moments = await momentsOf(app.page);
  expect(moments.filter(({ replied, checked }) => replied && !checked)).toEqual([]);
});

test('coffee in Bristol, in English', async ({ app }) => {
  const gallery = new GalleryPage(app.page);
  await gallery.practise('en');
  await expect(gallery.books).toHaveCount(6);
  const conversation = await gallery.open('en-coffee');
  await expect(conversation.tutorTurns.first()).toContainText('What can I get you?');

  // A person reads the first line before they write; by then the English checker is there.
  await callFrom(app.page, 'corrections.check', { text: 'Hello', language: 'en' });
  await conversation.talk('I want a latte with milk and an carrot cake.');
  await expect(conversation.highlight(/^an$/)).toBeVisible();
  await expect(conversation.goal('order-drink')).toHaveAttribute('data-reached', 'true');
  await expect(conversation.goal('order-food')).toHaveAttribute('data-reached', 'true');

  await conversation.talk('How much is it? I dont have cash.');
  await expect(conversation.highlight('dont')).toBeVisible();
  await conversation.talk('Here you are, thank you.');
  for (const goal of ['ask-price', 'pay', 'choose-how']) {
    await expect(conversation.goal(goal)).toHaveAttribute('data-reached', 'true');
  }

  const moments = await momentsOf(app.page);
  expect(moments.filter(({ replied, checked }) => replied && !checked)).toEqual([]);
  await test.step('the notes are written in the language of the app', async () => {
    await conversation.highlight(/^an$/).click();
    await expect(conversation.note.why).toHaveText(/\b(se|el|la|de|una?)\b/);
  });
});
