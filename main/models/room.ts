/** Everything about models that has a state, put together: the contract's handlers are in `handlers.ts`. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventName, EventPayload } from '../../preload/contract.ts';
import type { Machine } from '../../preload/schemas/catalogue.ts';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import type { Transfer } from '../../preload/schemas/transfers.ts';
import { AppError } from '../errors.ts';
import type { Network } from '../network/index.ts';
import { type Catalogue, loadCatalogue, shippedCatalogue } from './catalogue/index.ts';
import { readMachine } from './fit/index.ts';
import { bundleWorker } from './library/bundle.ts';
import { importWorker } from './library/import.ts';
import type { LeftoverOptions } from './library/leftovers.ts';
import { finishMove, moveWorker } from './library/move.ts';
import type { PlanOptions } from './library/plan.ts';
import { type PullPlan, pullWorker } from './library/pull.ts';
import { removeModel } from './library/remove.ts';
import { finishUpdates } from './library/swap.ts';
import { verifyWorker } from './library/verify.ts';
import { createSharing, type PeerPull, type Sharing } from './sharing/index.ts';
import type { OpenShelf } from './shelf.ts';
import { createTransfers, type Transfers } from './transfers/index.ts';

export type Emit = <E extends EventName>(name: E, payload: EventPayload<E>) => void;

export interface ModelRoomOptions {
  dataFolder: string;
  resourcesFolder: string;
  shelf: OpenShelf;
  network: Network;
  settings: {
    get(): Settings;
    /** Also what no window may set: the folder of the models, once they are there. */
    set(patch: { modelId?: string; embeddingsModelId?: string; modelsFolder?: string }): Settings;
    onChange(listener: (settings: Settings) => void): () => void;
  };
  /** For gated models. */
  hubToken: () => Promise<string | undefined>;
  inference: { status(): InferenceStatus; unload(): Promise<void> };
  /** Conversations go on with this model. */
  chooseModel: (id: string) => void;
  /** Lets go of an embeddings model that is loaded. */
  releaseEmbeddings?: () => Promise<void>;
  emit: Emit;
  log: {
    info(facts: Record<string, unknown>, message: string): void;
    warn(facts: Record<string, unknown>, message: string): void;
  };
  now: () => number;
}

export interface ModelRoom {
  shelf: OpenShelf;
  transfers: Transfers;
  catalogue(): Promise<Catalogue>;
  machine(): Promise<Machine>;
  planning: PlanOptions;
  leftovers: LeftoverOptions;
  sharing: Sharing;
  remove(id: string): Promise<number>;
  /** Bytes of memory the loaded model takes, which another would have in its place. */
  reclaimableBytes(): Promise<number>;
  close(): Promise<void>;
}

export const STARTER = 'starter';
export const STARTER_EMBEDDINGS = 'starter-embeddings';
const BUSY_LOOK_MS = 200;
const BUSY_STATES: ReadonlySet<InferenceStatus['state']> = new Set(['starting', 'loading', 'generating']);

export function createModelRoom(options: ModelRoomOptions): ModelRoom {
  const { dataFolder, resourcesFolder, shelf, network, settings, inference, emit, log, now } = options;
  const language = () => settings.get().interfaceLanguage;
  const root = () => shelf.root;
  const changed = () => emit('models.changed', {});

  /** Read anew each time: some twenty small files, and a person may have put one there just now. */
  const catalogue = () =>
    loadCatalogue(
      { shipped: shippedCatalogue(resourcesFolder), own: path.join(dataFolder, 'catalogue') },
      language(),
    );

  /** Lets go of whatever is loaded from a folder that is about to go. @throws AppError `model-in-use` */
  async function release(id: string, name: string): Promise<void> {
    const { state, modelId } = inference.status();
    if (modelId === id) {
      if (BUSY_STATES.has(state)) throw new AppError('model-in-use', { name });
      if (settings.get().modelId === id) settings.set({ modelId: STARTER });
      await inference.unload();
    } else if (settings.get().modelId === id) settings.set({ modelId: STARTER });
    if (settings.get().embeddingsModelId === id) settings.set({ embeddingsModelId: STARTER_EMBEDDINGS });
    await options.releaseEmbeddings?.();
  }

  /** The same model goes on in a moment, from other files: what is chosen stays chosen. */
  async function releaseForUpdate(id: string, signal: AbortSignal): Promise<void> {
    const isBusy = () => inference.status().modelId === id && BUSY_STATES.has(inference.status().state);
    while (isBusy()) await pause(BUSY_LOOK_MS, undefined, { signal });
    if (inference.status().modelId === id) await inference.unload();
    await options.releaseEmbeddings?.();
  }

  function onPulled({ id, name, purpose, use, update }: PullPlan): void {
    changed();
    if (!update) emit('models.ready', { id, name, purpose });
    if (purpose === 'chat' && use) options.chooseModel(id);
    // The one that ships is there so that there is one: any other is better.
    const isFirst = settings.get().embeddingsModelId === STARTER_EMBEDDINGS;
    if (purpose === 'embeddings' && (use || isFirst)) settings.set({ embeddingsModelId: id });
  }

  const moving = {
    root,
    setRoot: (folder: string) => void settings.set({ modelsFolder: folder }),
    async release() {
      const { state, modelId } = inference.status();
      if (modelId !== null && modelId !== STARTER && !BUSY_STATES.has(state)) await inference.unload();
      await options.releaseEmbeddings?.();
    },
    onMoved: changed,
    dataFolder,
    log,
  };

  try {
    finishUpdates(root());
  } catch (err) {
    log.warn({ err }, 'an update of a model waits');
  }
  const transfers = createTransfers({
    folder: path.join(dataFolder, 'transfers'),
    language,
    log,
    onChange: (transfer) => emit('transfers.changed', transfer),
    workers: {
      pull: pullWorker({
        root,
        network,
        hubToken: options.hubToken,
        release: releaseForUpdate,
        onPulled,
        now,
      }),
      verify: verifyWorker({ shelf, catalogue, resourcesFolder, onVerified: changed, now }),
      import: importWorker({ root, shelf, catalogue, language, onImported: changed, now }),
      export: bundleWorker({ shelf, catalogue, now }),
      move: moveWorker(moving),
    },
  });
  void finishMove(moving).catch((err: unknown) => log.warn({ err }, 'the old copy of the models stays'));

  async function pullFromPeer({ plan, place, secrets }: PeerPull): Promise<Transfer> {
    const { id: modelId, name: title } = plan;
    return transfers.begin({ kind: 'pull', title, modelId, place, payload: plan, secrets });
  }

  const sharing = createSharing({
    root,
    catalogue,
    network,
    settings,
    log,
    emit: (status) => emit('share.changed', status),
    isHere: async (id) => (await shelf.list()).some((model) => model.id === id && model.problem === null),
    pull: pullFromPeer,
  });

  const isAtWork: LeftoverOptions['isAtWork'] = (what) =>
    'modelId' in what ? transfers.isAtWork(what.modelId) : transfers.isUnfinished(what.importId);

  return {
    shelf,
    transfers,
    catalogue,
    machine: () => readMachine({ modelsFolder: root() }),
    planning: {
      network,
      catalogue,
      hubToken: options.hubToken,
      machine: () => readMachine({ modelsFolder: root() }),
    },
    leftovers: {
      get root() {
        return root();
      },
      isAtWork,
    },
    async remove(id) {
      const freed = await removeModel(id, { shelf, isAtWork: transfers.isAtWork, release });
      changed();
      return freed;
    },
    async reclaimableBytes() {
      const { modelId } = inference.status();
      if (modelId === null) return 0;
      return (await shelf.list()).find(({ id }) => id === modelId)?.sizeBytes ?? 0;
    },
    sharing,
    async close() {
      await sharing.close();
      await transfers.close();
      await shelf.close();
    },
  };
}
