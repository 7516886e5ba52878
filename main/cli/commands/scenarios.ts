import type { Command } from 'commander';
import { plain, writeJson, writeLine } from '../output.ts';
import { type Say, userLanguage } from '../words.ts';

/** `scenarios`: what `chat --scenario` takes. Files that could not be read are told on the error stream. */
export function addScenarios(program: Command, say: Say): void {
  program
    .command('scenarios')
    .description(say('scenarios'))
    .option('--json', say('option.json'))
    .action((options: { json?: boolean }) => listScenarios(options.json === true));
}

async function listScenarios(json: boolean): Promise<void> {
  const [{ loadScenarios }, { dataFolder, resourcesFolder }, { default: path }] = await Promise.all([
    import('../../tutor/scenarios/load.ts'),
    import('../../paths.ts'),
    import('node:path'),
  ]);
  const language = userLanguage();
  const folders = {
    shipped: path.join(resourcesFolder, 'scenarios'),
    own: path.join(dataFolder(), 'scenarios'),
  };
  const { scenarios, problems } = await loadScenarios(folders, language);
  const listed = scenarios.map(({ cover: _, ...scenario }) => scenario);
  if (json) return await writeJson({ scenarios: listed, problems });
  for (const { id, level, title } of scenarios)
    await writeLine(plain(`${id.padEnd(18)} ${level}  ${title[language]}`));
  for (const { file, line, reason } of problems) {
    process.stderr.write(plain(`${file}:${line}: ${reason}`).concat('\n'));
  }
}
