/** The contract's methods about models, put together from this room's parts. */
import path from 'node:path';
import type { Handlers } from '../../preload/contract.ts';
import type { modelMethods } from '../../preload/model-methods.ts';
import type { ModelUpdate } from '../../preload/schemas/models.ts';
import type { ImportFinding, Transfer } from '../../preload/schemas/transfers.ts';
import { AppError } from '../errors.ts';
import { fitAll, recommend } from './fit/index.ts';
import { bundleFolder } from './library/bundle.ts';
import { mainFile } from './library/describe.ts';
import { findInstalled, findModelIn } from './library/find-installed.ts';
import { modelFolder } from './library/folders.ts';
import { findLeftovers, removeLeftovers } from './library/leftovers.ts';
import { checkTarget } from './library/move.ts';
import { planModel, pullPlanOf, resolve } from './library/plan.ts';
import { hostOf, type PullPlan } from './library/pull.ts';
import { differing, planUpdate, updateOf } from './library/updates.ts';
import type { ModelRoom } from './room.ts';
import type { Request } from './transfers/index.ts';

export type ModelHandlers = Pick<Handlers, keyof typeof modelMethods>;

export interface ModelHandlersOptions {
  room: ModelRoom;
  /** The language being learned, and whether anything may go out. */
  settings: () => { targetLanguage: string; offline: boolean };
  /** The hub's address, as it is asked: a mirror's where one is set. */
  onMirror: (url: string) => string;
  /** The system's own window to choose files with; null where there is none. */
  chooseFiles: (what: 'model-files' | 'folder') => Promise<string[] | null>;
  secrets: {
    setHubToken(token: string): Promise<void>;
    status(): Promise<{ hubToken: boolean; canStore: boolean }>;
  };
}

export function createModelHandlers(options: ModelHandlersOptions): ModelHandlers {
  const { room, settings, onMirror, secrets } = options;
  const { shelf, transfers, planning } = room;

  async function beginPull(asked: PullPlan): Promise<Transfer> {
    const plan = asked.update ? asked : { ...asked, update: await isOther(asked) };
    const place = hostOf(onMirror(plan.files[0]?.url ?? plan.source));
    // Said at once, and not by work that would wait for nothing.
    if (settings().offline) throw new AppError('offline-mode', { host: place });
    return transfers.begin({ kind: 'pull', title: plan.name, modelId: plan.id, place, payload: plan });
  }

  /** Another version of it is here: that one is kept until this one is whole. */
  async function isOther({ id, purpose, files }: PullPlan): Promise<boolean> {
    const { record } = (await findModelIn(modelFolder(shelf.root, purpose, id), purpose, id)) ?? {};
    return record ? differing(files, record) !== null : false;
  }

  /** By the path of the file to load. */
  async function findUpdates(): Promise<Map<string, ModelUpdate>> {
    const found = (await findInstalled(shelf.root)).filter(({ record }) => record?.catalogueId);
    if (found.length === 0) return new Map();
    const catalogue = await room.catalogue();
    return new Map(
      found.flatMap((one) => {
        const update = updateOf(one, catalogue);
        return update ? [[mainFile(one), update] as const] : [];
      }),
    );
  }

  const importRequest = (paths: string[], mode: 'copy' | 'link'): Request => ({
    kind: 'import',
    title: paths.map((one) => path.basename(one)).join(', '),
    modelId: null,
    place: path.dirname(paths[0] ?? ''),
    payload: { paths, mode },
  });

  return {
    'models.list': async () => {
      const [models, updates] = await Promise.all([shelf.list(), findUpdates()]);
      return {
        models: models.map((model) => ({ ...model, update: updates.get(model.path) ?? null })),
        folder: shelf.root,
      };
    },
    'models.catalogue': async () => {
      const [{ entries }, machine, installed, reclaimableBytes] = await Promise.all([
        room.catalogue(),
        room.machine(),
        shelf.list(),
        room.reclaimableBytes(),
      ]);
      const here = new Set(installed.filter(({ problem }) => problem === null).map(({ id }) => id));
      const fits = fitAll(entries, machine, { installed: here, reclaimableBytes });
      const recommended = recommend(entries, fits, machine, [settings().targetLanguage]);
      return { entries: [...entries], machine, fits, recommended };
    },
    'models.plan': async ({ ref }) => await planModel(ref, planning),
    'models.pull': async ({ ref, use }) => {
      const resolved = await resolve(ref, planning);
      if (resolved.source === 'file')
        return transfers.begin(importRequest(resolved.paths.slice(0, 1), 'copy'));
      return await beginPull(pullPlanOf(resolved, use));
    },
    'models.update': async ({ id }) => await beginPull(await planUpdate(id, room)),
    'models.remove': async ({ id }) => ({ freedBytes: await room.remove(id) }),
    'models.verify': async ({ id }) => {
      const { name } = await listed(id);
      return transfers.begin({ kind: 'verify', title: name, modelId: id, place: '', payload: { id } });
    },
    'models.import': async ({ paths, mode }) => {
      const { id } = transfers.begin(importRequest(paths, mode));
      return { findings: (await transfers.finished(id)) as ImportFinding[] };
    },
    'models.exportBundle': async ({ ids, folder }) => {
      const names = await Promise.all(ids.map(async (id) => (await listed(id)).name));
      const place = await bundleFolder(folder);
      return transfers.begin({
        kind: 'export',
        title: names.join(', '),
        modelId: null,
        place,
        payload: { ids, folder: place },
      });
    },
    'models.moveFolder': async ({ folder }) => {
      const from = shelf.root;
      checkTarget(from, folder);
      const to = path.resolve(folder);
      const payload = { from, to };
      return transfers.begin({ kind: 'move', title: path.basename(to), modelId: null, place: to, payload });
    },
    'models.leftovers': async () => {
      const { paths, bytes } = await findLeftovers(room.leftovers);
      return { files: paths.length, bytes };
    },
    'models.removeLeftovers': async () => ({ freedBytes: await removeLeftovers(room.leftovers) }),

    'transfers.list': async () => transfers.list(),
    'transfers.pause': async ({ transferId }) => await transfers.pause(transferId),
    'transfers.resume': async ({ transferId }) => await transfers.resume(transferId),
    'transfers.cancel': async ({ transferId, keepPart }) => await transfers.cancel(transferId, { keepPart }),

    ...room.sharing.handlers,

    'files.choose': async ({ what }) => ({ paths: await options.chooseFiles(what) }),
    'secrets.setHubToken': async ({ token }) => {
      await secrets.setHubToken(token);
      return { stored: token.trim() !== '' };
    },
    'secrets.status': () => secrets.status(),
  };

  async function listed(id: string) {
    const model = (await shelf.list()).find((one) => one.id === id);
    if (!model) throw new AppError('not-found', { what: id });
    return model;
  }
}
