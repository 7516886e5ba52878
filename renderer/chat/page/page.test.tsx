// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aConversation, someError } from '../../testing/fixtures.ts';
import { show } from '../../testing/stage.tsx';
import ChatScreen from '../ChatScreen.tsx';
import { bridge, composer, open, setChatStage, stream, tutorTurns } from '../testing/chatStage.tsx';

setChatStage();

describe('the page', () => {
  test('ticks goals as they are reached and says so once', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Metas 0/2' })).toBeTruthy();
    act(() => bridge.emit('turn.goals', { conversationId: 'c1', reachedGoals: ['pedir'] }));
    expect(screen.getByRole('button', { name: 'Metas 1/2' })).toBeTruthy();
    expect(screen.getByTestId('goal-pedir').textContent).toContain('conseguido');
    expect(screen.getByText('Conseguido: Pedir algo de beber')).toBeTruthy();
  });

  test('keeps what stands unsent', async () => {
    await open(aConversation(['Hola'], { draft: 'Quería ' }));
    expect(composer().value).toBe('Quería ');
    await userEvent.type(composer(), 'un té');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(bridge.conversations.get('c1')?.draft).toBe('Quería un té'));
  });

  test('says what the tutor no longer reads, and what came from memory', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `línea ${index}`);
    await open(aConversation([...lines.slice(0, 8), { text: 'fin', omittedMessages: 4, cached: true }]));
    const items = [...screen.getByRole('list', { name: 'Conversación' }).children].map(
      (one) => one.textContent,
    );
    expect(items.findIndex((text) => text?.includes('ya no lee los 4 mensajes'))).toBe(5);
    expect(screen.getByText('de memoria')).toBeTruthy();
  });

  test('prepares the model before anything is typed', async () => {
    await open();
    await waitFor(() => expect(bridge.calls.some(({ name }) => name === 'tutor.prepare')).toBe(true));
  });

  test('says what happened where the conversation cannot be fetched, and tries again', async () => {
    bridge.fail('conversations.get', someError);
    bridge.conversations.set('c1', aConversation(['Hola']));
    show(<ChatScreen conversationId="c1" />);
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    bridge.fail('conversations.get', null);
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    await screen.findByRole('heading', { level: 1 });
  });

  test('a token renders its own turn again and no other', async () => {
    await open(aConversation(['¡Hola!', 'Un té', { text: '', status: 'streaming' }]));
    const others = [screen.getByTestId('learner-turn'), tutorTurns()[0] as HTMLElement];
    let changes = 0;
    const observer = new MutationObserver((list) => {
      changes += list.length;
    });
    for (const turn of others)
      observer.observe(turn, { subtree: true, childList: true, characterData: true, attributes: true });
    stream('Muy bien, ahora mismo se lo pongo.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    expect(changes).toBe(0);
    expect(tutorTurns()[1]?.textContent).toContain('ahora mismo se lo pongo.');
  });
});
