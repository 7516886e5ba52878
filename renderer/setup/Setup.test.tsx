// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { remember } from '../app/memory.ts';
import { followModels } from '../state/models.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { useTransfers } from '../state/transfers.ts';
import { someError, starterModel } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { aTransfer, bigFit, bigModel, embeddingsModel, smallModel } from '../testing/modelFixtures.ts';
import { setStage } from '../testing/stage.tsx';
import { Setup } from './Setup.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
  await changeSettings({ welcomed: false });
  followModels();
});

const settings = () => useSettings.getState().settings;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pulled = () =>
  bridge.calls.flatMap(({ name, input }) => (name === 'models.pull' ? [(input as { ref: string }).ref] : []));

/** The two choices of the first step. */
async function learn() {
  render(<Setup />);
  await press(/Inglés/);
  await press(/^B1/);
  await screen.findByRole('heading', { name: '¿Quién te va a responder?' });
}

test('language and level are two choices, kept at once; it has not begun yet', async () => {
  render(<Setup />);
  expect(screen.queryByRole('button', { name: /^A1/ })).toBeNull();
  await press(/Inglés/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('¿Cuánto sabes ya?'));
  await press(/^B1/);
  await screen.findByRole('heading', { name: '¿Quién te va a responder?' });
  expect(settings()).toMatchObject({ targetLanguage: 'en', level: 'B1', welcomed: false });
});

test('both can be left for later', async () => {
  render(<Setup />);
  await press('Elegirlo más tarde');
  await screen.findByRole('heading', { name: '¿Quién te va a responder?' });
  await press('Lengua');
  expect(screen.getByRole('button', { name: 'Español' }).getAttribute('aria-pressed')).toBe('false');
});

test('what could not be kept is said, and nothing has begun', async () => {
  bridge.fail('settings.set', someError);
  render(<Setup />);
  await press('Español');
  await press(/^A1/);
  expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
  expect(settings()?.welcomed).toBe(false);
});

test('the interface changes its language at once', async () => {
  render(<Setup />);
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(heading()).toContain('Come in');
  expect(document.documentElement.lang).toBe('en');
});

test('says what the machine can do, and offers one model before others, with fit, size and licence', async () => {
  await learn();
  await screen.findByText('Puede con un buen tutor.');
  expect(screen.getByText('8 GB, 5 GB libres ahora')).toBeTruthy();
  const radio = await screen.findByRole<HTMLInputElement>('radio', { name: 'Small 3B' });
  expect(radio.checked).toBe(true);
  const offer = within(screen.getByTestId(`offer-${smallModel.id}`));
  expect(offer.getByText('recomendado para este equipo')).toBeTruthy();
  expect(offer.getByText('cómodo')).toBeTruthy();
  expect(offer.getByText(/2 GB · español e inglés/)).toBeTruthy();
  expect(offer.getByRole('link', { name: /Apache-2.0/ }).getAttribute('href')).toBe(smallModel.licence.url);
  const other = within(screen.getByTestId(`offer-${bigModel.id}`));
  expect(other.getByText('justo')).toBeTruthy();
  expect(other.getByText(/Pide aceptar su licencia/)).toBeTruthy();
});

test('one begins with the small model at any step', async () => {
  await learn();
  await press('Empezar ya con el pequeño');
  await waitFor(() => expect(settings()?.welcomed).toBe(true));
  expect(settings()?.modelId).toBe('starter');
  expect(pulled()).toEqual([]);
});

test('the chosen model and its embeddings are fetched, and it begins meanwhile', async () => {
  await learn();
  await userEvent.click(await screen.findByRole('radio', { name: bigModel.name }));
  await press('Seguir');
  await screen.findByRole('heading', { name: 'Se descarga mientras conversas' });
  expect(screen.getByText('/home/ana/models')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Descargar y empezar' }));
  await waitFor(() => expect(settings()?.welcomed).toBe(true));
  expect(pulled()).toEqual([bigModel.id, embeddingsModel.id]);
  // Nothing is switched by itself.
  expect(settings()?.modelId).toBe('starter');
  expect(useTransfers.getState().list).not.toHaveLength(0);
});

test('the embeddings can be left out', async () => {
  await learn();
  await press('Seguir');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Traer también/ }));
  await press('Descargar y empezar');
  await waitFor(() => expect(settings()?.welcomed).toBe(true));
  expect(pulled()).toEqual([smallModel.id]);
});

test('where the download cannot begin, it says why and stays', async () => {
  bridge.fail('models.pull', { ...someError, message: 'No queda sitio.' });
  await learn();
  await press('Seguir');
  await userEvent.click(await screen.findByRole('button', { name: 'Descargar y empezar' }));
  await screen.findByText('No queda sitio.');
  expect(settings()?.welcomed).toBe(false);
});

test('where nothing fits, the small one is what is offered', async () => {
  const answer = bridge.handlers['models.catalogue']({});
  bridge.handlers['models.catalogue'] = () => ({
    ...answer,
    fits: [{ ...bigFit, verdict: 'too-big', reason: 'too-little-memory' }],
    recommended: { chat: [], embeddings: null },
  });
  await learn();
  await screen.findByText(/Ninguno de la lista cabe aquí/);
  expect(screen.queryByRole('button', { name: 'Seguir' })).toBeNull();
  await press('Empezar ya con el pequeño');
  await waitFor(() => expect(settings()?.welcomed).toBe(true));
});

test('where the catalogue cannot be read, one can try again or begin', async () => {
  bridge.fail('models.catalogue', someError);
  await learn();
  await screen.findByRole('alert');
  bridge.fail('models.catalogue', null);
  await press('Reintentar');
  await screen.findByRole('radio', { name: 'Small 3B' });
});

test('goes back, and opens where it was', async () => {
  await learn();
  await press('Seguir');
  await press(/Atrás/);
  await press('Lengua');
  expect(screen.getByRole('button', { name: /Inglés/ }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: /^B1/ }).getAttribute('aria-pressed')).toBe('true');
  await press(/^B2/);
  await screen.findByRole('heading', { name: '¿Quién te va a responder?' });
  cleanup();
  render(<Setup />);
  expect(heading()).toBe('¿Quién te va a responder?');
  for (const kept of ['{', 'null', '7', '[]', '{"step":9,"modelId":{}}']) {
    remember('setup', kept);
    cleanup();
    render(<Setup />);
    expect(heading()).toBe('Pasa, hay sitio');
  }
});

test('a model from a stick is found, used, and it begins', async () => {
  await learn();
  await press('Desde un archivo o una memoria USB');
  bridge.handlers['models.import'] = () => {
    bridge.handlers['models.list'] = () => ({
      models: [starterModel, { ...starterModel, id: 'aula', name: 'Aula 3B', origin: 'installed' }],
      folder: '/home/ana/models',
    });
    return {
      findings: [
        {
          path: '/usb/aula.gguf',
          verdict: 'known',
          modelId: 'aula',
          name: 'Aula 3B',
          sizeBytes: 2e9,
          problem: null,
        },
        {
          path: '/usb/roto.gguf',
          verdict: 'damaged',
          modelId: null,
          name: 'roto.gguf',
          sizeBytes: 12,
          problem: { ...someError, message: 'El archivo está a medias.' },
        },
      ],
    };
  };
  await userEvent.type(screen.getByRole('textbox', { name: 'Archivo o carpeta' }), '/usb');
  await press('Traer');
  await screen.findByText(/El archivo está a medias/);
  await press('Usar Aula 3B');
  await waitFor(() => expect(settings()).toMatchObject({ welcomed: true, modelId: 'aula' }));
});

test('a model from a machine nearby is on its way while one begins', async () => {
  bridge.handlers['share.peers'] = () => [{ name: 'Aula 2', address: '192.168.1.20:4380' }];
  bridge.handlers['share.offers'] = () => [
    {
      id: 'small',
      name: 'Small 3B',
      purpose: 'chat',
      sizeBytes: 2e9,
      licence: 'MIT',
      licenceUrl: null,
      here: false,
    },
  ];
  bridge.handlers['share.pull'] = ({ id }) => aTransfer({ modelId: id, place: 'Aula 2' });
  await learn();
  await press('Desde un equipo cercano');
  await press('Buscar equipos');
  await screen.findByText('Aula 2');
  await userEvent.type(screen.getByRole('textbox', { name: 'Código' }), 'LUNA-4821');
  await press('Ver lo que comparte');
  await userEvent.click(await screen.findByRole('button', { name: 'Traer Small 3B' }));
  await screen.findByText('en camino');
  expect(bridge.calls.at(-1)).toMatchObject({
    name: 'share.pull',
    input: { address: '192.168.1.20:4380', code: 'LUNA-4821', id: 'small' },
  });
  await press('Empezar mientras tanto');
  await waitFor(() => expect(settings()?.welcomed).toBe(true));
});
