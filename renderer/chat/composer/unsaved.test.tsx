// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aConversation, aMessage, someError } from '../../testing/fixtures.ts';
import { show } from '../../testing/stage.tsx';
import ChatScreen from '../ChatScreen.tsx';
import { bridge, composer, open, setChatStage } from '../testing/chatStage.tsx';

setChatStage();

describe('what stands unsent while the services are gone', () => {
  test('waits in this browser, is there when the conversation is opened again, and is then saved', async () => {
    const { unmount } = await open();
    bridge.fail('conversations.saveDraft', someError);
    await userEvent.type(composer(), 'Me gustaría un té');
    unmount();
    await waitFor(() => expect(bridge.calls.at(-1)?.name).toBe('conversations.saveDraft'));

    bridge.fail('conversations.saveDraft', null);
    show(<ChatScreen conversationId="c1" />);
    await screen.findByRole('heading', { level: 1 });
    expect(composer().value).toBe('Me gustaría un té');
    await waitFor(() => expect(bridge.conversations.get('c1')?.draft).toBe('Me gustaría un té'));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  test('is not what was said already, where the page was closed before the answer came', async () => {
    const said = aMessage({ id: 'l', role: 'learner', parentId: 'm0', text: 'Me gustaría un té' });
    const { messages } = aConversation(['¡Hola!']);
    localStorage.setItem('tertulia.unsaved.c1', 'Me gustaría un té ');
    await open(aConversation([], { messages: [...messages, said], leafId: 'l', draft: 'Me gustaría un té' }));
    expect(composer().value).toBe('');
    await waitFor(() => expect(bridge.conversations.get('c1')?.draft).toBe(''));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });
});
