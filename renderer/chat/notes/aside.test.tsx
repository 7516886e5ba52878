// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Id } from '../../../preload/schemas/common.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { aConversation, aMessage } from '../../testing/fixtures.ts';
import { createMemoryBridge, type MemoryBridge } from '../../testing/memoryBridge.ts';
import { setStage, show } from '../../testing/stage.tsx';
import { ChatProvider, createChatStore } from '../state/store.ts';
import { Highlight } from './Highlight.tsx';
import { Note } from './Note.tsx';
import { newId } from './newId.ts';
import { OpinionNews } from './OpinionNews.tsx';

const edit: StoredEdit = {
  ...{ id: 'e1', start: 3, end: 6, replacement: 'estoy', type: 'ser-estar', rule: 'second-look.ser-estar' },
  ...{ message: 'El modelo escribiría «estoy».', example: '', confidence: 0.6, status: 'open' },
};
const message = aMessage({ id: 'm1', role: 'learner', text: 'Yo soy cansado.', edits: [edit] });

async function open(bridge: MemoryBridge) {
  await setStage(bridge);
  const store = createChatStore('c1');
  const { messages: _, leafId: __, reachedGoals: ___, draft: ____, ...conversation } = aConversation([]);
  store.setState({ conversation, messages: { m1: message }, leafId: 'm1' });
  show(
    <ChatProvider value={store}>
      <Highlight text={message.text} edit={edit} />
      <Note message={message} edit={edit} />
      <OpinionNews />
    </ChatProvider>,
  );
  return store;
}

function withModel(): MemoryBridge {
  const bridge = createMemoryBridge();
  bridge.handlers['corrections.secondLook'] = () => ({ reason: null });
  return bridge;
}

function requestOf(bridge: MemoryBridge): string {
  const asked = bridge.calls.findLast(({ name }) => name === 'corrections.explain');
  return (asked?.input as { requestId: string } | undefined)?.requestId ?? '';
}

it('what is asked has a number of its own', () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(Id.parse(id)).toBe(id);
});

it('a note of the model says whose it is, where it is read and where it is heard', async () => {
  await open(withModel());
  expect(screen.getByTestId('note').getAttribute('aria-label')).toMatch(/Opinión del modelo/);
  const highlight = document.querySelector('[data-edit="e1"]');
  expect(highlight?.getAttribute('data-opinion')).toBe('true');
  expect(highlight?.getAttribute('aria-description')).toMatch(/Opinión del modelo/);
});

it('the model explains as it writes; what it writes is text', async () => {
  const bridge = withModel();
  await open(bridge);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Explícalo de otra manera' }));
  const requestId = requestOf(bridge);
  act(() => bridge.emit('aside.text', { requestId, text: 'Con <b>estar</b>', offset: 0 }));
  act(() => bridge.emit('aside.text', { requestId: 'another', text: 'nada', offset: 0 }));
  const answer = screen.getByText('Con <b>estar</b>');
  expect(answer.closest('[aria-busy]')?.getAttribute('aria-busy')).toBe('true');
  const text = 'Con <b>estar</b> se dice cómo te sientes.';
  act(() => bridge.emit('aside.finished', { requestId, text, finish: 'end', error: null }));
  expect(screen.getByText(text).closest('[aria-busy]')?.getAttribute('aria-busy')).toBe('false');
  expect(screen.getByText(/puede equivocarse\.$/, { selector: '.note-aside-end' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Otro ejemplo' }));
  expect(bridge.calls.at(-1)?.input).toMatchObject({ messageId: 'm1', editId: 'e1', what: 'example' });
});

it('it can be stopped, and says why it ended', async () => {
  const bridge = withModel();
  await open(bridge);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Explícalo de otra manera' }));
  const requestId = requestOf(bridge);
  await user.click(screen.getByRole('button', { name: 'Parar' }));
  expect(bridge.calls.at(-1)).toEqual({ name: 'corrections.stopExplaining', input: { requestId } });
  act(() => bridge.emit('aside.finished', { requestId, text: 'A medio', finish: 'put-off', error: null }));
  expect(screen.getByText(/La respuesta del tutor va primero/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Otro ejemplo' })).toBeTruthy();
});

it('without a model that can, there is nothing to press', async () => {
  const bridge = createMemoryBridge();
  await open(bridge);
  await waitFor(() => expect(bridge.calls.some(({ name }) => name === 'corrections.secondLook')).toBe(true));
  expect(screen.queryByRole('button', { name: 'Otro ejemplo' })).toBeNull();
});

it('an opinion that comes later is told to screen readers', async () => {
  const store = await open(withModel());
  expect(screen.queryByText(/El modelo opina/)).toBeNull();
  const later: StoredEdit = {
    ...edit,
    id: 'e2',
    start: 7,
    end: 14,
    replacement: 'cansada',
    type: 'agreement',
  };
  act(() => store.setState({ messages: { m1: { ...message, edits: [edit, later] } } }));
  expect(await screen.findByText(/El modelo opina sobre 1 lugar más/)).toBeTruthy();
});
