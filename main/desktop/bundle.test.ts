import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { callChannel, eventChannel } from '../../preload/channels.ts';
import type { Bridge } from '../../preload/contract.ts';
import { isStale } from '../../scripts/lib/stale.mjs';
import { methodNames } from '../doors/register.ts';
import { processIsRunning } from '../processes.ts';
import { type BootedApp, bootApp, ourFrame } from './testing/booted-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = path.join(root, 'scripts', 'build.ts');

/** A busy machine takes its time; a test that fails does not come sooner for being told earlier. */
const PATIENCE = { timeout: 15_000, interval: 50 };

let folder: string;
beforeAll(async () => {
  // The page is beside the point here; a build of it would take its time.
  const missing = isStale('desktop') ? ['desktop'] : [];
  if (missing.length > 0) execFileSync(process.execPath, [script, ...missing], { stdio: 'inherit' });
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-desktop-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(app: BootedApp): Promise<void> {
  await app.give({ do: 'ready' });
  await vi.waitFor(async () => expect((await app.look()).windows).toHaveLength(1), PATIENCE);
  await vi.waitFor(async () => {
    expect((await app.look()).record.map(({ name }) => name)).toContain('window.show');
  }, PATIENCE);
}

describe('the built desktop app', () => {
  it('opens a window that trusts its page with nothing, and refuses what is not ours', async () => {
    const app = bootApp(path.join(folder, 'window'));
    await opened(app);
    const { windows, record, channels, cancels } = await app.look();
    expect(windows[0]?.options).toMatchObject({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        preload: path.join(root, 'dist', 'desktop', 'preload.cjs'),
      },
    });
    expect(windows[0]?.canOpenWindows).toBe(false);
    expect(windows[0]?.webRtcPolicy).toBe('disable_non_proxied_udp');
    expect(cancels).toEqual({ remote: true, own: false });
    expect(channels.sort()).toEqual(methodNames.map(callChannel).sort());
    const done = record.map(({ name }) => name);
    for (const step of [
      'app.enableSandbox',
      'protocol.privileged',
      'session.permissionRequests',
      'session.permissionChecks',
      'session.devices',
      'session.displayMedia',
      'menu',
    ]) {
      expect(done).toContain(step);
    }
    expect(record.find(({ name }) => name === 'window.loaded')?.facts[1]).toContain("default-src 'none'");

    const channel = callChannel('app.info');
    for (const frame of [
      null,
      { ...ourFrame, url: '' },
      { ...ourFrame, url: 'https://tertulia/', origin: 'https://tertulia' },
      { ...ourFrame, url: 'app://tertulia.evil/', origin: 'app://tertulia.evil' },
    ]) {
      expect(await app.give({ do: 'invoke', channel, payload: {}, frame })).toMatchObject({
        ok: false,
        error: { kind: 'forbidden' },
      });
    }
    expect(await app.call('app.info', {})).toMatchObject({ ok: true, value: { door: 'desktop' } });

    await app.give({ do: 'close-window' });
    expect(await app.ended).toBe(0);
    expect(app.complaints()).toBe('');
  });

  it('plays a turn with the model in its utility process, and leaves no process behind', async () => {
    const home = path.join(folder, 'turn');
    const app = bootApp(home);
    await opened(app);
    const created = await app.call('conversations.create', { scenarioId: 'es-cafe' });
    if (!created.ok) throw new Error(created.error.message);
    const { id, leafId } = created.value;
    const text = 'Hola, quiero un cafe';
    expect(await app.call('tutor.send', { conversationId: id, parentId: leafId, text })).toMatchObject({
      ok: true,
    });
    const events = await vi.waitFor(async () => {
      const sent = (await app.look()).windows[0]?.sent ?? [];
      expect(sent.map(({ channel }) => channel)).toContain('tertulia:event:turn.finished');
      return sent;
    }, PATIENCE);
    const of = (name: string) => events.filter(({ channel }) => channel === `tertulia:event:${name}`);
    expect(of('turn.finished')[0]?.payload).toMatchObject({
      message: { status: 'complete', modelId: 'starter' },
    });
    expect(of('turn.token').length).toBeGreaterThan(0);
    expect(of('turn.corrections')[0]?.payload).toMatchObject({ edits: [{ replacement: 'café' }] });

    const english = await app.call('corrections.check', { text: 'He go to school.', language: 'en' });
    expect(english).toMatchObject({ ok: true, value: { edits: [{ replacement: 'goes' }] } });
    // What no rule sees, and the tagger's thread does.
    const learned = await app.call('corrections.check', {
      text: 'Mi madre es muy simpática y ella trabaja en un hospital grande.',
      language: 'es',
    });
    expect(learned).toMatchObject({ ok: true, value: { edits: [{ rule: /^tagger\./ }] } });

    const log = await readFile(path.join(home, 'logs', 'tertulia.log'), 'utf8');
    expect(log).not.toContain(text);
    const workers = await workersOf(app);
    await app.give({ do: 'close-window' });
    expect(await app.ended).toBe(0);
    await vi.waitFor(() => expect(workers.filter(processIsRunning)).toEqual([]), PATIENCE);
  }, 60_000);

  it('looks for graphics again when the machine wakes', async () => {
    // The worker says then that a card is there, so that another one has to try.
    const app = bootApp(path.join(folder, 'sleep'), {
      TERTULIA_TEST_FAULTS: 'plug:cuda plug:vulkan plug:metal',
    });
    await opened(app);
    expect(await app.call('inference.restart', {})).toMatchObject({ ok: true, value: { state: 'ready' } });
    const forks = async () =>
      (await app.look()).record.filter(
        ({ name, facts }) => name === 'utilityProcess.fork' && String(facts[0]).endsWith('/worker.js'),
      ).length;
    expect(await forks()).toBe(1);
    await app.give({ do: 'wake' });
    // With nothing loaded, the next turn starts the new one.
    const stopped = async () =>
      expect(await app.call('inference.status', {})).toMatchObject({ value: { state: 'stopped' } });
    await vi.waitFor(stopped, PATIENCE);
    await app.call('inference.restart', {});
    expect(await forks()).toBe(2);
    await app.give({ do: 'close-window' });
    await app.ended;
  }, 60_000);

  it('keeps settings and the place of the window', async () => {
    const home = path.join(folder, 'settings');
    const first = bootApp(home);
    await opened(first);
    await first.call('settings.set', { level: 'C1', theme: 'dark' });
    await first.give({ do: 'close-window' });
    expect(await first.ended).toBe(0);
    expect(JSON.parse(await readFile(path.join(home, 'settings.json'), 'utf8'))).toMatchObject({
      level: 'C1',
    });

    const second = bootApp(home);
    await opened(second);
    expect(await second.call('settings.get', {})).toMatchObject({ value: { level: 'C1', theme: 'dark' } });
    expect((await second.look()).windows[0]?.options).toMatchObject({
      x: 10,
      y: 20,
      width: 900,
      height: 700,
    });
    await second.give({ do: 'close-window' });
    await second.ended;
  }, 60_000);

  it('reloads a page that ended once, and gives up on one that ends again', async () => {
    const app = bootApp(path.join(folder, 'gone'));
    await opened(app);
    await app.give({ do: 'page-gone', reason: 'crashed' });
    expect((await app.look()).record.filter(({ name }) => name === 'webContents.reload')).toHaveLength(1);
    await app.give({ do: 'page-gone', reason: 'crashed' });
    expect(await app.ended).toBe(0);
  });

  it('says why when it cannot open, and ends', async () => {
    const home = path.join(folder, 'a-file');
    await mkdir(folder, { recursive: true });
    await writeFile(home, 'not a folder');
    const app = bootApp(home);
    // The process ends before it can answer.
    void app.give({ do: 'ready' });
    expect(await app.ended).toBe(1);
  });

  it('hands over to the one that runs already', async () => {
    const app = bootApp(path.join(folder, 'second'), { FAKE_SECOND_INSTANCE: '1' });
    expect(await app.ended).toBe(0);
  });
});

describe('the built preload', () => {
  const file = path.join(root, 'dist', 'desktop', 'preload.cjs');

  /** Runs it over the two things a sandboxed preload has. */
  async function load() {
    const exposed: Record<string, Bridge> = {};
    const ipcRenderer = Object.assign(new EventEmitter(), { invoke: vi.fn(async () => ({ ok: true })) });
    const contextBridge = {
      exposeInMainWorld(name: string, api: Bridge) {
        exposed[name] = api;
      },
    };
    const required: string[] = [];
    const require = (name: string) => {
      required.push(name);
      return { contextBridge, ipcRenderer };
    };
    new Function('require', await readFile(file, 'utf8'))(require);
    const bridge = exposed.tertulia;
    if (bridge === undefined) throw new Error('nothing exposed');
    return { exposed, bridge, ipcRenderer, required };
  }

  it('exposes the contract and nothing else, and needs nothing but Electron', async () => {
    const { exposed, bridge, required } = await load();
    expect(Object.keys(exposed)).toEqual(['tertulia']);
    expect(Object.keys(bridge).sort()).toEqual(['call', 'on']);
    expect(required).toEqual(['electron']);
  });

  it('calls every method by its channel, and no other', async () => {
    const { bridge, ipcRenderer } = await load();
    for (const method of methodNames) await bridge.call(method, {} as never);
    expect(ipcRenderer.invoke.mock.calls).toEqual(methodNames.map((method) => [callChannel(method), {}]));
    for (const name of ['nothing', '__proto__', 'toString', 'tertulia:call:app.info']) {
      await expect(bridge.call(name as never, {} as never)).rejects.toThrow(TypeError);
      expect(() => bridge.on(name as never, () => {})).toThrow(TypeError);
    }
    expect(ipcRenderer.invoke).toHaveBeenCalledTimes(methodNames.length);
  });

  it('hands the page the payload of an event, never the event itself', async () => {
    const { bridge, ipcRenderer } = await load();
    const heard: unknown[][] = [];
    const end = bridge.on('conversations.changed', (...all) => void heard.push(all));
    ipcRenderer.emit(eventChannel('conversations.changed'), { sender: 'a way out' }, {});
    end();
    ipcRenderer.emit(eventChannel('conversations.changed'), {}, {});
    expect(heard).toEqual([[{}]]);
  });
});

/** The ids of the app's own processes: the chat model's, and that of the embeddings where it runs. */
async function workersOf({ child }: BootedApp): Promise<number[]> {
  const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '');
  const ids = children.trim().split(/\s+/).map(Number).filter(Boolean);
  if (process.platform === 'linux') expect([1, 2]).toContain(ids.length);
  return ids;
}
