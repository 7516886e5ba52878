// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, test } from 'vitest';
import ChatScreen from '../chat/ChatScreen.tsx';
import { aCard, aConversation, anEdit, someError } from '../testing/fixtures.ts';
import { createMemoryBridge, type MemoryBridge } from '../testing/memoryBridge.ts';
import { beWide, setStage, show } from '../testing/stage.tsx';

const order = aCard({
  id: 'word-order',
  level: 'B1',
  title: { es: 'El orden', en: 'Order' },
  related: ['accents'],
  rules: [],
});
const accents = aCard({ related: ['word-order'] });

let bridge: MemoryBridge;
beforeEach(async () => {
  beWide(1440);
  bridge = createMemoryBridge();
  bridge.handlers['grammar.list'] = () => ({
    cards: [accents, order],
    cardOf: { 'spelling.accent': 'accents' },
  });
  bridge.handlers['grammar.card'] = ({ id }) => (id === order.id ? order : accents);
  await setStage(bridge);
});

/** A conversation whose second line has one mark, with its note open. */
async function openNote(over: Partial<Parameters<typeof anEdit>[0]> = {}) {
  const edits = [anEdit({ id: 'e1', start: 3, end: 7, ...over })];
  bridge.conversations.set('c1', aConversation(['¡Hola!', { text: 'Un cafe, por favor', edits }]));
  show(<ChatScreen conversationId="c1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'cafe' }));
  return screen.findByTestId('note');
}
const link = () => screen.findByRole('button', { name: 'Más sobre esto: La tilde' });

describe('a note', () => {
  test('leads to the card of its rule, and is still open when one comes back', async () => {
    await openNote();
    (await link()).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'La tilde' });
    const card = await within(dialog).findByTestId('grammar-card');
    expect(card.textContent).toContain('La tilde marca la sílaba fuerte.');
    expect(within(card).getByText('café').closest('[lang]')?.getAttribute('lang')).toBe('es');
    expect(within(card).getByText('Tomo cafe.').tagName).toBe('DEL');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByTestId('grammar-card')).toBeNull());
    expect(screen.getByTestId('note')).toBeTruthy();
  });

  test('of a rule without a card of its own leads to that of its type, else nowhere', async () => {
    bridge.handlers['grammar.list'] = () => ({ cards: [accents], cardOf: { 'type:accent': 'accents' } });
    await openNote({ rule: 'rules.constructor' });
    expect(await link()).toBeTruthy();
  });

  test.each([
    ['has no card', () => ({ cards: [accents], cardOf: { 'rules.other': 'accents' } })],
    ['has a name that every object knows', () => ({ cards: [accents], cardOf: {} })],
  ])('leads nowhere where its rule %s', async (_, list) => {
    bridge.handlers['grammar.list'] = list;
    await openNote({ rule: 'constructor' });
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('grammar.list'));
    expect(screen.queryByTestId('card-link')).toBeNull();
  });

  test('explains itself where the cards cannot be read', async () => {
    bridge.fail('grammar.list', someError);
    const note = await openNote();
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('grammar.list'));
    expect(note.textContent).toContain('Las agudas que acaban en vocal llevan tilde.');
    expect(screen.queryByTestId('card-link')).toBeNull();
  });
});

describe('the sheet', () => {
  async function openCard() {
    await openNote();
    await userEvent.click(await link());
    return screen.findByTestId('grammar-card');
  }
  const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

  test('leads from card to card and back, and reading goes on at its head', async () => {
    await openCard();
    await userEvent.click(screen.getByRole('button', { name: 'El orden' }));
    await heading('El orden');
    expect(document.activeElement?.className).toBe('grammar');
    await userEvent.click(screen.getByRole('button', { name: 'Volver a lo anterior' }));
    await heading('La tilde');
    expect(screen.queryByRole('button', { name: 'Volver a lo anterior' })).toBeNull();
  });

  test('lists all the cards by level', async () => {
    await openCard();
    await userEvent.click(screen.getByRole('button', { name: 'Todas las fichas' }));
    await heading('Gramática del español');
    const levels = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent?.slice(0, 2));
    expect(levels).toEqual(['A2', 'B1']);
    await userEvent.click(screen.getByRole('button', { name: 'El orden' }));
    await heading('El orden');
  });

  test('says what happened to a card that could not be read, and tries again', async () => {
    bridge.fail('grammar.card', someError);
    await openNote();
    await userEvent.click(await link());
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    bridge.fail('grammar.card', null);
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    expect(await screen.findByTestId('grammar-card')).toBeTruthy();
  });

  test('speaks the language of the interface; the examples stay in the one learned', async () => {
    await i18next.changeLanguage('en');
    await openNote();
    await userEvent.click(await screen.findByRole('button', { name: 'More on this: The written accent' }));
    const card = await screen.findByTestId('grammar-card');
    expect(card.textContent).toContain('The accent marks the strong syllable.');
    expect(card.textContent).toContain('Said in a bar.');
    expect(card.textContent).toContain('Tomo café.');
    expect(within(card).getByRole('columnheader', { name: 'with accent' })).toBeTruthy();
  });

  test('stands above the note where that is a sheet, and Escape closes it alone', async () => {
    beWide(400);
    await openCard();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByTestId('grammar-card')).toBeNull());
    expect(screen.getByTestId('note')).toBeTruthy();
  });
});
