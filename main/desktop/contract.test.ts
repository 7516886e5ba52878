import { describe, expect, it } from 'vitest';
import { callChannel, eventChannel } from '../../preload/channels.ts';
import type { Answer } from '../../preload/contract.ts';
import { methodNames } from '../doors/register.ts';
import { recordingServices } from '../doors/testing/recording-services.ts';
import { walkContract } from '../doors/testing/walk-contract.ts';
import { openIpcDoor } from './ipc-door.ts';
import { control, ipcMain } from './testing/fake-electron.ts';

const ours = { url: 'app://tertulia/', origin: 'app://tertulia', parent: null };
const stranger = { url: 'https://evil.example/', origin: 'https://evil.example', parent: null };

function open() {
  const services = recordingServices();
  const door = openIpcDoor({ ipcMain, services, language: () => 'en', log: services.log });
  const call = async (method: string, payload: unknown, frame: typeof ours) => {
    const channel = `tertulia:call:${method}`;
    // Electron itself answers for a channel nobody handles: the call rejects.
    return (await control
      .invoke(channel, payload, frame)
      .catch(() => ({ ok: false, error: { kind: 'not-found' } }))) as Answer<unknown>;
  };
  return {
    services,
    door,
    call: (method: string, payload: unknown) => call(method, payload, ours),
    callAsStranger: (method: string, payload: unknown) => call(method, payload, stranger),
  };
}

describe('the contract over IPC', () => {
  walkContract(open, { runs: 50 });

  it('has one channel for each method, and none that is left when it closes', () => {
    const { door } = open();
    expect(control.channels().sort()).toEqual(methodNames.map(callChannel).sort());
    door.close();
    expect(control.channels()).toEqual([]);
  });
});

describe('events', () => {
  it('reach a window that shows our page, and no other', () => {
    const { door, services } = open();
    const sent: [string, unknown][] = [];
    const target = {
      mainFrame: ours,
      isDestroyed: () => false,
      send: (channel: string, payload: unknown) => void sent.push([channel, payload]),
    };
    const end = door.tell(target as never);
    services.events.emit('conversations.changed', {});
    expect(sent).toEqual([[eventChannel('conversations.changed'), {}]]);
    target.mainFrame = stranger;
    services.events.emit('conversations.changed', {});
    target.mainFrame = ours;
    target.isDestroyed = () => true;
    services.events.emit('conversations.changed', {});
    target.isDestroyed = () => false;
    end();
    services.events.emit('conversations.changed', {});
    expect(sent).toHaveLength(1);
    door.close();
  });
});
