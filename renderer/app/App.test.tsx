// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { setConnection } from '../bridge/connection.ts';
import { useSettings } from '../state/settings.ts';
import { aConversation, someError, someStatus } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { beWide, setStage } from '../testing/stage.tsx';
import '../history/History.tsx';
import '../settings/SettingsScreen.tsx';
import { App } from './App.tsx';
import './ShortcutsHelp.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  beWide(1440);
  bridge = await setStage();
});

describe('the shell', () => {
  test('leads from screen to screen and marks the one on show', async () => {
    render(<App />);
    await screen.findByRole('heading', { name: '¿Dónde hablamos hoy?' });
    await userEvent.click(screen.getByRole('link', { name: 'Ajustes' }));
    await screen.findByRole('heading', { level: 1, name: 'Ajustes' });
    expect(screen.getByRole('link', { name: 'Ajustes' }).getAttribute('aria-current')).toBe('page');
    await userEvent.keyboard('/');
    await screen.findByRole('searchbox', { name: 'Buscar' });
    await userEvent.keyboard('?');
    await screen.findByRole('dialog', { name: 'Atajos de teclado' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('keeps the way back to the conversation that was open', async () => {
    bridge.conversations.set('c1', aConversation(['Hola']));
    location.hash = '#/chat/c1';
    render(<App />);
    await screen.findByRole('textbox', { name: 'Tu frase' });
    await userEvent.click(screen.getByRole('link', { name: 'Historial' }));
    await screen.findByRole('heading', { level: 1, name: 'Conversaciones' });
    expect(screen.getByRole('link', { name: 'Charla' }).getAttribute('href')).toBe('#/chat/c1');
  });

  test('begins with the two choices where they were never made', async () => {
    bridge.handlers['settings.set']({ welcomed: false });
    useSettings.setState({ settings: null });
    render(<App />);
    await screen.findByRole('heading', { name: '¿Qué quieres practicar?' });
  });

  test('says what to do where the tab holds no token', () => {
    act(() => setConnection('refused'));
    render(<App />);
    expect(screen.getByRole('heading', { name: 'Falta la dirección completa' })).toBeTruthy();
  });

  test('says what was repaired at the start', async () => {
    const info = bridge.handlers['app.info']({});
    bridge.handlers['app.info'] = () => ({
      ...info,
      notices: [{ ...someError, message: 'Se ha vuelto a la última copia.' }],
    });
    render(<App />);
    await screen.findByText(/Se ha vuelto a la última copia/);
  });

  test('applies the looks that were chosen', async () => {
    bridge.handlers['settings.set']({ theme: 'dark', textSize: 21, readingFace: 'dyslexia' });
    useSettings.setState({ settings: null });
    render(<App />);
    const root = document.documentElement;
    await waitFor(() => expect(root.dataset.theme).toBe('dark'));
    expect(root.dataset.face).toBe('dyslexia');
    expect(root.style.getPropertyValue('--reading-size')).toBe('21px');
  });
});

describe('the status line', () => {
  const status = () => screen.getByRole('region', { name: 'Estado' });

  test('is quiet while all is well', async () => {
    render(<App />);
    await waitFor(() =>
      expect(status().textContent).toBe('modelo incluido · CPU · 120 fichas/s · todo en este equipo'),
    );
  });

  test('says that the connection is lost', async () => {
    render(<App />);
    act(() => setConnection('offline'));
    await waitFor(() => expect(status().textContent).toContain('Sin conexión con Tertulia'));
  });

  test('offers to start the model again where it failed', async () => {
    render(<App />);
    await screen.findByRole('region', { name: 'Estado' });
    act(() => bridge.emit('inference.status', { ...someStatus, state: 'failed', error: someError }));
    expect(status().textContent).toContain(someError.message);
    await userEvent.click(screen.getByRole('button', { name: 'Volver a arrancar' }));
    await waitFor(() => expect(status().textContent).toContain('todo en este equipo'));
  });

  test('says once that another backend is used', async () => {
    render(<App />);
    await screen.findByRole('region', { name: 'Estado' });
    const fallen = { ...someStatus, fallback: { from: 'cuda' as const, reason: 'sin memoria' } };
    act(() => bridge.emit('inference.status', fallen));
    expect(status().textContent).toContain('CUDA no funcionó y se usa CPU: sin memoria');
    await userEvent.click(screen.getByRole('button', { name: 'Entendido' }));
    act(() => bridge.emit('inference.status', { ...fallen, tokensPerSecond: 80 }));
    expect(status().textContent).toContain('80 fichas/s');
  });
});
