// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { changeSettings, useSettings } from '../state/settings.ts';
import { someError } from '../testing/fixtures.ts';
import type { MemoryBridge } from '../testing/memoryBridge.ts';
import { setStage, show } from '../testing/stage.tsx';
import { Setup } from './Setup.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  bridge = await setStage();
  await changeSettings({ welcomed: false });
});

test('language and level are two choices, and then it begins', async () => {
  show(<Setup />);
  expect(screen.queryByRole('button', { name: /^A1/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /English/ }));
  expect(document.activeElement?.textContent).toBe('¿Cuánto sabes ya?');
  await userEvent.click(screen.getByRole('button', { name: /^B1/ }));
  await waitFor(() =>
    expect(useSettings.getState().settings).toMatchObject({
      targetLanguage: 'en',
      level: 'B1',
      welcomed: true,
    }),
  );
});

test('what could not be kept is said, and nothing has begun', async () => {
  bridge.fail('settings.set', someError);
  show(<Setup />);
  await userEvent.click(screen.getByRole('button', { name: 'Español' }));
  await userEvent.click(screen.getByRole('button', { name: /^A1/ }));
  expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
  expect(useSettings.getState().settings?.welcomed).toBe(false);
});

test('the interface changes its language at once', async () => {
  show(<Setup />);
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Come in');
  expect(document.documentElement.lang).toBe('en');
});
