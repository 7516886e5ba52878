// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { useSettings } from '../../state/settings.ts';
import { beWide } from '../../testing/stage.tsx';
import { bridge, composer, finish, open, setChatStage } from '../testing/chatStage.tsx';

setChatStage();

describe('a turn in the other language', () => {
  test.each([1440, 700])('is offered the question that gets the words, at %i pixels', async (width) => {
    beWide(width);
    await open();
    await userEvent.type(composer(), 'I would like a coffee{Enter}');
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() =>
      bridge.emit('turn.corrections', { conversationId: 'c1', messageId, edits: [], otherLanguage: true }),
    );
    await screen.findByText(/Esto está en inglés/);
    finish({ text: '¿Perdón?' });
    await userEvent.click(screen.getByRole('button', { name: '¿Cómo se dice…?' }));
    await waitFor(() => expect(composer().value).toBe('¿Cómo se dice «I would like a coffee»? '));
  });
});

describe('a turn that leaves the scene', () => {
  const NOTE = 'Esto se sale de la escena. El tutor te ayudará a volver.';

  async function strays(offTopic: boolean): Promise<void> {
    await open();
    await userEvent.type(composer(), '¿Quién ganó la liga?{Enter}');
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() => bridge.emit('turn.topic', { conversationId: 'c1', messageId, offTopic, score: 0 }));
  }

  test('carries a quiet note in the margin, and nothing is blocked', async () => {
    await strays(true);
    expect(within(screen.getByRole('list', { name: 'Notas al margen' })).getByText(NOTE)).toBeTruthy();
    expect(within(screen.getByTestId('learner-turn')).queryByText(NOTE)).toBeNull();
    finish({ text: 'No lo sé.' });
    expect(screen.getByRole('button', { name: 'Enviar' })).toBeTruthy();
  });

  test('carries it under its words where there is no margin', async () => {
    beWide(700);
    await strays(true);
    expect(within(screen.getByTestId('learner-turn')).getByText(NOTE)).toBeTruthy();
  });

  test('carries none where it does not, or where none is wanted', async () => {
    await strays(false);
    expect(screen.queryByText(NOTE)).toBeNull();
    act(() =>
      useSettings.setState(({ settings }) => ({ settings: settings && { ...settings, topicNote: false } })),
    );
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() => bridge.emit('turn.topic', { conversationId: 'c1', messageId, offTopic: true, score: 0 }));
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});
