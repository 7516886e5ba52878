// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { useSettings } from '../../state/settings.ts';
import { aConversation, anEdit } from '../../testing/fixtures.ts';
import { beWide } from '../../testing/stage.tsx';
import { bridge, composer, open, setChatStage } from '../testing/chatStage.tsx';

setChatStage();

describe('corrections kept for later', () => {
  const keep = (correctionsLater: boolean) =>
    act(() =>
      useSettings.setState(({ settings }) => ({ settings: settings && { ...settings, correctionsLater } })),
    );
  const said = () =>
    aConversation([
      '¡Hola!',
      { text: 'Un cafe', createdAt: 5, edits: [anEdit({ id: 'e1', start: 3, end: 7 })] },
      'Muy bien.',
      {
        text: 'El leche',
        createdAt: 7,
        edits: [anEdit({ id: 'e2', start: 0, end: 2, replacement: 'La', type: 'article', rule: 'r.la' })],
      },
      'Ya.',
    ]);

  test.each([1440, 390])('are only counted, at %i pixels', async (width) => {
    beWide(width);
    await open(said());
    keep(true);
    expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Aplicar las/ })).toBeNull();
    expect(screen.getByTestId('later').textContent).toContain('2 cosas para luego');
  });

  test('stand on a page by type when they are asked for, and beside their words from then on', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    const page = screen.getByTestId('closing');
    expect(document.activeElement?.textContent).toBe('Para repasar');
    const headings = within(page).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Tilde', 'Artículo']);
    expect(page.textContent).toContain('cafe → café');
    expect(page.textContent).toContain('El → La');
    await userEvent.click(screen.getByRole('button', { name: 'Volver a la conversación' }));
    expect(screen.getByRole('button', { name: 'cafe' })).toBeTruthy();
    expect(screen.getByTestId('later').textContent).toBe('Nada para luego, por ahoraVolver al repaso');
  });

  test('are counted again for what is said afterwards, and show at once where nobody asked', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    await userEvent.click(screen.getByRole('button', { name: 'Volver a la conversación' }));
    await userEvent.type(composer(), 'Otro cafe{Enter}');
    await screen.findByText('1 cosa para luego');
    expect(screen.getAllByRole('button', { name: 'cafe' })).toHaveLength(1);
    keep(false);
    expect(screen.getAllByRole('button', { name: 'cafe' })).toHaveLength(2);
    expect(screen.queryByTestId('later')).toBeNull();
  });

  test('that were looked over stand beside their words when the conversation is opened again', async () => {
    const { unmount } = await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    await waitFor(() => expect(bridge.conversations.get('c1')?.seenUntil).toBe(7));
    unmount();
    await open(bridge.conversations.get('c1'));
    keep(true);
    expect(screen.getByRole('button', { name: 'cafe' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Volver al repaso' }));
    expect(screen.getAllByTestId('closing-item')).toHaveLength(2);
  });

  test('are decided on that page, and every decision can be taken back there', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    const [first, second] = screen.getAllByTestId('closing-item');
    if (!first || !second) throw new Error('two things to look over');
    expect(first.textContent).toContain('Un cafe');
    expect(first.textContent).toContain('Las agudas que acaban en vocal llevan tilde.');
    await userEvent.click(within(first).getByRole('button', { name: 'Aplicar' }));
    expect(first.dataset.status).toBe('applied');
    await waitFor(() =>
      expect(document.activeElement).toBe(within(first).getByRole('button', { name: 'Deshacer' })),
    );
    await userEvent.click(within(second).getByRole('button', { name: 'Ignorar' }));
    await waitFor(() => expect(second.dataset.status).toBe('ignored'));
    expect(screen.getByText('Todo visto.')).toBeTruthy();
    await userEvent.click(within(second).getByRole('button', { name: 'Deshacer' }));
    await waitFor(() => expect(second.dataset.status).toBe('open'));
    expect(screen.getByText(/^Una cosa en la que fijarse/)).toBeTruthy();
    await userEvent.click(within(first).getByRole('button', { name: 'Deshacer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Aplicar todas' }));
    await waitFor(() =>
      expect([first.dataset.status, second.dataset.status]).toEqual(['applied', 'applied']),
    );
  });

  test('lead to their grammar card', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    await userEvent.click(await screen.findByTestId('card-link'));
    await screen.findByRole('dialog');
  });
});
