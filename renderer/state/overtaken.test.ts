import { beforeEach, expect, test } from 'vitest';
import type { MethodName } from '../../preload/contract.ts';
import { setBridge } from '../bridge/client.ts';
import { createMemoryBridge, type MemoryBridge } from '../testing/memoryBridge.ts';
import { aTransfer } from '../testing/modelFixtures.ts';
import { followSettings, useSettings } from './settings.ts';
import { followTransfers, pauseTransfer, useTransfers } from './transfers.ts';

let bridge: MemoryBridge;
/** Lets the answers of a method through that were given and are still on their way. */
let release: (method: MethodName) => Promise<void>;

beforeEach(() => {
  bridge = createMemoryBridge();
  const held = new Map<MethodName, () => void>();
  release = async (method) => {
    held.get(method)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  setBridge({
    on: bridge.on,
    call: async (name, input) => {
      const answer = await bridge.call(name, input);
      await new Promise<void>((resolve) => held.set(name, resolve));
      return answer;
    },
  });
  useSettings.setState({ settings: null, error: null });
  useTransfers.setState({ list: [] });
});

test('settings that changed while the first answer was on its way stay as they are now', async () => {
  const end = followSettings();
  await Promise.resolve();
  bridge.emit('settings.changed', bridge.handlers['settings.set']({ theme: 'dark' }));
  await release('settings.get');
  expect(useSettings.getState().settings?.theme).toBe('dark');
  end();
});

test('what failed meanwhile does not run again when the answer comes', async () => {
  const end = followTransfers(() => {});
  await release('transfers.list');
  bridge.handlers['transfers.pause'] = () => aTransfer({ state: 'paused' });
  const pausing = pauseTransfer(aTransfer().id);
  await Promise.resolve();
  bridge.emit('transfers.changed', aTransfer({ state: 'failed' }));
  await release('transfers.pause');
  await pausing;
  expect(useTransfers.getState().list.map(({ state }) => state)).toEqual(['failed']);
  end();
});

test('what ended while the list was on its way has ended; the others are in it', async () => {
  bridge.handlers['transfers.list'] = () => [aTransfer(), aTransfer({ id: 'other' })];
  const end = followTransfers(() => {});
  await Promise.resolve();
  bridge.emit('transfers.changed', aTransfer({ state: 'done' }));
  await release('transfers.list');
  expect(useTransfers.getState().list.map(({ id, state }) => [id, state])).toEqual([
    [aTransfer().id, 'done'],
    ['other', 'running'],
  ]);
  end();
});
