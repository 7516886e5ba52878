import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { nameOf, openShelf, type Shelf } from '../hub.ts';
import { expectFocusToBeSeen, pressUntilFocused } from '../keyboard.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { SetupPage } from '../pages/setup.ts';
import { WorkLine } from '../pages/work-line.ts';
import { callFrom, conversationOn } from '../services.ts';
import { word } from '../words.ts';

const FIRST = 'modelo-del-aula';
const SECOND = 'modelo-ligero';

test.use({ settings: {} });
// What one test fetched, the next one has.
test.describe.configure({ mode: 'serial' });

let shelf: Shelf;
test.beforeAll(async ({ home }) => {
  shelf = await openShelf(home, [FIRST, SECOND]);
});
test.afterAll(() => shelf.hub.close());

/** Says something, and waits until some of the reply can be read. What it says is noise, and may go on for long. */
async function hear(conversation: ConversationPage, text: string): Promise<void> {
  await conversation.say(text);
  const reply = conversation.tutorTurns.last();
  await expect.poll(() => conversation.textOf(reply)).toMatch(/\S/);
  if ((await reply.getAttribute('data-status')) === 'streaming') await conversation.stopButton.click();
  await expect(reply).toHaveAttribute('data-status', /complete|stopped/);
}

test('from the first minute to a conversation on a model that came meanwhile', async ({ app }) => {
  const { page } = app;
  const setup = new SetupPage(page);
  const work = new WorkLine(page);
  // The connection breaks half-way, once; then the file is held back, so that one talks meanwhile.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  shelf.hub.misbehave(shelf.pathOf(FIRST), ({ before, serve, content }) => {
    if (before === 1) serve({ cutAfter: Math.floor(content.length / 2) });
    else if (before > 1) void held.then(() => serve());
    else return false;
    return true;
  });

  await setup.learn('es', 'A2');
  await test.step('what the machine can do, one model to recommend and two others', async () => {
    await expect(page.getByRole('region', { name: word('es', 'setup.machine.title') })).toContainText('GB');
    const offer = setup.offer(FIRST);
    await expect(offer).toContainText(word('es', 'setup.recommended'));
    await expect(offer).toContainText(word('es', 'models.fit.comfortable'));
    await expect(offer).toContainText('CC0-1.0');
    await expect(offer.getByRole('radio')).toBeChecked();
    await expect(page.getByTestId(/^offer-/)).toHaveCount(3);
  });
  await test.step('a window that is loaded again is where it was', async () => {
    await page.reload();
    await expect(setup.title('setup.modelTitle')).toBeVisible();
  });
  await setup.press('setup.next');
  await expect(page.getByRole('checkbox')).toBeChecked();
  await page.getByRole('checkbox').uncheck();
  await setup.press('setup.download');

  const conversation = await new GalleryPage(page).open('es-cafe');
  await test.step('the small model talks while the other is on its way', async () => {
    await expect(work.line).toContainText(nameOf(FIRST));
    await conversation.talk('Hola, quiero un café con leche.');
    await expect(conversation.statusLine).toContainText(word('es', 'status.starter'));
    await expect(work.bar).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  letGo();
  await test.step('it is offered, and nothing is switched unasked', async () => {
    await expect(work.says('models.running.ready', { title: nameOf(FIRST) })).toBeVisible();
    await conversation.talk('¿Cuánto es?');
    await expect(conversation.statusLine).toContainText(word('es', 'status.starter'));
    await work.useNow();
    await expect(work.line).toHaveCount(0);
  });
  await test.step('the next turn is answered by it', async () => {
    await hear(conversation, 'Gracias, hasta luego.');
    const { messages } = await callFrom(page, 'conversations.get', { conversationId: conversationOn(page) });
    const replies = messages.filter(({ role, parentId }) => role === 'tutor' && parentId !== null);
    expect(replies.map(({ modelId }) => modelId)).toEqual(['starter', 'starter', FIRST]);
    await expect(conversation.statusLine).toContainText(FIRST);
  });
  await test.step('it is whole, and what was cut was not fetched twice', async () => {
    const { models } = await callFrom(page, 'models.list', {});
    const model = models.find(({ id }) => id === FIRST);
    expect(model).toMatchObject({ integrity: 'verified', sizeBytes: shelf.bytesOf(FIRST).length });
  });
});

test('the second visit talks with the model that was chosen', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: /Seguir donde lo dejaste/ }).click();
  const conversation = new ConversationPage(page);
  await expect(conversation.learnerTurns).toHaveCount(3);
  await hear(conversation, 'Otra vez yo.');
  await expect(conversation.statusLine).toContainText(FIRST);
});

test('the first minute by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await callFrom(page, 'settings.set', { welcomed: false });
  await page.reload();
  const setup = new SetupPage(page);
  await expect(setup.heading).toBeVisible();
  await pressUntilFocused(page, 'Tab', '.setup-language');
  await expectFocusToBeSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#setup-level')).toBeFocused();
  await page.keyboard.press('Tab');
  await expectFocusToBeSeen(page);
  await page.keyboard.press('Enter');
  await expect(setup.title('setup.modelTitle')).toBeFocused();
  await expect(setup.offer(SECOND)).toBeVisible();
  await pressUntilFocused(page, 'Tab', 'input[type="radio"]');
  await expectFocusToBeSeen(page);
  await page.keyboard.press('ArrowDown');
  await expect(setup.offer(SECOND).getByRole('radio')).toBeChecked();
  await pressUntilFocused(page, 'Tab', '.setup-actions .button');
  await page.keyboard.press('Enter');
  await expect(setup.title('setup.placeTitle')).toBeFocused();
  await pressUntilFocused(page, 'Shift+Tab', '.setup-steps .button-quiet');
  await page.keyboard.press('Enter');
  await expect(setup.title('setup.modelTitle')).toBeFocused();
  await expect(setup.offer(SECOND).getByRole('radio')).toBeChecked();
  await setup.press('setup.startSmall');
  await expect(new GalleryPage(page).heading).toBeVisible();
});
