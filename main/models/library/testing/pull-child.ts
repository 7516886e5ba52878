/** The services in a process of their own, pulling: `pull-child.ts DATA REF`, or
 * updating: `pull-child.ts DATA ID update`. Prints how far it is, so that a test can kill it. */
import { resourcesFolder } from '../../../paths.ts';
import { createServices } from '../../../services.ts';
import { openSettings } from '../../../settings/store.ts';
import { scriptedInference } from '../../../tutor/testing/scripted-inference.ts';
import { createModelShelf } from '../../shelf.ts';

const [folder = '', ref = '', what = 'pull'] = process.argv.slice(2);
const silent = () => {};
const settings = openSettings({ folder });
const services = await createServices({
  dataFolder: folder,
  resourcesFolder,
  settings,
  inference: scriptedInference(),
  corrections: { check: async () => [], warm: async () => {} },
  models: createModelShelf({ resourcesFolder, dataFolder: folder, settings: settings.get }),
  door: 'browser',
  openLink: async () => false,
  version: '0.0.0',
  log: { info: silent, warn: silent, error: silent },
});
services.events.on('transfers.changed', ({ id, state, bytes }) => {
  process.stdout.write(`${JSON.stringify({ id, state, bytes })}\n`);
});
if (what === 'update') await services.handlers['models.update']({ id: ref });
else await services.handlers['models.pull']({ ref, use: false });
