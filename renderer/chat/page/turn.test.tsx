// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { connection, setConnection } from '../../bridge/connection.ts';
import { someError } from '../../testing/fixtures.ts';
import { bridge, composer, finish, open, setChatStage, stream, tutorTurns } from '../testing/chatStage.tsx';

setChatStage();

describe('a turn', () => {
  test('is on the page at once, is checked before the first word, streams, and is read out when whole', async () => {
    await open();
    await userEvent.type(composer(), 'Un cafe, por favor{Enter}');
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un cafe, por favor');
    const highlight = await screen.findByRole('button', { name: 'cafe' });
    expect(highlight.getAttribute('aria-description')).toBe('Tilde: de «cafe» a «café»');
    expect(composer().value).toBe('');

    stream('Muy bien, ahora mismo.');
    expect(tutorTurns().at(-1)?.textContent).toContain('Muy bien, ahora mismo.');
    expect(screen.getByText('El tutor está escribiendo')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Detener' })).toBeTruthy();

    finish({ text: 'Muy bien, ahora mismo.' });
    expect(screen.getByRole('button', { name: 'Enviar' })).toBeTruthy();
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Muy bien, ahora mismo.');
  });

  test('is not sent with Shift and Enter, nor when empty, nor when too long', async () => {
    await open();
    await userEvent.type(composer(), 'uno{Shift>}{Enter}{/Shift}dos');
    expect(composer().value).toBe('uno\ndos');
    await userEvent.clear(composer());
    await userEvent.type(composer(), '   {Enter}');
    await userEvent.clear(composer());
    await userEvent.click(composer());
    await userEvent.paste('a'.repeat(10_001));
    expect(screen.getByText(/Sobra 1 carácter/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(bridge.calls.filter(({ name }) => name === 'tutor.send')).toEqual([]);
  });

  test('that was refused gives the words back and says why', async () => {
    await open();
    bridge.fail('tutor.send', someError);
    await userEvent.type(composer(), 'Un té{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    expect(composer().value).toBe('Un té');
    expect(screen.queryByTestId('learner-turn')).toBeNull();
  });

  test('can be stopped, and says that it was', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    stream('Muy ');
    await userEvent.keyboard('{Escape}');
    expect(bridge.calls.at(-1)?.name).toBe('tutor.stop');
    finish({ text: 'Muy ', status: 'stopped' });
    expect(screen.getByText('Detenido aquí.')).toBeTruthy();
  });

  test('that failed says what happened and can be tried again', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    finish({ text: 'Mu', status: 'failed', error: someError });
    expect(screen.getByRole('alert').textContent).toContain(someError.message);
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => expect(bridge.calls.at(-1)?.name).toBe('tutor.regenerate'));
    stream('Ahora sí.');
    expect(tutorTurns().at(-1)?.textContent).toContain('Ahora sí.');
    finish({ text: 'Ahora sí.' });
    expect(within(tutorTurns().at(-1) as HTMLElement).getByText('2 de 2')).toBeTruthy();
  });

  test('goes on after the connection was lost: what was missed is fetched', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    stream('Muy ');
    const now = bridge.conversations.get('c1');
    if (!now) throw new Error('no conversation');
    const messages = now.messages.map((one) =>
      one.id === now.leafId ? { ...one, text: 'Muy bien, señora.', status: 'complete' as const } : one,
    );
    bridge.conversations.set('c1', { ...now, messages });
    act(() => setConnection('offline'));
    act(() => setConnection('online'));
    expect(connection.getState().epoch).toBe(1);
    await waitFor(() => expect(tutorTurns().at(-1)?.textContent).toContain('Muy bien, señora.'));
  });
});

describe('what another window does', () => {
  test('shows its turn from the first word', async () => {
    await open();
    const { learnerMessage } = bridge.handlers['tutor.send']({
      conversationId: 'c1',
      parentId: bridge.conversations.get('c1')?.leafId ?? '',
      text: 'Un té, por favor',
    });
    stream('Ahora ');
    expect(await screen.findByText('Un té, por favor')).toBeTruthy();
    expect(learnerMessage.text).toBe('Un té, por favor');
    await waitFor(() => expect(tutorTurns().at(-1)?.dataset.status).toBe('streaming'));
  });
});
