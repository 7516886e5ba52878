// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { App } from '../../app/App.tsx';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { useTransfers } from '../../state/transfers.ts';
import { someError, someStatus, starterModel } from '../../testing/fixtures.ts';
import type { MemoryBridge } from '../../testing/memoryBridge.ts';
import { aTransfer, smallModel } from '../../testing/modelFixtures.ts';
import { beWide, setStage } from '../../testing/stage.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  beWide(1440);
  bridge = await setStage();
});

/** The app, with these under way. */
async function open(...transfers: Transfer[]) {
  bridge.handlers['transfers.list'] = () => transfers;
  render(<App />);
  await screen.findByRole('heading', { name: '¿Dónde hablamos hoy?' });
}
const comes = (purpose: 'chat' | 'embeddings' = 'chat') => {
  bridge.handlers['models.list'] = () => ({
    models: [
      starterModel,
      { ...starterModel, id: smallModel.id, name: smallModel.name, origin: 'installed', purpose },
    ],
    folder: '/home/ana/models',
  });
  bridge.emit('models.changed', {});
  bridge.emit('transfers.changed', aTransfer({ state: 'done' }));
};
const line = () => screen.queryByTestId('work-line');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('is not there while nothing is under way', async () => {
  await open();
  expect(line()).toBeNull();
});

test('says how far, how fast and how long, on every screen', async () => {
  await open(aTransfer());
  await waitFor(() => expect(line()?.textContent).toContain('25'));
  expect(line()?.textContent).toContain('500 MB de 2 GB · 10 MB/s · quedan 3 min');
  const bar = screen.getByRole('progressbar', { name: 'Descargando Small 3B' });
  expect(bar.getAttribute('aria-valuenow')).toBe('25');
  await userEvent.click(screen.getByRole('link', { name: 'Historial' }));
  expect(line()).not.toBeNull();
});

test('pauses, goes on, and stops with a word about what has come', async () => {
  await open(aTransfer());
  await screen.findByTestId('work-line');
  await press('Pausar: Small 3B');
  await waitFor(() => expect(line()?.textContent).toContain('en pausa'));
  await press('Continuar: Small 3B');
  await screen.findByRole('button', { name: 'Pausar: Small 3B' });
  await press('Parar: Small 3B');
  await screen.findByText(/Han llegado 500 MB/);
  await press('Seguir con la descarga');
  expect(bridge.calls.some(({ name }) => name === 'transfers.cancel')).toBe(false);
  await press('Parar: Small 3B');
  await press('Parar y conservarlos');
  await waitFor(() => expect(line()).toBeNull());
  expect(bridge.calls.at(-1)).toEqual({
    name: 'transfers.cancel',
    input: { transferId: 'pull-small', keepPart: true },
  });
});

test('what stands in the way comes first, with what to do', async () => {
  await open(
    aTransfer(),
    aTransfer({
      id: 'other',
      title: 'Otro',
      state: 'failed',
      error: { ...someError, message: 'La huella no coincide.' },
    }),
  );
  await waitFor(() => expect(line()?.textContent).toContain('La huella no coincide.'));
  expect(line()?.textContent).toContain('y 1 más');
  expect(screen.getByRole('button', { name: 'Continuar: Otro' })).toBeTruthy();
});

test('a model that came is offered, and used on the user’s word alone', async () => {
  await open(aTransfer());
  act(() => comes());
  await screen.findByText('Small 3B está listo.');
  expect(useSettings.getState().settings?.modelId).toBe('starter');
  await press('Usar ahora');
  await waitFor(() => expect(useSettings.getState().settings?.modelId).toBe(smallModel.id));
  expect(line()).toBeNull();
});

test('taken once, it is not offered again to whoever goes back to the small one', async () => {
  await open(aTransfer());
  act(() => comes());
  await userEvent.click(await screen.findByRole('button', { name: 'Usar ahora' }));
  await waitFor(() => expect(useSettings.getState().settings?.modelId).toBe(smallModel.id));
  await act(() => changeSettings({ modelId: 'starter' }));
  expect(line()).toBeNull();
});

test('what waits, or failed before anything came, is shown empty', async () => {
  await open(
    aTransfer({ state: 'waiting', bytes: 0, totalBytes: null, bytesPerSecond: null, secondsLeft: null }),
  );
  const bar = await screen.findByRole('progressbar', { name: 'Descargando Small 3B' });
  expect(bar.getAttribute('aria-valuenow')).toBe('0');
  expect(line()?.textContent).not.toMatch(/%|0 B/);
});

test('it waits for the reply that is being written', async () => {
  await open(aTransfer());
  act(() => {
    comes();
    bridge.emit('inference.status', { ...someStatus, state: 'generating' });
  });
  await screen.findByText('Small 3B está listo.');
  await press('Usar ahora');
  await screen.findByText('Se usará en cuanto termine esta respuesta.');
  expect(useSettings.getState().settings?.modelId).toBe('starter');
  act(() => bridge.emit('inference.status', someStatus));
  await waitFor(() => expect(useSettings.getState().settings?.modelId).toBe(smallModel.id));
});

test('declined, it is not offered again, also not to a window that opens later', async () => {
  await open(aTransfer());
  act(() => comes());
  await screen.findByText('Small 3B está listo.');
  await userEvent.click(within(screen.getByTestId('work-line')).getByRole('button', { name: 'Ahora no' }));
  expect(line()).toBeNull();
  expect(localStorage.getItem('tertulia.settled')).toContain('pull-small');
});

test('a model of embeddings takes its place by itself and says so', async () => {
  await open(aTransfer());
  await screen.findByTestId('work-line');
  act(() => comes('embeddings'));
  await screen.findByText('Small 3B ya está en este equipo.');
  await waitFor(() => expect(useSettings.getState().settings?.embeddingsModelId).toBe(smallModel.id));
  expect(line()).toBeNull();
});

test('work that was done before the window opened is not announced', async () => {
  await open(aTransfer({ kind: 'verify', state: 'done' }));
  await waitFor(() => expect(useTransfers.getState().list).toHaveLength(1));
  expect(screen.queryByText(/está íntegro/)).toBeNull();
});
