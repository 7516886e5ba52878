/** Entry of the desktop app: hands Electron's side effects to the modules beside it, and decides nothing. */
import '../no-telemetry.ts';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  type Details,
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
} from 'electron';
import ElectronStore from 'electron-store';
import { type AssembledServices, assembleServices } from '../assemble.ts';
import { toWireError } from '../errors.ts';
import type { PortFactory } from '../inference/port.ts';
import { openLog } from '../log.ts';
import { dataFolder, resourcesFolder } from '../paths.ts';
import { makePrivateFolder, PRIVATE_FILE } from '../private-files.ts';
import { createAppProtocol } from './app-protocol.ts';
import { placeWindow } from './bounds.ts';
import { createLinkOpener } from './external-links.ts';
import { createFileChooser } from './file-chooser.ts';
import { type IpcDoor, openIpcDoor } from './ipc-door.ts';
import { createKeychain } from './keychain.ts';
import { menuTemplate } from './menu.ts';
import { guardNavigation } from './navigation.ts';
import { closeNetwork } from './network.ts';
import { guardPermissions } from './permissions.ts';
import { createQuit } from './quit.ts';
import { createRecovery } from './renderer-recovery.ts';
import { APP_PAGE, APP_SCHEME } from './trusted-sender.ts';
import { utilityPort } from './utility-port.ts';
import { windowOptions } from './window.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = dataFolder();
const log = openLog(folder);
const allowTools = !app.isPackaged;

// Chromium's own files lie with everything else; one app for each data folder follows from it.
const profile = path.join(folder, 'desktop');
try {
  makePrivateFolder(profile);
  app.setPath('userData', profile);
} catch {
  // A folder that cannot be used is told by the services, in words.
}
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
app.on('web-contents-created', (_event, contents) => guardNavigation(contents));

let window: BrowserWindow | null = null;
let services: AssembledServices | null = null;
let door: IpcDoor | null = null;

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on(
    'before-quit',
    createQuit(
      async () => {
        door?.close();
        await services?.close();
      },
      () => app.exit(0),
    ),
  );
  app.whenReady().then(open).catch(refuse);
}

/** Runs a file of the bundle in a utility process. */
function utility(file: string): PortFactory {
  return utilityPort({
    file: path.join(here, file),
    fork: utilityProcess.fork.bind(utilityProcess),
    onGone(listener) {
      const receive = (_event: unknown, details: Details): void => listener(details);
      app.on('child-process-gone', receive);
      return () => void app.off('child-process-gone', receive);
    },
  });
}

async function open(): Promise<void> {
  guardPermissions(session.defaultSession);
  closeNetwork(session.defaultSession, { allowTools });
  protocol.handle(APP_SCHEME, createAppProtocol(path.join(here, '..', 'renderer')));

  services = await assembleServices({
    door: 'desktop',
    dataFolder: folder,
    resourcesFolder,
    log,
    makeSettingsFile: ({ cwd, name }) =>
      new ElectronStore<Record<string, unknown>>({ cwd, name, configFileMode: PRIVATE_FILE }),
    openLink: createLinkOpener((url) => shell.openExternal(url)),
    keychain: createKeychain(safeStorage, process.platform),
    chooseFiles: createFileChooser(dialog, () => services?.settings.get().interfaceLanguage ?? 'es'),
    systemProxy: (url) => session.defaultSession.resolveProxy(url),
    openPort: utility('worker.js'),
    openEmbeddingsPort: utility('embeddings.js'),
  });
  const { settings } = services;
  door = openIpcDoor({ ipcMain, services, language: () => settings.get().interfaceLanguage, log });
  dress();
  settings.onChange(dress);
  powerMonitor.on('resume', () => services?.machineWoke());
  await openWindow(door);

  function dress(): void {
    const { theme, interfaceLanguage } = settings.get();
    nativeTheme.themeSource = theme;
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(interfaceLanguage, process.platform, allowTools)),
    );
  }
}

async function openWindow({ tell }: IpcDoor): Promise<void> {
  const state = new ElectronStore<Record<string, unknown>>({
    cwd: profile,
    name: 'window',
    clearInvalidConfig: true,
  });
  const opened = new BrowserWindow(
    windowOptions({
      preload: path.join(here, 'preload.cjs'),
      bounds: placeWindow(
        state.get('bounds'),
        screen.getAllDisplays().map(({ workArea }) => workArea),
      ),
      dark: nativeTheme.shouldUseDarkColors,
      devTools: allowTools,
    }),
  );
  window = opened;
  const decide = createRecovery();
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () => state.set('bounds', opened.getNormalBounds()));
  opened.on('closed', () => {
    window = null;
  });
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error({ reason }, 'the window ended');
    const decision = decide(reason);
    if (decision === 'reload') opened.webContents.reload();
    if (decision === 'give-up') app.quit();
  });
  tell(opened.webContents);
  await opened.loadURL(APP_PAGE);
}

/** Nothing to run on: says why and ends. */
function refuse(thrown: unknown): void {
  log.error({ err: thrown }, 'the app did not open');
  const language = app.getLocale().startsWith('es') ? 'es' : 'en';
  const { message, hint } = toWireError(thrown, language);
  dialog.showErrorBox(message, hint);
  app.exit(1);
}
