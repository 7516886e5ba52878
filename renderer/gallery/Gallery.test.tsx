// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { loadScenarios, useScenarios } from '../state/scenarios.ts';
import { aConversation, aScenario, someError } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { setStage, show } from '../testing/stage.tsx';
import { Gallery } from './Gallery.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
});

async function scenarios(...list: ReturnType<typeof aScenario>[]): Promise<void> {
  bridge.handlers['scenarios.list'] = () => ({
    scenarios: list,
    problems: [{ file: 'mio.yaml', line: 7, reason: 'falta title' }],
    ownFolder: '/own',
  });
  await loadScenarios();
}

test('scenes of the language learned are there, those of the own level first', async () => {
  await scenarios(
    aScenario(),
    aScenario({ id: 'es-hotel', level: 'A2', title: { es: 'Habitación 12', en: 'Room 12' } }),
    aScenario({ id: 'en-coffee', language: 'en' }),
  );
  show(<Gallery />);
  const books = screen.getAllByRole('button', { name: /Madrid/ });
  expect(books.map((book) => book.dataset.testid)).toEqual(['scenario-es-hotel', 'scenario-es-cafe']);
  expect(books[0]?.textContent).toContain('tu nivel');
});

test('a book opens its scene', async () => {
  show(<Gallery />);
  await userEvent.click(screen.getByTestId('scenario-es-cafe'));
  await waitFor(() => expect(location.hash).toMatch(/^#\/chat\/c-/));
  expect(bridge.conversations.size).toBe(1);
});

test('a scene in which nothing was said yet is taken up again', async () => {
  bridge.conversations.set('c9', aConversation(['Hola'], { id: 'c9' }));
  show(<Gallery />);
  await userEvent.click(screen.getByTestId('scenario-es-cafe'));
  await waitFor(() => expect(location.hash).toBe('#/chat/c9'));
});

test('the last conversation in which something was said can be continued', async () => {
  bridge.conversations.set('c1', aConversation(['Hola', 'Un té', 'Ya va'], { id: 'c1' }));
  show(<Gallery />);
  const link = await screen.findByRole('link', { name: /Seguir donde lo dejaste/ });
  expect(link.getAttribute('href')).toBe('#/chat/c1');
});

test('a file that could not be read is named with its line', async () => {
  await scenarios(aScenario());
  show(<Gallery />);
  expect(screen.getByText('mio.yaml').closest('li')?.textContent).toBe('mio.yaml, línea 7: falta title');
});

test('what happened is said where the scenes cannot be fetched', async () => {
  useScenarios.setState({ list: null, error: null });
  bridge.fail('scenarios.list', someError);
  await loadScenarios();
  show(<Gallery />);
  expect(screen.getByRole('alert').textContent).toContain(someError.message);
  bridge.fail('scenarios.list', null);
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  await screen.findByTestId('scenario-es-cafe');
});

test('the tiny model is called what it is, until that is put away', async () => {
  show(<Gallery />);
  expect(screen.getByText('Empiezas con un modelo diminuto')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ahora no' }));
  await waitFor(() => expect(screen.queryByText('Empiezas con un modelo diminuto')).toBeNull());
  expect(bridge.calls.at(-1)).toEqual({ name: 'settings.set', input: { starterBannerDismissed: true } });
});
