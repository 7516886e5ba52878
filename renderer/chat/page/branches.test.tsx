// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aConversation, someError } from '../../testing/fixtures.ts';
import { bridge, composer, finish, open, setChatStage, tutorTurns } from '../testing/chatStage.tsx';

setChatStage();

describe('branches', () => {
  test('an earlier turn that is changed opens one, and the arrows lead back', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
    const field = screen.getByRole('textbox', { name: 'Cambia tu frase' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Un zumo{Enter}');
    await waitFor(() => expect(screen.getByTestId('learner-turn').textContent).toContain('Un zumo'));
    expect(bridge.calls.findLast(({ name }) => name === 'tutor.send')?.input).toMatchObject({
      parentId: 'm0',
    });
    finish({ text: 'Ahora mismo.' });
    await userEvent.click(screen.getByRole('button', { name: 'Versión anterior' }));
    await waitFor(() => expect(screen.getByTestId('learner-turn').textContent).toContain('Un té'));
    expect(tutorTurns().at(-1)?.textContent).toContain('Ya va.');
  });

  test('words that could not be sent stay in the turn they were written in', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    bridge.fail('tutor.send', someError);
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Cambia tu frase' }), ' verde{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Cambia tu frase' }).value).toBe(
      'Un té verde',
    );
  });

  test('Escape leaves a turn as it was', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    await userEvent.click(composer());
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.type(screen.getByRole('textbox', { name: 'Cambia tu frase' }), ' verde{Escape}');
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un té');
    expect(screen.queryByText(/verde/)).toBeNull();
  });
});
