/**
 * Runs the built desktop bundle in Node: `node --import boot.ts dist/desktop/main.js`. `electron` resolves to
 * the fake, and the test drives it over the channel of the process.
 */
import { registerHooks } from 'node:module';
import type { control as Control, record as Record, BrowserWindow as Window } from './fake-electron.ts';

const fake = new URL('./fake-electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron' ? { url: fake, shortCircuit: true } : next(specifier, context);
  },
});

export type Order =
  | { do: 'ready' }
  | {
      do: 'invoke';
      channel: string;
      payload: unknown;
      frame: { url: string; origin: string; parent: null } | null;
    }
  | { do: 'close-window' }
  | { do: 'page-gone'; reason: string }
  | { do: 'wake' }
  | { do: 'look' };

export interface Look {
  record: { name: string; facts: unknown[] }[];
  channels: string[];
  windows: {
    options: unknown;
    sent: { channel: string; payload: unknown }[];
    canOpenWindows: boolean;
    webRtcPolicy: string;
  }[];
  cancels: { remote: boolean | undefined; own: boolean | undefined };
}

const { control, record, BrowserWindow } = (await import(fake)) as {
  control: typeof Control;
  record: typeof Record;
  BrowserWindow: typeof Window;
};

process.on('message', async ({ id, order }: { id: number; order: Order }) => {
  process.send?.({
    id,
    result: await carryOut(order).catch((error: unknown) => ({ thrown: String(error) })),
  });
});
process.on('disconnect', () => process.exit(9));

async function carryOut(order: Order): Promise<unknown> {
  if (order.do === 'ready') return control.ready();
  if (order.do === 'wake') return control.wake();
  if (order.do === 'invoke') return control.invoke(order.channel, order.payload, order.frame);
  const [window] = BrowserWindow.all;
  if (order.do === 'close-window') return window?.close();
  if (order.do === 'page-gone') {
    return window?.webContents.emit('render-process-gone', {}, { reason: order.reason, exitCode: 1 });
  }
  return {
    record,
    channels: control.channels(),
    windows: BrowserWindow.all.map(({ options, webContents }) => ({
      options,
      sent: webContents.sent,
      canOpenWindows: webContents.openHandler?.({ url: 'https://example.org/' } as never).action !== 'deny',
      webRtcPolicy: webContents.webRtcPolicy,
    })),
    cancels: {
      remote: control.isRequestCancelled('https://example.org/'),
      own: control.isRequestCancelled('app://tertulia/assets/x.js'),
    },
  } satisfies Look;
}
