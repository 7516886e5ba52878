import path from 'node:path';
import type { Handlers } from '../preload/contract.ts';
import { createGrammar } from './corrections/grammar/index.ts';
import { createSecondLook } from './corrections/second-look/index.ts';
import type { Corrections } from './corrections/types.ts';
import { AppError, toWireError } from './errors.ts';
import { createEvents, type Events } from './events.ts';
import type { Embedder, EmbeddingModel } from './inference/embeddings/index.ts';
import type { Inference } from './inference/types.ts';
import { httpsOnly } from './links.ts';
import { createModelHandlers } from './models/handlers.ts';
import { createModelRoom, type ModelRoom } from './models/room.ts';
import type { OpenShelf } from './models/shelf.ts';
import { createNetwork } from './network/index.ts';
import type { NetworkOptions } from './network/types.ts';
import { processIsRunning } from './processes.ts';
import { openSecrets, type SecretsOptions } from './settings/secrets.ts';
import type { SettingsStore } from './settings/store.ts';
import { openStorage, type Storage } from './storage/index.ts';
import { createAsides, createAsideTexts } from './tutor/asides/index.ts';
import { createChecks, taught } from './tutor/checks.ts';
import { createConversationViews } from './tutor/conversations.ts';
import type { Log, TutorDependencies } from './tutor/dependencies.ts';
import { inSentence } from './tutor/mark-report.ts';
import { createModelFor } from './tutor/model-for.ts';
import { createPromptFiles } from './tutor/prompt-files.ts';
import { createReplyKeeper } from './tutor/reply-keeper.ts';
import { createResponseCache } from './tutor/response-cache.ts';
import { createScenarioShelf } from './tutor/scenario-shelf.ts';
import { createSecondLooks } from './tutor/second-looks.ts';
import { createTopicCheck, createTopicJudge, toEmbeddingsStatus } from './tutor/topic/index.ts';
import { createTutor } from './tutor/tutor.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Deleted conversations can be brought back for this long. */
const RESTORABLE_MS = 30 * DAY;
/** What has been streaming for longer has lost its process, whoever has that number now. */
const LONGEST_REPLY_MS = 15 * 60 * 1000;
/** The daily backup waits until the window has opened. */
const BACKUP_AFTER_MS = 15_000;

export interface ServicesOptions {
  /** Absolute; made where it is missing. */
  dataFolder: string;
  resourcesFolder: string;
  settings: SettingsStore;
  inference: Inference;
  /** Closed with the services where it can be. */
  corrections: Corrections & { close?: () => Promise<void> };
  models: OpenShelf;
  /** What the system says of proxies: the desktop asks Electron. */
  systemProxy?: NetworkOptions['systemProxy'];
  /** The system's safe place for secrets; without one, the environment alone holds them. */
  keychain?: SecretsOptions['keychain'];
  /** The system's own window to choose files with. */
  chooseFiles?: (what: 'model-files' | 'folder') => Promise<string[] | null>;
  /** Closed with the services. Left out, nobody looks whether turns are on topic. */
  embeddings?: { embedder: Embedder; findModels: () => Promise<EmbeddingModel[]> };
  door: 'desktop' | 'browser';
  /** Opens an https address outside the app; false where the page has to do it. */
  openLink: (url: string) => Promise<boolean>;
  version: string;
  log: Log;
  now?: () => number;
}

export interface Services {
  handlers: Handlers;
  events: Events;
  /** Work on models, for a shell that shows it by itself. */
  modelRoom: ModelRoom;
  /** Stops what is running, stores it, ends the model's process and closes the database. Can be called twice. */
  close(): Promise<void>;
}

/**
 * Everything behind the contract, put together from what it depends on.
 * @throws AppError `storage-newer`, `folder-unusable`, `disk-full`: there is nothing to run on.
 */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { dataFolder, resourcesFolder, settings, inference, corrections, models, log } = options;
  const now = options.now ?? Date.now;
  const storage = openStorage({ folder: dataFolder, now });
  const events = createEvents((err) => log.error({ err }, 'a listener failed'));
  const language = () => settings.get().interfaceLanguage;
  const scenarios = createScenarioShelf({ resourcesFolder, dataFolder, language });
  const grammar = createGrammar(path.join(resourcesFolder, 'grammar'), (file, err) =>
    log.warn({ err, file }, 'a grammar card could not be read'),
  );

  const dependencies: TutorDependencies = {
    storage,
    inference,
    corrections,
    findScenario: scenarios.find,
    findModel: models.find,
    promptTexts: createPromptFiles(resourcesFolder),
    cache: createResponseCache(storage.cachedReplies, { log, now }),
    settings: settings.get,
    emit: events.emit,
    log,
    now,
  };
  const keeper = createReplyKeeper(storage.messages, log);
  const checks = createChecks(dependencies);
  const judge = options.embeddings
    ? createTopicJudge({ ...options.embeddings, findScenario: scenarios.find, dataFolder, resourcesFolder })
    : null;
  const topic = createTopicCheck(dependencies, judge);
  const modelFor = createModelFor({
    settings: settings.get,
    find: models.find,
    catalogue: () => modelRoom.catalogue(),
  });
  const secondLook = createSecondLook({ inference, resourcesFolder });
  const looks = createSecondLooks({ ...dependencies, secondLook, sceneOf: checks.sceneIn, modelFor });
  const tutor = createTutor(dependencies, checks, topic, keeper, looks);
  const asides = createAsides({
    ...dependencies,
    modelFor,
    grammar,
    texts: createAsideTexts(resourcesFolder),
  });
  const views = createConversationViews(dependencies, checks, keeper);

  tidy(storage, now());
  const backup = setTimeout(() => {
    try {
      storage.backUpDaily();
    } catch (err) {
      log.warn({ err }, 'no daily backup');
    }
  }, BACKUP_AFTER_MS).unref();

  const unsubscribe = [
    inference.onStatus((status) => {
      if (status.modelId !== null && status.state === 'generating') models.used(status.modelId);
      events.emit('inference.status', status);
    }),
    settings.onChange((changed) => events.emit('settings.changed', changed)),
    ...(options.embeddings
      ? [
          options.embeddings.embedder.onStatus((status) =>
            events.emit('embeddings.status', toEmbeddingsStatus(status, language())),
          ),
        ]
      : []),
  ];

  const changed = () => events.emit('conversations.changed', {});
  const summary = (id: string) => {
    const found = storage.summaries.one(id);
    if (!found) throw new AppError('not-found', { what: id });
    return found;
  };

  function chooseModel(id: string): void {
    settings.set({ modelId: id });
    void tutor.loadChosenModel();
  }

  const { keychain, systemProxy } = options;
  const secrets = openSecrets({ folder: dataFolder, env: process.env, ...(keychain && { keychain }) });
  const network = createNetwork({
    settings: settings.get,
    env: process.env,
    log,
    ...(systemProxy && { systemProxy }),
  });
  const modelRoom = createModelRoom({
    dataFolder,
    resourcesFolder,
    shelf: models,
    network,
    settings,
    hubToken: secrets.hubToken,
    inference,
    chooseModel,
    emit: events.emit,
    log,
    now,
  });

  /** A window chooses among what is listed. A path of its own would have us look into any file, also across a network. */
  async function findListed(modelId: string): Promise<void> {
    const isListed = (await models.list()).some(({ id, purpose }) => id === modelId && purpose === 'chat');
    if (!isListed) throw new AppError('model-missing', { path: modelId });
    await models.find(modelId);
  }

  const handlers: Handlers = {
    'app.info': async () => ({
      version: options.version,
      platform: `${process.platform} ${process.arch}`,
      door: options.door,
      dataFolder,
      notices: [...storage.notices, ...settings.notices].map((notice) => toWireError(notice, language())),
    }),
    'links.open': async ({ url }) => {
      const address = httpsOnly(url);
      return { opened: await options.openLink(address), url: address };
    },

    'settings.get': async () => settings.get(),
    'settings.set': async (patch) => {
      const before = settings.get().modelId;
      // A model that is not there is refused here, not at the next turn.
      if (patch.modelId !== undefined && patch.modelId !== before) await findListed(patch.modelId);
      const after = settings.set(patch);
      if (after.modelId !== before) void tutor.loadChosenModel();
      return after;
    },

    'scenarios.list': async () => ({ ...(await scenarios.list()), ownFolder: scenarios.ownFolder }),
    ...createModelHandlers({
      room: modelRoom,
      settings: settings.get,
      onMirror: network.onMirror,
      chooseFiles: options.chooseFiles ?? (async () => null),
      secrets,
    }),

    'inference.status': async () => inference.status(),
    'embeddings.status': async () => toEmbeddingsStatus(options.embeddings?.embedder.status(), language()),
    'inference.restart': async () => {
      await inference.restart();
      return inference.status();
    },

    'conversations.list': async ({ query }) => storage.summaries.list(query),
    'conversations.get': async ({ conversationId }) => views.get(conversationId),
    'conversations.create': async ({ scenarioId }) => {
      const conversation = await views.create(scenarioId);
      changed();
      return conversation;
    },
    'conversations.rename': async ({ conversationId, title }) => {
      storage.conversations.rename(conversationId, title);
      changed();
      return summary(conversationId);
    },
    'conversations.delete': async ({ conversationId }) => {
      await tutor.stop(conversationId);
      storage.conversations.remove(conversationId, now());
      changed();
      return { deleted: true };
    },
    'conversations.restore': async ({ conversationId }) => {
      storage.conversations.restore(conversationId);
      changed();
      return summary(conversationId);
    },
    'conversations.selectBranch': async ({ conversationId, messageId }) => {
      if (tutor.isActive(conversationId)) throw new AppError('busy');
      const conversation = await views.selectBranch(conversationId, messageId);
      tutor.prepareQuietly(conversationId);
      return conversation;
    },
    'conversations.saveDraft': async ({ conversationId, text }) => {
      storage.conversations.saveDraft(conversationId, text);
      return { saved: true };
    },

    'conversations.lookOver': async ({ conversationId, until }) => {
      storage.conversations.lookOver(conversationId, until);
      return { seenUntil: storage.conversations.get(conversationId).seenUntil };
    },

    'tutor.prepare': async ({ conversationId }) => ({ evaluatedTokens: await tutor.prepare(conversationId) }),
    'tutor.send': (turn) => tutor.send(turn),
    'tutor.regenerate': (turn) => tutor.regenerate(turn),
    'tutor.stop': async ({ conversationId }) => ({ stopped: await tutor.stop(conversationId) }),

    'corrections.check': async ({ text, language: of, level, conversationId }) => ({
      edits: await corrections.check({
        text,
        language: of,
        interfaceLanguage: language(),
        level: level ?? settings.get().level,
        ...(conversationId === undefined ? {} : await checks.sceneIn(conversationId)),
        muted: storage.mutedRules.list(),
        ...taught(settings.get()),
      }),
    }),
    'corrections.mark': async ({ messageId, editId, status }) => ({
      edits: storage.messages.markEdit(messageId, editId, status),
    }),
    'corrections.markMany': async ({ messageId, editIds, status }) => ({
      edits: storage.messages.markEdits(messageId, editIds, status),
    }),
    'corrections.mutedRules': async () => storage.mutedRules.list(),
    'corrections.muteRule': async ({ rule, muted, words }) =>
      words === undefined
        ? storage.mutedRules.set(rule, muted, now())
        : storage.mutedRules.setWords(rule, words, muted, now()),
    'corrections.report': async ({ messageId, editId }) => {
      const message = storage.messages.get(messageId);
      const edit = message.edits?.find(({ id }) => id === editId);
      if (!edit) throw new AppError('not-found', { what: editId });
      const { language: of } = storage.conversations.get(message.conversationId);
      return storage.markReports.add(editId, { reportedAt: now(), ...inSentence(message.text, edit, of) });
    },
    'corrections.reports': async () => ({ reports: storage.markReports.list() }),
    'corrections.removeReport': async ({ reportId }) => ({ reports: storage.markReports.remove(reportId) }),
    'corrections.removeReports': async () => {
      storage.markReports.removeAll();
      return { reports: [] };
    },

    'corrections.secondLook': async ({ language: of }) => ({ reason: (await modelFor(of)).reason }),
    'corrections.explain': asides.ask,
    'corrections.stopExplaining': async ({ requestId }) => ({ stopped: asides.stop(requestId) }),

    'grammar.list': ({ language: of }) => grammar.list(of),
    'grammar.card': ({ language: of, id }) => grammar.card(of, id),
  };

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    clearTimeout(backup);
    // First: what it still computes, nobody waits for.
    await judge?.close().catch((err: unknown) => log.error({ err }, 'the embeddings did not close'));
    await modelRoom.close().catch((err: unknown) => log.error({ err }, 'work on models did not close'));
    await network.close().catch((err: unknown) => log.error({ err }, 'the network did not close'));
    asides.close();
    await tutor.close();
    for (const end of unsubscribe) end();
    await inference.close().catch((err: unknown) => log.error({ err }, 'the model did not close'));
    await corrections.close?.().catch((err: unknown) => log.error({ err }, 'the corrections did not close'));
    try {
      storage.close();
    } catch (err) {
      log.error({ err }, 'the database closed without a backup');
    }
  }

  return {
    handlers,
    events,
    modelRoom,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** What an end without a goodbye left behind, and what was deleted long enough ago. */
function tidy(storage: Storage, time: number): void {
  storage.messages.failAbandoned(
    { kind: 'interrupted', details: {} },
    // Another app on the same folder may be in the middle of a reply; none takes this long.
    (pid, since) => pid !== process.pid && processIsRunning(pid) && time - since < LONGEST_REPLY_MS,
  );
  storage.conversations.purge(time - RESTORABLE_MS);
}
