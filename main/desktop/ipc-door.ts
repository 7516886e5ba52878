import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { callChannel, eventChannel } from '../../preload/channels.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import { type EventSource, forwardEvents } from '../doors/events.ts';
import { createDoor, type DoorLog, methodNames } from '../doors/register.ts';
import { isTrustedFrame } from './trusted-sender.ts';

export interface IpcDoorOptions {
  ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>;
  services: { handlers: Handlers; events: EventSource };
  language: () => Language;
  log: DoorLog;
}

/** What a page needs to be told of events. */
export type EventTarget = Pick<WebContents, 'send' | 'isDestroyed' | 'mainFrame'>;

export interface IpcDoor {
  /** Sends every event of the services to a window, as long as our own page is in it. */
  tell(target: EventTarget): () => void;
  close(): void;
}

/** Registers a channel for each method of the contract, all through the one wrapper. */
export function openIpcDoor({ ipcMain, services, language, log }: IpcDoorOptions): IpcDoor {
  const door = createDoor<IpcMainInvokeEvent>({
    handlers: services.handlers,
    isTrusted: ({ senderFrame }) => isTrustedFrame(senderFrame),
    language,
    log,
  });
  for (const method of methodNames) {
    ipcMain.handle(callChannel(method), (event, payload: unknown) => door(event, method, payload));
  }
  const ends = new Set<() => void>();
  return {
    tell(target) {
      const end = forwardEvents(
        services.events,
        (name, payload) => {
          if (target.isDestroyed() || !isTrustedFrame(target.mainFrame)) return;
          target.send(eventChannel(name), payload);
        },
        log,
      );
      ends.add(end);
      return () => {
        ends.delete(end);
        end();
      };
    },
    close() {
      for (const end of ends) end();
      for (const method of methodNames) ipcMain.removeHandler(callChannel(method));
    },
  };
}
