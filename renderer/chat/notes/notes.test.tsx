// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aConversation, anEdit } from '../../testing/fixtures.ts';
import { beWide } from '../../testing/stage.tsx';
import { bridge, open, setChatStage } from '../testing/chatStage.tsx';

setChatStage();

describe('notes', () => {
  const noted = () =>
    aConversation([
      '¡Hola!',
      {
        text: 'Un cafe con la leche',
        edits: [
          anEdit({ id: 'e1', start: 3, end: 7 }),
          anEdit({ id: 'e2', start: 12, end: 15, replacement: '', type: 'article', rule: 'r.la' }),
        ],
      },
      'Muy bien.',
    ]);

  test('stand in the margin and open with the keyboard: what, why, an example', async () => {
    await open(noted());
    const margin = screen.getByRole('complementary', { name: 'Notas al margen' });
    expect(within(margin).getAllByRole('listitem')).toHaveLength(2);
    screen.getByRole('button', { name: 'cafe' }).focus();
    await userEvent.keyboard('{Enter}');
    const note = screen.getByTestId('note');
    expect(note.textContent).toContain('cafe');
    expect(note.textContent).toContain('Las agudas que acaban en vocal llevan tilde.');
    expect(note.textContent).toContain('Tomamos un café.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Aplicar'));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByTestId('note').dataset.note).toBe('e2'));
    await waitFor(() => expect(screen.getByTestId('note').contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByTestId('note')).toBeNull();
    expect(document.activeElement?.getAttribute('data-edit')).toBe('e2');
  });

  test('applied, the word stands corrected and can be put back', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Aplicar' }));
    await userEvent.click(await screen.findByRole('button', { name: 'café' }));
    await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
    // Not on what came to stand where the focus was: the same key again would ignore the note.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Aplicar'));
  });

  test('ignored, the underline is gone until that is undone', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ignorar' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un cafe con la leche');
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('of a rule not to be marked again are hidden until that is undone', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'No señalar más esto' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByRole('button', { name: 'la' })).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('of words that were meant are hidden, in these words alone, until that is undone', async () => {
    const conversation = noted();
    const [, turn] = conversation.messages;
    turn?.edits?.push(anEdit({ id: 'e3', start: 15, end: 20, replacement: 'lechita' }));
    await open(conversation);
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'Quise decir «cafe»' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByRole('button', { name: 'leche' })).toBeTruthy();
    expect(bridge.handlers['corrections.mutedRules']({})).toEqual({
      rules: [],
      words: [{ rule: 'spelling.accent', words: 'cafe' }],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('that are wrong are kept with their sentence, and nothing is sent', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'Esta nota se equivoca' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(bridge.handlers['corrections.reports']({}).reports).toMatchObject([
      { sentence: 'Un cafe con la leche', start: 3, end: 7, replacement: 'café' },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
    await waitFor(() => expect(bridge.handlers['corrections.reports']({}).reports).toEqual([]));
  });

  test('of a turn are applied all at once, and taken back all at once', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'Aplicar las 2 notas' }));
    await waitFor(() =>
      expect(screen.getByTestId('learner-turn').querySelectorAll('[data-status=applied]')).toHaveLength(2),
    );
    expect(screen.queryByRole('button', { name: /^Aplicar las/ })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    (await screen.findByRole('button', { name: 'Aplicar las 2 notas' })).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Deshacer las 2 notas aplicadas' });
    // The same button, still under the fingers.
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Aplicar las 2 notas' });
  });

  test('keep to their own direction among words of another', async () => {
    await open(
      aConversation(['¡Hola!', { text: 'Un cafe, שלום', edits: [anEdit({ id: 'e1', start: 3, end: 7 })] }]),
    );
    const turn = screen.getByTestId('learner-turn');
    expect(turn.querySelector('.turn-text')?.getAttribute('dir')).toBe('auto');
    const note = screen.getByRole('complementary', { name: 'Notas al margen' });
    expect([...note.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['cafe', 'café']);
  });

  test('open on a sheet where the screen is narrow', async () => {
    beWide(390);
    await open(noted());
    expect(screen.queryByRole('complementary', { name: 'Notas al margen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    const sheet = await screen.findByRole('dialog', { name: 'Nota 1 de 2' });
    await userEvent.click(within(sheet).getByRole('button', { name: 'Nota siguiente' }));
    await screen.findByRole('dialog', { name: 'Nota 2 de 2' });
  });

  test('open under their line in the middle width', async () => {
    beWide(1000);
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    expect(screen.getByTestId('learner-turn').contains(screen.getByTestId('note'))).toBe(true);
  });
});
