// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aConversation, someError } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { setStage, show } from '../testing/stage.tsx';
import History from './History.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
});

function two(): void {
  bridge.conversations.set('c1', aConversation(['Hola', 'Un té'], { id: 'c1', title: 'El café' }));
  bridge.conversations.set('c2', aConversation(['Buenas', 'Una manzana'], { id: 'c2', title: 'El mercado' }));
}

test('without conversations it leads to the scenes', async () => {
  show(<History />);
  expect((await screen.findByRole('link', { name: 'Ver las escenas' })).getAttribute('href')).toBe('#/');
});

test('a search keeps what fits and says how many', async () => {
  two();
  show(<History />);
  await screen.findByRole('link', { name: 'El café' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Buscar' }), 'manzana');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'El café' })).toBeNull());
  expect(screen.getByText('1 conversación')).toBeTruthy();
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'pera');
  expect(await screen.findByText('Nada con «pera».')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('link', { name: 'El café' });
});

test('a title is changed in its place; Escape leaves it', async () => {
  two();
  show(<History />);
  await userEvent.click(await screen.findByRole('button', { name: 'Cambiar el título de «El café»' }));
  await userEvent.keyboard('Otro{Escape}');
  expect(screen.getByRole('link', { name: 'El café' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cambiar el título de «El café»' }));
  await userEvent.keyboard('Con Ana{Enter}');
  await screen.findByRole('link', { name: 'Con Ana' });
  expect(bridge.calls.filter(({ name }) => name === 'conversations.rename')).toHaveLength(1);
});

test('what is deleted can be brought back', async () => {
  two();
  show(<History />);
  await userEvent.click(await screen.findByRole('button', { name: 'Borrar «El café»' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'El café' })).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
  await screen.findByRole('link', { name: 'El café' });
});

test('what happened is said where the list cannot be fetched', async () => {
  bridge.fail('conversations.list', someError);
  show(<History />);
  expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
});

test('another window that changes the list is followed', async () => {
  show(<History />);
  await screen.findByText('Aún no hay conversaciones.');
  two();
  bridge.emit('conversations.changed', {});
  await screen.findByRole('link', { name: 'El mercado' });
});
