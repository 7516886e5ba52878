// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { Id } from '../../../preload/schemas/common.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { connection } from '../../bridge/connection.ts';
import { useSettings } from '../../state/settings.ts';
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

it.each([
  ['es', 'Explícalo de otra manera', 'Otro ejemplo', 'Parar', 'El modelo está escribiendo…'],
  ['en', 'Explain differently', 'Another example', 'Stop', 'The model is writing…'],
])('from the question to the answer and to the next the focus stays, in %s', async (...words) => {
  const [language, explain, example, stop, writing] = words;
  const bridge = withModel();
  await open(bridge);
  await act(() => i18next.changeLanguage(language));
  const user = userEvent.setup();
  (await screen.findByRole('button', { name: explain })).focus();
  await user.keyboard('{Enter}');
  const heard = screen.getByText(writing).closest('[aria-live]');
  expect(heard?.getAttribute('aria-busy')).toBe('false');
  expect(document.activeElement?.textContent).toBe(stop);
  expect(screen.queryByRole('button', { name: example })).toBeNull();
  const first = requestOf(bridge);
  act(() => bridge.emit('aside.text', { requestId: first, text: 'Uno', offset: 0 }));
  expect(heard?.getAttribute('aria-busy')).toBe('true');
  act(() => bridge.emit('aside.finished', { requestId: first, text: 'Uno.', finish: 'end', error: null }));
  expect(document.activeElement?.textContent).toBe(explain);

  // Again: what it said is gone, and nothing more of it is heard.
  await user.keyboard('{Enter}');
  expect(requestOf(bridge)).not.toBe(first);
  expect(screen.queryByText('Uno.')).toBeNull();
  act(() => bridge.emit('aside.text', { requestId: first, text: 'Uno', offset: 0 }));
  expect(screen.getByText(writing)).toBeTruthy();
});

it.each([
  ['es', 'Otro ejemplo', /^El modelo no ha dicho nada/],
  ['en', 'Another example', /^The model said nothing/],
])('says so where the model said nothing, in %s', async (language, example, nothing) => {
  const bridge = withModel();
  await open(bridge);
  await act(() => i18next.changeLanguage(language));
  await userEvent.click(await screen.findByRole('button', { name: example }));
  const requestId = requestOf(bridge);
  act(() => bridge.emit('aside.finished', { requestId, text: ' \n', finish: 'end', error: null }));
  expect(screen.getByText(nothing).textContent).not.toMatch(/equivocarse|may be wrong/);
  expect(screen.getByRole('button', { name: example })).toBeTruthy();
});

it('says what went wrong, and can be asked again', async () => {
  const bridge = withModel();
  await open(bridge);
  const explain = await screen.findByRole('button', { name: 'Explícalo de otra manera' });
  const error = { kind: 'worker-crashed', message: 'Este modelo no sirve.', hint: 'Elige otro.' } as const;
  bridge.fail('corrections.explain', error);
  await userEvent.click(explain);
  expect(await screen.findByText('Este modelo no sirve. Elige otro.')).toBeTruthy();
  expect(document.activeElement).toBe(explain);
  bridge.fail('corrections.explain', null);
  await userEvent.click(explain);
  const requestId = requestOf(bridge);
  act(() => bridge.emit('aside.finished', { requestId, text: 'A medio', finish: 'failed', error }));
  expect(screen.getByText('A medio')).toBeTruthy();
  expect(screen.getByText(/^Este modelo no sirve\. Elige otro\. Lo escribe el modelo/)).toBeTruthy();

  // Another model was chosen meanwhile.
  bridge.fail('corrections.explain', { ...error, kind: 'unsupported' });
  await userEvent.click(explain);
  expect(await screen.findByText(/^El modelo que está elegido ahora no puede/)).toBeTruthy();
});

it('whose end was missed does not wait for it for ever', async () => {
  const bridge = withModel();
  bridge.handlers['corrections.stopExplaining'] = () => ({ stopped: false });
  await open(bridge);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Otro ejemplo' }));
  await user.click(screen.getByRole('button', { name: 'Parar' }));
  expect(await screen.findByText('Parado.')).toBeTruthy();

  // The services were gone for a while: what they said meanwhile is lost.
  await user.click(screen.getByRole('button', { name: 'Otro ejemplo' }));
  act(() => connection.setState({ epoch: 1 }));
  expect(await screen.findByText('Parado.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Otro ejemplo' })).toBeTruthy();
});

it('without a model that can, there is nothing to press', async () => {
  const bridge = createMemoryBridge();
  await open(bridge);
  await waitFor(() => expect(bridge.calls.some(({ name }) => name === 'corrections.secondLook')).toBe(true));
  expect(screen.queryByRole('button', { name: 'Otro ejemplo' })).toBeNull();
});

const later = (id: string): StoredEdit => ({
  ...{ ...edit, id, start: 7, end: 14, replacement: 'cansada', type: 'agreement' },
});

it('an opinion that comes later is told to screen readers, and one more once more', async () => {
  const store = await open(withModel());
  expect(screen.queryByText(/El modelo opina/)).toBeNull();
  act(() => store.setState({ messages: { m1: { ...message, edits: [edit, later('e2')] } } }));
  const news = await screen.findByText(/El modelo opina sobre 1 lugar más/);
  act(() => store.setState({ messages: { m1: { ...message, edits: [edit, later('e3')] } } }));
  await waitFor(() => expect(screen.getByText(/sobre 1 lugar más/)).not.toBe(news));
});

it('opinions that only come to be seen are no news', async () => {
  const store = await open(withModel());
  const other = { ...message, id: 'm2', edits: [later('e2')] };
  // Kept for later first, and of another branch.
  act(() => {
    useSettings.setState(({ settings }) => ({
      settings: settings && { ...settings, correctionsLater: true },
    }));
    store.setState({ messages: { m1: message, m2: other } });
  });
  act(() => {
    useSettings.setState(({ settings }) => ({
      settings: settings && { ...settings, correctionsLater: false },
    }));
    store.setState({ leafId: 'm2' });
  });
  expect(screen.queryByText(/El modelo opina/)).toBeNull();
});
