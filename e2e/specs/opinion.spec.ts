import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { expectFocusToBeSeen, pressUntilFocused, tabTo } from '../keyboard.ts';
import { ConversationPage } from '../pages/conversation.ts';
import { HistoryPage } from '../pages/history.ts';
import { MarkedFieldPart } from '../pages/marked-field.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { SAID, storeOpinions } from '../stored-opinion.ts';
import { word } from '../words.ts';

// No model that has opinions is small enough to come with the specs: what one said is in the data folder already.
const titles = {
  looks: 'Cómo se ve',
  keys: 'Con el teclado',
  all: 'Todas a la vez',
  meant: 'Lo quise decir',
  report: 'Se equivoca',
  rewrite: 'Dicho de otro modo',
};
const OPINION = word('es', 'marks.opinion');
const MARK = '[data-edit][data-opinion="true"]';

test.use({ settings: { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es', level: 'B1' } });
test.beforeAll(({ home }) => storeOpinions(home, Object.values(titles)));

async function open(page: Page, title: string): Promise<ConversationPage> {
  await new Rail(page).goTo('history');
  await new HistoryPage(page).open(title);
  const conversation = new ConversationPage(page);
  await expect(conversation.highlights).toHaveText(['de', 'rojo']);
  return conversation;
}

/** Opens the note of the model's mark and presses one of its rarer decisions, by keyboard alone. */
async function decide(conversation: ConversationPage, button: (page: ConversationPage) => Locator) {
  const { page } = conversation;
  await conversation.composer.focus();
  await pressUntilFocused(page, 'Shift+Tab', MARK);
  await expectFocusToBeSeen(page);
  await page.keyboard.press('Enter');
  await expect(conversation.note.action('notes.apply')).toBeFocused();
  for (const next of [conversation.note.action('marks.more'), button(conversation)]) {
    await tabTo(next);
    await expectFocusToBeSeen(page);
    await page.keyboard.press('Enter');
  }
  await expect(conversation.note.card).toBeHidden();
}

test('an opinion is told apart from what a rule found: in the text, in the margin, in its note', async ({
  app,
}) => {
  const conversation = await open(app.page, titles.looks);
  const [opinion, ruled] = [conversation.highlight(/^de$/), conversation.highlight(/^rojo$/)];
  const looks = (mark: Locator) =>
    mark.evaluate((one) => ({
      sign: getComputedStyle(one, '::after').content,
      line: Number.parseFloat(getComputedStyle(one).textDecorationThickness),
      outline: getComputedStyle(one).outlineStyle,
    }));

  await test.step('by a sign and a thinner line, not by colour alone', async () => {
    const [softly, plainly] = [await looks(opinion), await looks(ruled)];
    expect(softly.sign).toContain('°');
    expect(plainly.sign).toBe('none');
    expect(softly.line).toBeLessThan(plainly.line);
    expect(softly.outline).toBe('none');
  });
  await test.step('by what is read out', async () => {
    await expect(opinion).toHaveAccessibleDescription(new RegExp(OPINION));
    await expect(ruled).toHaveAccessibleDescription(/./);
    await expect(ruled).not.toHaveAccessibleDescription(new RegExp(OPINION));
  });
  await expect(conversation.marginNote('roja')).not.toContainText(OPINION);
  await expect(conversation.marginNote(OPINION)).toContainText(/de.*en/);
  await conversation.marginNote(OPINION).click();

  const { note } = conversation;
  await expect(note.card).toHaveAccessibleName(new RegExp(OPINION));
  await expect(note.kind).toContainText(OPINION);
  await expect(note.why).toContainText('El modelo escribiría');
  await expect(note.why).toContainText('puede equivocarse');
  await test.step('nothing more is offered that the model at hand cannot do', async () => {
    const ask = note.card.getByRole('button', { name: word('es', 'marks.aside.explain') });
    await expect(ask).toHaveCount(0);
  });
  await expectAccessible(app.page);
});

test('it is applied and undone by keyboard alone, and stays as it was decided', async ({ app }) => {
  const { page } = app;
  const conversation = await open(page, titles.keys);
  const { note } = conversation;
  const turn = conversation.learnerTurns.last();
  await conversation.composer.focus();
  await pressUntilFocused(page, 'Shift+Tab', MARK);
  await expectFocusToBeSeen(page);
  await page.keyboard.press('Enter');
  await expect(note.action('notes.apply')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(turn).toContainText('Pienso en viajar mañana con mi maleta rojo');
  await expect(conversation.highlight(/^rojo$/)).toBeFocused();

  await page.reload();
  await expect(conversation.highlights).toHaveText(['en', 'rojo']);
  await expect(conversation.composer).toBeFocused();
  await pressUntilFocused(page, 'Shift+Tab', `${MARK}[data-status="applied"]`);
  await page.keyboard.press('Enter');
  await expect(note.kind).toContainText(OPINION);
  await expect(note.action('common.undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(turn).toContainText(SAID);
  await test.step('what was undone can be applied again: the focus is there', async () => {
    await expect(note.action('notes.apply')).toBeFocused();
  });
  await page.keyboard.press('Escape');
  await expect(conversation.highlight(/^de$/)).toBeFocused();
  await page.reload();
  await expect(conversation.highlights).toHaveText(['de', 'rojo']);
  await expect(conversation.highlight(/^de$/)).toHaveAttribute('data-status', 'open');
});

test('it counts where all notes of a turn are applied, and taken back', async ({ app }) => {
  const conversation = await open(app.page, titles.all);
  const turn = conversation.learnerTurns.last();
  const button = (name: 'marks.applyAll_other' | 'marks.undoAll_other') =>
    turn.getByRole('button', { name: word('es', name, { count: 2 }) });
  await turn.hover();
  await button('marks.applyAll_other').click();
  await expect(turn).toContainText('Pienso en viajar mañana con mi maleta roja');
  await button('marks.undoAll_other').click();
  await expect(turn).toContainText(SAID);
  await expect(conversation.highlights).toHaveText(['de', 'rojo']);
});

test('“I meant it” holds for an opinion, until it is taken back', async ({ app }) => {
  const { page } = app;
  const conversation = await open(page, titles.meant);
  await decide(conversation, ({ note }) => note.meant('de'));
  await expect(conversation.highlights).toHaveText(['rojo']);
  await page.reload();
  await expect(conversation.highlights).toHaveText(['rojo']);

  await new Rail(page).goTo('settings');
  const muted = new SettingsPage(page).section('settings.mutedRules');
  await expect(muted).toContainText(word('es', 'marks.words', { words: 'de' }));
  await muted.getByRole('button').click();
  await expect(muted).toContainText(word('es', 'settings.mutedEmpty'));
  await new Rail(page).goTo('chat');
  await expect(conversation.highlights).toHaveText(['de', 'rojo']);
});

test('an opinion that is wrong is reported, with its sentence', async ({ app }) => {
  const { page } = app;
  const conversation = await open(page, titles.report);
  await decide(conversation, ({ note }) => note.action('marks.report'));
  await expect(conversation.highlights).toHaveText(['rojo']);
  await page.reload();
  await expect(conversation.highlights).toHaveText(['rojo']);
  await new Rail(page).goTo('settings');
  const reports = new SettingsPage(page).section('marks.reports.title');
  await expect(reports).toContainText(SAID);
});

test('in a turn that is being changed it is still an opinion', async ({ app }) => {
  const { page } = app;
  const conversation = await open(page, titles.rewrite);
  await conversation.composer.press('ArrowUp');
  const field = new MarkedFieldPart(page, 'rewrite');
  await expect(field.marks).toHaveText(['de', 'rojo']);
  await expect(field.area).toHaveAccessibleDescription(new RegExp(`${OPINION}: .*de.*en`));
  await field.area.press('Alt+ArrowDown');
  await expect(field.note).toContainText(OPINION);
  await expect(field.marks.first()).toHaveAttribute('data-opinion', 'true');
  await expect.poll(async () => (await field.drift()).width).toBeLessThan(1);
  await page.keyboard.press('Escape');
});
