// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import { followModels } from '../state/models.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { useTransfers } from '../state/transfers.ts';
import { someError, starterModel } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { aTransfer, bigModel, laptop, notSharing, smallModel } from '../testing/modelFixtures.ts';
import { setStage, show } from '../testing/stage.tsx';
import ModelsScreen from './ModelsScreen.tsx';

const big: InstalledModel = {
  ...starterModel,
  id: 'big',
  name: 'Big 8B',
  origin: 'installed',
  path: '/home/ana/models/llm/big/big.gguf',
  sizeBytes: 4_900_000_000,
  licence: 'Big License',
  licenceUrl: 'https://hub.example/big',
};
const topics: InstalledModel = {
  ...starterModel,
  id: 'topics',
  name: 'Topics',
  origin: 'installed',
  purpose: 'embeddings',
  integrity: 'unverified',
};

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
  followModels();
});

const has = (...models: InstalledModel[]) => {
  bridge.handlers['models.list'] = () => ({ models: [starterModel, ...models], folder: '/home/ana/models' });
  bridge.emit('models.changed', {});
};
const row = async (id: string) => within(await screen.findByTestId(`model-${id}`));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const inputs = (method: string) =>
  bridge.calls.filter(({ name }) => name === method).map(({ input }) => input);

describe('what is here', () => {
  test('with the small one alone, the way to others stands open', async () => {
    show(<ModelsScreen page="here" />);
    await screen.findByText(/Solo está el pequeño/);
    expect(screen.getByRole('link', { name: 'Ver los que caben aquí' }).getAttribute('href')).toBe(
      '#/models/add',
    );
    expect((await row('starter')).queryByRole('button')).toBeNull();
  });

  test('each says what it is for, whether it is whole, and its licence', async () => {
    has({ ...big, lastUsedAt: Date.now() }, topics);
    show(<ModelsScreen page="here" />);
    const one = await row('big');
    expect(one.getByText('íntegro')).toBeTruthy();
    expect(one.getByText(/4,9 GB.*usado hoy/)).toBeTruthy();
    expect(one.getByRole('link', { name: /Big License/ }).getAttribute('href')).toBe(
      'https://hub.example/big',
    );
    expect((await row('topics')).getByText('sin comprobar')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Tema de la charla/ })).toBeTruthy();
  });

  test('the one that answers is chosen here, and the one for the subject', async () => {
    has(big, topics);
    show(<ModelsScreen page="here" />);
    await userEvent.click((await row('big')).getByRole('button', { name: 'Usar Big 8B' }));
    await waitFor(() => expect(useSettings.getState().settings?.modelId).toBe('big'));
    expect((await row('big')).getByText('en uso')).toBeTruthy();
    await press('Usar Topics');
    await waitFor(() => expect(useSettings.getState().settings?.embeddingsModelId).toBe('topics'));
  });

  test('one that cannot be used says why and is not offered', async () => {
    has({ ...big, integrity: 'damaged' }, { ...big, id: 'cut', name: 'Cut', problem: 'faltan 12 bytes' });
    show(<ModelsScreen page="here" />);
    expect((await row('big')).getByText(/Quítalo y vuelve a traerlo/)).toBeTruthy();
    expect((await row('cut')).getByText(/faltan 12 bytes/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Usar/ })).toBeNull();
  });

  test('it is checked, and shown while that goes on', async () => {
    has(big);
    bridge.handlers['models.verify'] = () => aTransfer({ kind: 'verify', modelId: 'big', title: 'Big 8B' });
    show(<ModelsScreen page="here" />);
    await userEvent.click((await row('big')).getByRole('button', { name: /Comprobar que Big 8B/ }));
    await screen.findByText('Comprobando Big 8B');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Comprobar que Big 8B/ }).disabled).toBe(
      true,
    );
  });

  test('one with another version offers it with its size, and shows it coming', async () => {
    has({ ...big, update: { sizeBytes: 5_100_000_000 } }, { ...topics, update: { sizeBytes: null } });
    bridge.handlers['models.update'] = () => aTransfer({ modelId: 'big', title: 'Big 8B' });
    show(<ModelsScreen page="here" />);
    const button = (await row('big')).getByRole('button', { name: 'Actualizar Big 8B' });
    expect(button.textContent).toBe('Actualizar · 5,1 GB');
    expect((await row('topics')).getByRole('button', { name: 'Actualizar Topics' }).textContent).toBe(
      'Actualizar',
    );
    await userEvent.click(button);
    await screen.findByText('Descargando Big 8B');
    expect(inputs('models.update')).toEqual([{ id: 'big' }]);
    expect(screen.queryByRole('button', { name: 'Actualizar Big 8B' })).toBeNull();
    // It is used all the while.
    expect((await row('big')).getByRole('button', { name: 'Usar Big 8B' })).toBeTruthy();
  });

  test('one without is not offered any, and what keeps it from coming is said', async () => {
    has({ ...big, update: null }, { ...topics, update: { sizeBytes: 1 } });
    bridge.fail('models.update', { ...someError, message: 'El disco está lleno.' });
    show(<ModelsScreen page="here" />);
    expect((await row('big')).queryByRole('button', { name: /^Actualizar/ })).toBeNull();
    await press('Actualizar Topics');
    await screen.findByText(/El disco está lleno\./);
  });

  test('removing asks once, says what is freed, and what happens to the one in use', async () => {
    await changeSettings({ modelId: 'big' });
    has(big);
    show(<ModelsScreen page="here" />);
    await userEvent.click((await row('big')).getByRole('button', { name: 'Quitar Big 8B' }));
    const dialog = within(await screen.findByRole('dialog', { name: '¿Quitar Big 8B?' }));
    expect(dialog.getByText(/Se liberan 4,9 GB/)).toBeTruthy();
    expect(dialog.getByText(/volverá a hacerlo el pequeño/)).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(inputs('models.remove')).toEqual([]);

    await press('Quitar Big 8B');
    bridge.fail('models.remove', { ...someError, message: 'Está en uso.' });
    await userEvent.click(screen.getByRole('button', { name: 'Quitar' }));
    await screen.findByText('Está en uso.');
    bridge.fail('models.remove', null);
    await userEvent.click(screen.getByRole('button', { name: 'Quitar' }));
    await screen.findByText(/Big 8B ya no está. Se han liberado 2 GB/);
  });

  test('where the list cannot be had, it says so and tries again', async () => {
    bridge.fail('models.list', someError);
    bridge.emit('models.changed', {});
    show(<ModelsScreen page="here" />);
    await screen.findByRole('alert');
    bridge.fail('models.list', null);
    await press('Reintentar');
    await row('starter');
  });

  test('the folder moves, and what was left behind is cleared', async () => {
    let left = 1;
    bridge.handlers['models.leftovers'] = () => ({ files: left, bytes: 1_200_000_000 });
    bridge.handlers['models.removeLeftovers'] = () => {
      left = 0;
      return { freedBytes: 1_200_000_000 };
    };
    show(<ModelsScreen page="here" />);
    await screen.findByText(/quedan 1,2 GB que nadie va a usar/);
    await press('Borrarlos');
    await waitFor(() => expect(screen.queryByText(/nadie va a usar/)).toBeNull());

    await press('Cambiar la carpeta');
    bridge.fail('models.moveFolder', { ...someError, message: 'Ahí no se puede escribir.' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Carpeta nueva' }), '/mnt/grande{Enter}');
    await screen.findByText('Ahí no se puede escribir.');
    bridge.fail('models.moveFolder', null);
    await press('Mudar los modelos');
    await screen.findByText(/^Mudando/);
    expect(inputs('models.moveFolder').at(-1)).toEqual({ folder: '/mnt/grande' });
  });
});

describe('adding', () => {
  test('the catalogue shows what fits first, all on demand, and fetches', async () => {
    const answer = bridge.handlers['models.catalogue']({});
    bridge.handlers['models.catalogue'] = () => ({
      ...answer,
      fits: answer.fits.map((fit) =>
        fit.id === bigModel.id ? { ...fit, verdict: 'too-big', reason: 'too-little-memory' } : fit,
      ),
      recommended: { ...answer.recommended, chat: [smallModel.id] },
    });
    show(<ModelsScreen page="add" />);
    await screen.findByTestId(`offer-${smallModel.id}`);
    expect(screen.queryByTestId(`offer-${bigModel.id}`)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'todos' }));
    const tooBig = within(screen.getByTestId(`offer-${bigModel.id}`));
    expect(tooBig.getByText('demasiado grande')).toBeTruthy();
    expect(tooBig.getByText('Aquí iría mejor Small 3B.')).toBeTruthy();

    await press('Descargar Small 3B');
    await screen.findByText('en camino');
    expect(inputs('models.pull')).toEqual([{ ref: smallModel.id }]);
    await userEvent.click(screen.getByRole('radio', { name: 'Tema de la charla' }));
    expect(screen.getByText('Little Embeddings')).toBeTruthy();
  });

  test('filters that leave nothing say so, and the way out', async () => {
    const answer = bridge.handlers['models.catalogue']({});
    bridge.handlers['models.catalogue'] = () => ({
      ...answer,
      entries: answer.entries.map((entry) => ({ ...entry, languages: ['es'] })),
    });
    show(<ModelsScreen page="add" />);
    await screen.findByTestId(`offer-${smallModel.id}`);
    await userEvent.click(screen.getByRole('radio', { name: 'Inglés' }));
    await screen.findByText('Ninguno con estos filtros.');
    await press('Mostrar todos');
    await screen.findByTestId(`offer-${smallModel.id}`);
  });

  test('an address is looked at before it is fetched', async () => {
    bridge.handlers['models.plan'] = () => ({
      fit: { ...bridge.handlers['models.catalogue']({}).fits[0], verdict: 'tight' } as never,
      name: 'Otro 4B',
      licence: 'Gemma',
      licenceUrl: 'https://hub.example/gemma',
      gated: true,
    });
    show(<ModelsScreen page="add" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dirección' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Dirección o nombre' }),
      ' hf:a/b:Q4_K_M {Enter}',
    );
    const plan = within(await screen.findByTestId('plan'));
    expect(plan.getByText('justo')).toBeTruthy();
    expect(plan.getByRole('link', { name: /Gemma/ })).toBeTruthy();
    expect(plan.getByText(/Pide aceptar su licencia/)).toBeTruthy();
    await press('Descargar Otro 4B');
    await waitFor(() => expect(inputs('models.pull')).toEqual([{ ref: 'hf:a/b:Q4_K_M' }]));
    expect(screen.queryByTestId('plan')).toBeNull();
  });

  test('an address that leads nowhere says what to do', async () => {
    bridge.fail('models.plan', { ...someError, message: 'El archivo ya no está.' });
    show(<ModelsScreen page="add" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dirección' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Dirección o nombre' }), 'hf:a/b{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('El archivo ya no está.');
  });

  test('offline, it says so and lets it be undone', async () => {
    await changeSettings({ offline: true });
    show(<ModelsScreen page="add" />);
    await screen.findByText(/El modo sin conexión está puesto/);
    await userEvent.click(screen.getByRole('radio', { name: 'Archivo o USB' }));
    expect(screen.queryByText(/El modo sin conexión está puesto/)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Catálogo' }));
    await press('Quitar el modo sin conexión');
    await waitFor(() => expect(useSettings.getState().settings?.offline).toBe(false));
  });

  test('a folder with nothing in it, and one used from where it is', async () => {
    show(<ModelsScreen page="add" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Archivo o USB' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Archivo o carpeta' }), '/usb');
    await userEvent.click(screen.getByRole('radio', { name: 'usarlo desde donde está' }));
    await press('Traer');
    await screen.findByText('Ahí no hay ningún modelo.');
    expect(inputs('models.import')).toEqual([{ paths: ['/usb'], mode: 'link' }]);
  });

  test('on the desktop a place is chosen in the system’s window', async () => {
    const info = bridge.handlers['app.info']({});
    bridge.handlers['app.info'] = () => ({ ...info, door: 'desktop' });
    bridge.handlers['files.choose'] = () => ({ paths: ['/media/usb/modelo.gguf'] });
    show(<ModelsScreen page="add" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Archivo o USB' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Elegir archivo…' }));
    await screen.findByDisplayValue('/media/usb/modelo.gguf');
    const several = ['/media/usb/a-00001-of-00002.gguf', '/media/usb/a-00002-of-00002.gguf'];
    bridge.handlers['files.choose'] = () => ({ paths: several });
    await press('Elegir archivo…');
    await waitFor(() => expect(inputs('models.import')).toEqual([{ paths: several, mode: 'copy' }]));
    bridge.handlers['files.choose'] = () => ({ paths: ['/media/usb'] });
    await press('Elegir carpeta…');
    await screen.findByDisplayValue('/media/usb');
  });
});

describe('sharing', () => {
  test('is off until it is switched on; then address and code can be read, and who fetches what', async () => {
    has(big);
    show(<ModelsScreen page="share" />);
    await screen.findByRole('switch', { name: 'Compartir mis modelos' });
    expect(screen.queryByTestId('share-code')).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Compartir mis modelos' }));
    expect((await screen.findByTestId('share-code')).textContent).toBe('LUNA-4821');
    expect(screen.getByTestId('share-address').textContent).toBe('192.168.1.20:4380');
    expect(screen.getByText('Nadie en este momento.')).toBeTruthy();
    act(() =>
      bridge.emit('share.changed', {
        ...bridge.handlers['share.start']({}),
        leftOut: [{ id: 'x', name: 'Gated 8B', reason: 'licence' }],
        transfers: [
          { id: '1', peer: '192.168.1.31', modelId: 'big', bytes: 1e9, totalBytes: 4e9, bytesPerSecond: 2e7 },
        ],
      }),
    );
    const bar = screen.getByRole('progressbar', { name: '192.168.1.31 trae Big 8B' });
    expect(bar.getAttribute('aria-valuenow')).toBe('25');
    expect(screen.getByText('1 GB de 4 GB · 20 MB/s')).toBeTruthy();
    expect(screen.getByText(/Gated 8B: cada persona/)).toBeTruthy();
    bridge.handlers['share.stop'] = () => notSharing;
    await userEvent.click(screen.getByRole('switch', { name: 'Compartir mis modelos' }));
    await waitFor(() => expect(screen.queryByTestId('share-code')).toBeNull());
  });

  test('that cannot begin says why and stays off', async () => {
    bridge.fail('share.start', { ...someError, message: 'No hay red local.' });
    show(<ModelsScreen page="share" />);
    await userEvent.click(await screen.findByRole('switch', { name: 'Compartir mis modelos' }));
    await screen.findByText('No hay red local.');
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Compartir mis modelos' }).checked).toBe(
      false,
    );
  });

  test('on a stick takes those chosen, never the small one', async () => {
    has(big, topics);
    show(<ModelsScreen page="share" />);
    await screen.findByRole('checkbox', { name: /Big 8B/ });
    expect(screen.queryByRole('checkbox', { name: /starter/ })).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copiar' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /Big 8B/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'En qué carpeta' }), '/usb');
    await press('Copiar');
    await waitFor(() => expect(inputs('models.exportBundle')).toEqual([{ ids: ['big'], folder: '/usb' }]));
    expect(useTransfers.getState().list.map(({ kind }) => kind)).toEqual(['export']);
  });

  test('on a stick has nothing to take but the small one', async () => {
    show(<ModelsScreen page="share" />);
    await screen.findByText(/Aún no hay más que el pequeño/);
  });
});

test('the free space is said in words', async () => {
  has(big);
  show(<ModelsScreen page="here" />);
  await screen.findByText('Los modelos ocupan 4,9 GB; en el disco quedan 40 GB libres.');
  expect(laptop.freeDiskBytes).toBe(40e9);
});
