/** Moves the models of a data folder in a process of its own, so that a test can kill it: `move-child.ts DATA TO`. */
import { openSettings } from '../../../settings/store.ts';
import { modelsRoot } from '../folders.ts';
import { finishMove, moveWorker } from '../move.ts';

const [dataFolder = '', to = ''] = process.argv.slice(2);
const settings = openSettings({ folder: dataFolder });
const options = {
  dataFolder,
  root: () => modelsRoot(settings.get(), dataFolder),
  setRoot: (modelsFolder: string) => void settings.set({ modelsFolder }),
  release: async () => {},
  onMoved: () => {},
};
// As the app does when it opens.
await finishMove(options);
const from = options.root();
process.stdout.write('begun\n');
if (from !== to) {
  await moveWorker(options).run(
    { from, to },
    { id: 'move', signal: new AbortController().signal, secrets: undefined, progress: () => {} },
  );
}
process.stdout.write('done\n');
