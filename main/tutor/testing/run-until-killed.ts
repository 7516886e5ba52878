/**
 * The services in a process of their own, on the folder it is given: prints a line for each piece of a reply
 * that has no end, so that a test can kill it in the middle.
 */

import { createModelShelf } from '../../models/shelf.ts';
import { resourcesFolder } from '../../paths.ts';
import { createServices } from '../../services.ts';
import { openSettings } from '../../settings/store.ts';
import { scriptedInference } from './scripted-inference.ts';

const folder = process.argv[2] ?? '';
const silent = () => {};
const services = await createServices({
  dataFolder: folder,
  resourcesFolder,
  settings: openSettings({ folder }),
  inference: scriptedInference({ pieces: Array.from({ length: 1000 }, (_, at) => `${at} `), every: 20 }),
  corrections: { check: async () => [], warm: async () => {} },
  models: createModelShelf({ resourcesFolder, dataFolder: folder }),
  door: 'browser',
  openLink: async () => false,
  version: '0.0.0',
  log: { info: silent, warn: silent, error: silent },
});
const { id, leafId } = await services.handlers['conversations.create']({ scenarioId: 'es-cafe' });
services.events.on('turn.token', ({ text, offset }) => {
  process.stdout.write(`${JSON.stringify({ id, length: offset + text.length })}\n`);
});
await services.handlers['tutor.send']({ conversationId: id, parentId: leafId, text: 'Cuéntame algo' });
