/**
 * Electron's main process, as far as `main/desktop/` uses it: what is called is written down, what Electron
 * would do to the app can be done by a test. Every member is typed by Electron's own types, so that the fake
 * cannot drift from what it stands for.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { forkUtility } from './fake-utility-process.ts';

/** What the app did, in order. */
export const record: { name: string; facts: unknown[] }[] = [];
function note(name: string, ...facts: unknown[]): void {
  record.push({ name, facts });
}

const appEvents = new EventEmitter();
const paths = new Map<string, string>();
let ready = (): void => {};
const whenReady = new Promise<void>((resolve) => {
  ready = resolve;
});

/** Everything of `Electron.App` that the app calls. `on` and `off` lose their overloads to one signature. */
type FakeApp = Pick<
  Electron.App,
  | 'isPackaged'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'getPath'
  | 'getVersion'
  | 'getLocale'
  | 'enableSandbox'
> &
  EventEmitter;

export const app: FakeApp = Object.assign(appEvents, {
  isPackaged: false,
  whenReady: () => whenReady,
  quit() {
    note('app.quit');
    let prevented = false;
    appEvents.emit('before-quit', {
      preventDefault() {
        prevented = true;
      },
    });
    if (!prevented) app.exit(0);
  },
  exit(code = 0) {
    note('app.exit', code);
    process.exit(code);
  },
  requestSingleInstanceLock: () => process.env.FAKE_SECOND_INSTANCE === undefined,
  setPath: (name: string, path: string) => void paths.set(name, path),
  getPath: (name: string) => paths.get(name) ?? '',
  getVersion: () => '0.0.0',
  getLocale: () => 'es',
  enableSandbox: () => note('app.enableSandbox'),
} satisfies Omit<FakeApp, keyof EventEmitter>);

type InvokeHandler = Parameters<Electron.IpcMain['handle']>[1];
const invokeHandlers = new Map<string, InvokeHandler>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, listener: InvokeHandler) => void invokeHandlers.set(channel, listener),
  removeHandler: (channel: string) => void invokeHandlers.delete(channel),
} satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>);

type Frame = Pick<Electron.WebFrameMain, 'url' | 'origin' | 'parent'>;

class FakeWebContents extends EventEmitter {
  mainFrame: Frame = { url: '', origin: '', parent: null };
  readonly sent: { channel: string; payload: unknown }[] = [];
  webRtcPolicy: Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0] = 'default';
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;

  send(channel: string, ...args: unknown[]): void {
    this.sent.push({ channel, payload: args[0] });
  }
  isDestroyed(): boolean {
    return false;
  }
  reload(): void {
    note('webContents.reload');
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    this.webRtcPolicy = policy;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeWebContents();

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    appEvents.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    note('window.loadURL', url);
    const { protocol: scheme, host } = new URL(url);
    this.webContents.mainFrame = { url, origin: `${scheme}//${host}`, parent: null };
    const answer = await protocolHandlers.get(scheme.slice(0, -1))?.(new Request(url));
    note('window.loaded', answer?.status, answer?.headers.get('content-security-policy'));
    this.emit('ready-to-show');
  }
  show(): void {
    note('window.show');
  }
  focus(): void {
    note('window.focus');
  }
  restore(): void {
    note('window.restore');
  }
  isMinimized(): boolean {
    return true;
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  /** What the user does: close the window. */
  close(): void {
    this.emit('close', {});
    this.emit('closed');
    appEvents.emit('window-all-closed');
  }
}
/** What the app uses of a window is what Electron's has. */
type _Window = Pick<Electron.BrowserWindow, 'loadURL' | 'show' | 'focus' | 'restore' | 'isMinimized'>;
const _windowMatches: (window: BrowserWindow) => _Window = (window) => window;
void _windowMatches;

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];
const protocolHandlers = new Map<string, ProtocolHandler>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => note('protocol.privileged', ...schemes),
  handle: (scheme: string, handler: ProtocolHandler) => void protocolHandlers.set(scheme, handler),
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

type RequestListener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
let beforeRequest: ((url: string) => boolean) | undefined;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => note('session.permissionRequests'),
    setPermissionCheckHandler: () => note('session.permissionChecks'),
    setDevicePermissionHandler: () => note('session.devices'),
    setDisplayMediaRequestHandler: () => note('session.displayMedia'),
    resolveProxy: async () => 'DIRECT',
    webRequest: {
      onBeforeRequest(listener: unknown) {
        beforeRequest = (url) => {
          let cancelled = false;
          (listener as RequestListener)({ url } as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => {
            cancelled = cancel === true;
          });
          return cancelled;
        };
      },
    },
  } satisfies Pick<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'resolveProxy'
  > & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> },
};

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) =>
    template as unknown as Electron.Menu,
  setApplicationMenu: (menu: Electron.Menu | null) => note('menu', menu),
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

export const dialog = {
  showErrorBox: (title: string, content: string) => note('dialog.error', title, content),
  showOpenDialog: async (...args: unknown[]) => {
    note('dialog.open', args.at(-1));
    const filePaths = process.env.FAKE_CHOSEN_FILE === undefined ? [] : [process.env.FAKE_CHOSEN_FILE];
    return { canceled: filePaths.length === 0, filePaths };
  },
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showOpenDialog'>;

/** Turns every byte over: enough to see that what is stored is not what was typed. */
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff));

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
  encryptStringAsync: async (text: string) => turned(Buffer.from(text)),
  decryptStringAsync: async (encrypted: Buffer) => ({
    result: turned(encrypted).toString(),
    shouldReEncrypt: false,
  }),
} satisfies Pick<
  Electron.SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

export const shell = {
  openExternal: async (url: string) => note('shell.openExternal', url),
} satisfies Pick<Electron.Shell, 'openExternal'>;

export const nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'> = {
  themeSource: 'system',
  shouldUseDarkColors: false,
};

/** Sleep and what ends it. `on` loses its overloads to one signature. */
export const powerMonitor: Pick<Electron.PowerMonitor, 'emit'> & EventEmitter = new EventEmitter();

const workArea = { x: 0, y: 0, width: 1280, height: 720 };
export const screen = {
  getAllDisplays: () => [{ workArea } as Electron.Display],
} satisfies Pick<Electron.Screen, 'getAllDisplays'>;

export const utilityProcess = {
  fork: (file: string, args: string[] = [], options: Electron.ForkOptions = {}) => {
    note('utilityProcess.fork', file);
    return forkUtility(file, args, options);
  },
} satisfies Pick<typeof Electron.utilityProcess, 'fork'>;

/** What a test does to the app. */
export const control = {
  ready: (): void => ready(),
  /** A message of a page at `frame`, as `ipcRenderer.invoke` sends it. Arguments are cloned, as they are there. */
  async invoke(channel: string, payload: unknown, frame: Frame | null): Promise<unknown> {
    const handler = invokeHandlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const event = { senderFrame: frame } as Electron.IpcMainInvokeEvent;
    return structuredClone(await handler(event, structuredClone(payload)));
  },
  /** The machine wakes up. */
  wake: (): boolean => powerMonitor.emit('resume'),
  channels: (): string[] => [...invokeHandlers.keys()],
  isRequestCancelled: (url: string): boolean | undefined => beforeRequest?.(url),
};

export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
};
