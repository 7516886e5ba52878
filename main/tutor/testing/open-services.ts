import { writeFileSync } from 'node:fs';

import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type EventName,
  type EventPayload,
  events,
  type Handlers,
  type MethodName,
  methods,
} from '../../../preload/contract.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import type { CheckRequest, Corrections } from '../../corrections/types.ts';
import type { Inference } from '../../inference/types.ts';
import { createModelShelf, type OpenShelf } from '../../models/shelf.ts';
import { resourcesFolder } from '../../paths.ts';
import { createServices, type Services, type ServicesOptions } from '../../services.ts';
import { openSettings } from '../../settings/store.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

export interface RecordedEvent {
  name: EventName;
  payload: EventPayload<EventName>;
  at: number;
}

export const noCorrections: Corrections = { check: async () => [], warm: async () => {} };

/** Finds one edit on the first word of what it is given, after a while. */
export function slowCorrections(ms: number, seen: CheckRequest[] = []): Corrections {
  return {
    warm: async () => {},
    async check(request) {
      seen.push(request);
      await new Promise((resolve) => setTimeout(resolve, ms));
      const end = request.text.indexOf(' ') < 0 ? request.text.length : request.text.indexOf(' ');
      return [
        {
          start: 0,
          end,
          replacement: 'Otra',
          type: 'spelling',
          rule: 'test.first-word',
          message: 'Así no.',
          example: '',
          confidence: 1,
        },
      ];
    },
  };
}

export const silentLog = { info() {}, warn() {}, error() {} };

/** Services on a real database in a folder of their own, with a record of every event; events and answers are held to the contract. */
export async function openServices(options: {
  inference: Inference;
  corrections?: Corrections;
  folder?: string;
  models?: OpenShelf;
  embeddings?: ServicesOptions['embeddings'];
  now?: () => number;
}) {
  const folder = options.folder ?? temporaryFolder();
  const services: Services = await createServices({
    dataFolder: folder,
    resourcesFolder,
    settings: openSettings({ folder }),
    inference: options.inference,
    corrections: options.corrections ?? noCorrections,
    models: options.models ?? oneModel(folder),
    door: 'browser',
    openLink: async () => false,
    version: '0.0.0',
    log: silentLog,
    ...(options.embeddings && { embeddings: options.embeddings }),
    ...(options.now && { now: options.now }),
  });
  onTestFinished(() => services.close());
  const recorded: RecordedEvent[] = [];
  for (const name of Object.keys(events) as EventName[]) {
    services.events.on(name, (payload) => {
      events[name].parse(payload);
      recorded.push({ name, payload, at: performance.now() });
    });
  }

  const of = <E extends EventName>(name: E) =>
    recorded.filter((event) => event.name === name).map((event) => event.payload as EventPayload<E>);

  return {
    ...services,
    handlers: heldToContract(services.handlers),
    folder,
    recorded,
    of,
    /** Resolves with the first event of this name and these marks, also one that already came. */
    until<E extends EventName>(name: E, matches: (payload: EventPayload<E>) => boolean = () => true) {
      const past = of(name).find(matches);
      if (past) return Promise.resolve(past);
      return new Promise<EventPayload<E>>((resolve) => {
        const end = services.events.on(name, (payload) => {
          if (!matches(payload)) return;
          end();
          resolve(payload);
        });
      });
    },
  };
}

function heldToContract(handlers: Handlers): Handlers {
  const held = (Object.keys(methods) as MethodName[]).map((name) => {
    const handler = handlers[name] as (input: unknown) => Promise<unknown>;
    const { input, output } = methods[name];
    return [name, async (given: unknown) => output.parse(await handler(input.parse(given)))];
  });
  return Object.fromEntries(held) as Handlers;
}

export type OpenServices = Awaited<ReturnType<typeof openServices>>;

function oneModel(folder: string): OpenShelf {
  const file = path.join(folder, 'model.gguf');
  writeFileSync(file, 'GGUF');
  const model: InstalledModel = {
    id: 'starter',
    name: 'Starter',
    origin: 'starter',
    purpose: 'chat',
    path: file,
    sizeBytes: 4,
    architecture: 'llama',
    parameters: null,
    quantisation: null,
    contextTokens: 1024,
    licence: 'MIT',
    licenceUrl: null,
    integrity: 'verified',
    lastUsedAt: null,
    problem: null,
  };
  const shelf = createModelShelf({ resourcesFolder: folder, dataFolder: folder });
  return { ...shelf, folder, list: async () => [model], find: async () => model };
}
