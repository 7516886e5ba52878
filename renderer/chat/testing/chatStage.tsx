import { act, screen } from '@testing-library/react';
import { beforeEach } from 'vitest';
import { aConversation, aMessage, anEdit } from '../../testing/fixtures.ts';
import { createMemoryBridge, type MemoryBridge } from '../../testing/memoryBridge.ts';
import { beWide, setStage, show } from '../../testing/stage.tsx';
import ChatScreen from '../ChatScreen.tsx';

/** The services of the test that runs. */
export let bridge: MemoryBridge;

/** Before each test of a file: a wide window, and services that mark «cafe» wherever it stands. */
export function setChatStage(): void {
  beforeEach(async () => {
    beWide(1440);
    bridge = await setStage(
      createMemoryBridge((text) => {
        const start = text.indexOf('cafe');
        return start < 0 ? [] : [anEdit({ id: 'x', start, end: start + 4 })];
      }),
    );
  });
}

/** Opens a conversation, `c1`, and waits until it is on the page. */
export async function open(conversation = aConversation(['¡Hola! ¿Qué te pongo?'])) {
  bridge.conversations.set('c1', conversation);
  const shown = show(<ChatScreen conversationId="c1" />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

export const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tu frase' });
export const tutorTurns = () => screen.getAllByTestId('tutor-turn');

const streamingId = () => bridge.conversations.get('c1')?.leafId ?? '';

/** What the services would send: the reply token by token. */
export function stream(text: string): void {
  let offset = 0;
  for (const piece of text.split(/(?<= )/)) {
    const at = offset;
    act(() =>
      bridge.emit('turn.token', { conversationId: 'c1', messageId: streamingId(), text: piece, offset: at }),
    );
    offset += piece.length;
  }
}

/** The reply that was being written is at its end. */
export function finish(over: object): void {
  const message = aMessage({ id: streamingId(), role: 'tutor', parentId: 'l', modelId: 'starter', ...over });
  const known = bridge.conversations.get('c1')?.messages.find(({ id }) => id === message.id);
  act(() =>
    bridge.emit('turn.finished', {
      conversationId: 'c1',
      message: { ...message, parentId: known?.parentId ?? null },
    }),
  );
}
