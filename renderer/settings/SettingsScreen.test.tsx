// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MarkReport } from '../../preload/schemas/corrections.ts';
import { loadModels } from '../state/models.ts';
import { loadMutedRules } from '../state/mutedRules.ts';
import { nameRule, ruleName } from '../state/ruleNames.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { anEdit, someError, starterModel } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { setStage, show } from '../testing/stage.tsx';
import SettingsScreen from './SettingsScreen.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
});

test('every choice applies at once', async () => {
  show(<SettingsScreen />);
  await userEvent.click(screen.getByRole('radio', { name: 'Oscuro' }));
  await userEvent.click(screen.getByRole('radio', { name: 'B2' }));
  await userEvent.click(screen.getByRole('radio', { name: 'OpenDyslexic' }));
  await userEvent.click(screen.getByRole('switch', { name: /Guardar respuestas/ }));
  expect(useSettings.getState().settings).toMatchObject({
    theme: 'dark',
    level: 'B2',
    readingFace: 'dyslexia',
    responseCache: false,
  });
});

test('the text grows with the arrow keys', async () => {
  show(<SettingsScreen />);
  screen.getByRole('slider', { name: /Tamaño del texto/ }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(useSettings.getState().settings?.textSize).toBe(19));
});

test('the text grows where a screen reader sets the value', async () => {
  show(<SettingsScreen />);
  fireEvent.change(screen.getByRole('slider', { name: /Tamaño del texto/ }), { target: { value: '24' } });
  await waitFor(() => expect(useSettings.getState().settings?.textSize).toBe(24));
});

test('a choice that could not be kept is taken back, and that is said', async () => {
  show(<SettingsScreen />);
  bridge.fail('settings.set', someError);
  await userEvent.click(screen.getByRole('radio', { name: 'C1' }));
  await screen.findByText(new RegExp(someError.message));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A2' }).checked).toBe(true);
});

test('models show what they are, and why one cannot be chosen', async () => {
  bridge.handlers['models.list'] = () => ({
    folder: '/home/ana/models',
    models: [
      starterModel,
      {
        ...starterModel,
        id: 'big',
        name: 'Qwen 4B',
        origin: 'installed',
        sizeBytes: 2_500_000_000,
        parameters: 4.02,
        licence: 'Apache-2.0',
      },
      { ...starterModel, id: 'bad', name: 'Roto', origin: 'installed', problem: 'faltan 12 bytes' },
    ],
  });
  await loadModels();
  show(<SettingsScreen />);
  const big = await screen.findByRole<HTMLInputElement>('radio', { name: /Qwen 4B.*2,5 GB/ });
  const bad = screen.getByRole<HTMLInputElement>('radio', { name: /Roto.*faltan 12 bytes/ });
  expect(bad.disabled).toBe(true);
  await userEvent.click(big);
  await waitFor(() => expect(useSettings.getState().settings?.modelId).toBe('big'));
  expect(screen.getByRole('link', { name: 'Gestionar los modelos' }).getAttribute('href')).toBe('#/models');
});

test('rules that are not marked are listed, and can be marked again', async () => {
  bridge.handlers['corrections.muteRule']({ rule: 'rules.contraction-al', muted: true });
  await loadMutedRules();
  show(<SettingsScreen />);
  await userEvent.click(screen.getByRole('button', { name: 'Volver a señalar rules.contraction-al' }));
  await screen.findByText(/Se señala todo/);
});

test('a rule is listed by the words it was muted at', async () => {
  bridge.handlers['corrections.muteRule']({ rule: 'r.al', muted: true });
  nameRule('r.al', { type: 'contraction', before: 'a el', after: 'al' });
  await loadMutedRules();
  show(<SettingsScreen />);
  expect(screen.getByText('Contracción: a el → al')).toBeTruthy();
});

test('what is kept of rule names may be damaged', async () => {
  bridge.handlers['corrections.muteRule']({ rule: 'r.al', muted: true });
  for (const kept of ['{', 'null', '7', '{"r.al":4}', '{"r.al":{"type":1}}']) {
    localStorage.setItem('tertulia.rules', kept);
    expect(ruleName('r.al')).toBeNull();
  }
});

test('the way out is closed with one switch, and addresses are stored whole', async () => {
  show(<SettingsScreen />);
  await userEvent.click(screen.getByRole('switch', { name: 'Modo sin conexión' }));
  await waitFor(() => expect(useSettings.getState().settings?.offline).toBe(true));

  await userEvent.click(screen.getByText(/^Avanzado/));
  const proxy = screen.getByRole('textbox', { name: 'Proxy' });
  await userEvent.type(proxy, 'proxy del hospital{Enter}');
  expect(proxy.getAttribute('aria-invalid')).toBe('true');
  expect(useSettings.getState().settings?.proxy).toBe('');
  await userEvent.clear(proxy);
  await userEvent.type(proxy, 'http://proxy.hospital:3128{Enter}');
  await waitFor(() => expect(useSettings.getState().settings?.proxy).toBe('http://proxy.hospital:3128'));
});

test('a token is given, and never shown again', async () => {
  let stored = false;
  bridge.handlers['secrets.setHubToken'] = ({ token }) => {
    stored = token !== '';
    return { stored };
  };
  bridge.handlers['secrets.status'] = () => ({ hubToken: stored, canStore: true });
  show(<SettingsScreen />);
  await userEvent.click(screen.getByText(/^Avanzado/));
  const field = screen.getByLabelText('Clave de Hugging Face');
  expect(field.getAttribute('type')).toBe('password');
  await userEvent.type(field, 'hf_secreta{Enter}');
  await screen.findByText('Hay una clave guardada.');
  expect(document.body.textContent).not.toContain('hf_secreta');
  await userEvent.click(screen.getByRole('button', { name: 'Borrarla' }));
  await screen.findByLabelText('Clave de Hugging Face');
});

test('where there is no keychain, it says where the token is read from', async () => {
  bridge.handlers['secrets.status'] = () => ({ hubToken: false, canStore: false });
  show(<SettingsScreen />);
  await screen.findByText(/TERTULIA_HUB_TOKEN/);
});

test('variety, strictness and the time of corrections are chosen, of the language that is learned', async () => {
  show(<SettingsScreen />);
  await userEvent.click(screen.getByRole('radio', { name: 'Río de la Plata' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Todo' }));
  await screen.findByText('También las mayúsculas y los puntos finales.');
  await userEvent.click(screen.getByRole('switch', { name: 'Dejar las correcciones para el final' }));
  expect(useSettings.getState().settings).toMatchObject({
    spanishVariety: 'rioplatense',
    strictness: 'all',
    correctionsLater: true,
  });
  await act(() => changeSettings({ targetLanguage: 'en' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Reino Unido' }));
  expect(screen.queryByRole('radio', { name: 'Río de la Plata' })).toBeNull();
  await waitFor(() => expect(useSettings.getState().settings?.englishVariety).toBe('uk'));
});

test('words that were meant are listed, and can be marked again', async () => {
  bridge.handlers['corrections.muteRule']({ rule: 'spelling.accent', words: 'cafe', muted: true });
  await loadMutedRules();
  show(<SettingsScreen />);
  expect(screen.getByText('«cafe», tal como está')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Volver a señalar cafe' }));
  await screen.findByText(/Se señala todo/);
});

test('wrong notes are listed, saved as a file, and removed', async () => {
  const report: MarkReport = {
    ...anEdit({ id: 'e', start: 3, end: 7 }),
    ...{ id: 'r1', reportedAt: 5, language: 'es' as const, sentence: 'Un cafe, por favor.' },
  };
  let reports: MarkReport[] = [report];
  bridge.handlers['corrections.reports'] = () => ({ reports });
  bridge.handlers['corrections.removeReport'] = () => {
    reports = [];
    return { reports };
  };
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs[Number(this.href.slice(5)) - 1] ?? new Blob() });
  });
  show(<SettingsScreen />);
  await screen.findByText('cafe → café');
  await userEvent.click(screen.getByRole('button', { name: 'Guardar como archivo' }));
  click.mockRestore();
  expect(saved.map(({ name }) => name)).toEqual(['tertulia-reports.json']);
  expect(JSON.parse((await saved[0]?.blob.text()) ?? '')).toMatchObject({
    format: 'tertulia-mark-reports',
    reports: [{ sentence: 'Un cafe, por favor.', replacement: 'café', rule: 'spelling.accent' }],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Quitar: cafe → café' }));
  await screen.findByText(/No has apuntado ninguna/);
});

test('wrong notes are counted, and deleted all at once after a second word', async () => {
  const report: MarkReport = {
    ...anEdit({ id: 'e', start: 3, end: 7 }),
    ...{ id: 'r1', reportedAt: 5, language: 'es' as const, sentence: 'Un cafe, por favor.' },
  };
  bridge.handlers['corrections.reports'] = () => ({ reports: [report, { ...report, id: 'r2' }] });
  show(<SettingsScreen />);
  await screen.findByText(/Has apuntado 2\./);
  await userEvent.click(screen.getByRole('button', { name: 'Borrar todas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }));
  expect(bridge.calls.some(({ name }) => name === 'corrections.removeReports')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Borrar todas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sí, borrarlas' }));
  await screen.findByText(/No has apuntado ninguna/);
});

test('whether the tutor recasts, and whether words are marked while they are written, is chosen', async () => {
  show(<SettingsScreen />);
  await userEvent.click(screen.getByRole('switch', { name: /forma correcta/ }));
  await userEvent.click(screen.getByRole('switch', { name: 'Señalar mientras escribo' }));
  await waitFor(() =>
    expect(useSettings.getState().settings).toMatchObject({ recasts: false, checkWhileWriting: true }),
  );
});
