import { type Command, InvalidArgumentError } from 'commander';
import type { PullOptions } from '../models/pull.ts';
import type { ModelsOptions, ModelsSession } from '../models/session.ts';
import { UsageError } from '../report.ts';
import type { Say } from '../words.ts';

/** `models`: which there are, whether they fit, getting them here, handing them on. */
export function addModels(program: Command, say: Say): void {
  const models = program.command('models').description(say('models'));

  models
    .command('list')
    .description(say('models.list'))
    .option('--available', say('models.list.available'))
    .option('--json', say('option.json'))
    .action((options: ModelsOptions & { available?: boolean }) =>
      work(options, say, async (session) => {
        const { listCatalogue, listInstalled } = await import('../models/list.ts');
        return await (options.available ? listCatalogue : listInstalled)(session);
      }),
    );

  online(models.command('plan'), say)
    .description(say('models.plan'))
    .argument('<ID>', say('models.ref'))
    .action((ref: string, options: ModelsOptions) =>
      work(options, say, async (session) => (await import('../models/plan.ts')).plan(ref, session)),
    );

  online(models.command('pull'), say)
    .description(say('models.pull'))
    .argument('[ID...]', say('models.ref'))
    .option('--llm', say('models.pull.llm'))
    .option('--embeddings', say('models.pull.embeddings'))
    .option('--all', say('models.pull.all'))
    .option('--use', say('models.pull.use'))
    .option('--from <ADDRESS>', say('models.from'))
    .option('--code <CODE>', say('models.code'))
    .action(async (refs: string[], options: ModelsOptions & PullOptions) => {
      checkPull(refs, options, say);
      await work(options, say, async (session) =>
        (await import('../models/pull.ts')).pull(refs, options, session),
      );
    });

  online(models.command('update'), say)
    .description(say('models.update'))
    .argument('[ID...]', say('models.id'))
    .action((ids: string[], options: ModelsOptions) =>
      work(options, say, async (session) => (await import('../models/update.ts')).update(ids, session)),
    );

  models
    .command('import')
    .description(say('models.import'))
    .argument('<PATH...>', say('models.import.path'))
    .option('--link', say('models.import.link'))
    .option('--json', say('option.json'))
    .action((places: string[], options: ModelsOptions & { link?: boolean }) =>
      work(options, say, async (session) =>
        (await import('../models/import.ts')).importModels(places, options.link === true, session),
      ),
    );

  models
    .command('export-bundle')
    .description(say('models.export'))
    .argument('<DIR>', say('models.export.dir'))
    .argument('<ID...>', say('models.id'))
    .option('--json', say('option.json'))
    .action((folder: string, ids: string[], options: ModelsOptions) =>
      work(options, say, async (session) =>
        (await import('../models/export-bundle.ts')).exportBundle(folder, ids, session),
      ),
    );

  models
    .command('verify')
    .description(say('models.verify'))
    .argument('[ID]', say('models.id'))
    .option('--json', say('option.json'))
    .action((id: string | undefined, options: ModelsOptions) =>
      work(options, say, async (session) => (await import('../models/verify.ts')).verify(id, session)),
    );

  models
    .command('remove')
    .description(say('models.remove'))
    .argument('<ID>', say('models.id'))
    .option('--json', say('option.json'))
    .action((id: string, options: ModelsOptions) =>
      work(options, say, async (session) => (await import('../models/remove.ts')).remove(id, session)),
    );

  models
    .command('share')
    .description(say('models.share'))
    .option('--json', say('option.json'))
    .action((options: ModelsOptions) =>
      work(options, say, async (session) => (await import('../models/share.ts')).share(session)),
    );

  models
    .command('nearby')
    .description(say('models.nearby'))
    .option('--from <ADDRESS>', say('models.from'))
    .option('--code <CODE>', say('models.code'))
    .option('--json', say('option.json'))
    .action(async (options: ModelsOptions & Pick<PullOptions, 'from' | 'code'>) => {
      checkPeer(options, say);
      await work(options, say, async (session) =>
        (await import('../models/nearby.ts')).nearby(options, session),
      );
    });
}

async function work(
  options: ModelsOptions,
  say: Say,
  action: (session: ModelsSession) => Promise<number>,
): Promise<void> {
  const { withModels } = await import('../models/session.ts');
  await withModels(options, say, action);
}

function online(command: Command, say: Say): Command {
  return command
    .option('--mirror <URL>', say('models.mirror'), (value) => addressOf(value, say))
    .option('--json', say('option.json'));
}

function addressOf(value: string, say: Say): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError(say('bad.address'));
}

function checkPull(refs: string[], options: PullOptions, say: Say): void {
  const byPurpose = options.llm || options.embeddings || options.all;
  if (refs.length === 0 && !byPurpose) throw new UsageError(say('models.pull.nothing'));
  if (options.from !== undefined && byPurpose) throw new UsageError(say('models.pull.from-ids'));
  checkPeer(options, say);
}

function checkPeer({ from, code }: Pick<PullOptions, 'from' | 'code'>, say: Say): void {
  if ((from === undefined) === (code === undefined)) return;
  throw new UsageError(say('bad.missing-option', { what: from === undefined ? '--from' : '--code' }));
}
