/**
 * What the window gets: `window.tertulia` with the contract's methods and events, and nothing else. Neither
 * `ipcRenderer` nor a channel's name goes through.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from './channels.ts';
import { type Bridge, type EventName, events, type MethodName, methods } from './contract.ts';

const callChannels = new Map(
  (Object.keys(methods) as MethodName[]).map((name) => [name as string, callChannel(name)]),
);
const eventChannels = new Map(
  (Object.keys(events) as EventName[]).map((name) => [name as string, eventChannel(name)]),
);

const bridge: Bridge = {
  call(name, input) {
    const channel = callChannels.get(name);
    if (channel === undefined) return Promise.reject(new TypeError('no such method'));
    return ipcRenderer.invoke(channel, input);
  },
  on(name, listener) {
    const channel = eventChannels.get(name);
    if (channel === undefined) throw new TypeError('no such event');
    // The event object would hand the page a way to the sender: it stays here.
    const receive = (_: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(channel, receive);
    return () => void ipcRenderer.off(channel, receive);
  },
};

contextBridge.exposeInMainWorld('tertulia', bridge);
