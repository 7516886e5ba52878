import type { Command } from 'commander';
import { plain, writeJson, writeLine } from '../output.ts';
import type { Say } from '../words.ts';

/** `models list`: what this machine has. */
export function addModels(program: Command, say: Say): void {
  program
    .command('models')
    .description(say('models'))
    .command('list')
    .description(say('models.list'))
    .option('--json', say('option.json'))
    .action((options: { json?: boolean }) => listModels(options.json === true, say));
}

async function listModels(json: boolean, say: Say): Promise<void> {
  const [{ createModelShelf }, { dataFolder, resourcesFolder }] = await Promise.all([
    import('../../models/shelf.ts'),
    import('../../paths.ts'),
  ]);
  const shelf = createModelShelf({ resourcesFolder, dataFolder: dataFolder() });
  const models = await shelf.list();
  if (json) return await writeJson({ models, folder: shelf.folder });
  if (models.length === 0) return await writeLine(say('models.none', { folder: shelf.folder }));
  for (const { id, name, sizeBytes, quantisation, licence, problem } of models) {
    const facts = [name, `${(sizeBytes / 1e6).toFixed(1)} MB`, quantisation, licence, problem];
    await writeLine(plain(`${id}  ${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}`));
  }
}
