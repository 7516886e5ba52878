import { type Command, InvalidArgumentError } from 'commander';
import { endOnSignal } from '../end.ts';
import { openBrowser } from '../open-browser.ts';
import { writeJson } from '../output.ts';
import { buildRendererWhereStale, rendererFolder } from '../renderer-build.ts';
import { FailureError } from '../report.ts';
import type { Say } from '../words.ts';

interface ServeOptions {
  port?: number;
  host?: string;
  open: boolean;
  json?: boolean;
}

/** `serve`: the app for a browser of this machine, until it is told to end. */
export function addServe(program: Command, say: Say): void {
  program
    .command('serve')
    .description(say('serve'))
    .option('--port <N>', say('serve.port'), (value) => portOf(value, say))
    .option('--host <H>', say('serve.host'))
    .option('--no-open', say('serve.no-open'))
    .option('--json', say('option.json'))
    .action((options: ServeOptions) => serve(options, say));
}

async function serve(options: ServeOptions, say: Say): Promise<void> {
  const note = (text: string): void => void process.stderr.write(`${text}\n`);
  const isBuilt = await buildRendererWhereStale(() => note(say('serve.building')));
  if (!isBuilt) throw new FailureError(say('serve.unbuilt'));
  const [{ assembleServices }, { openServer }, { openLog }, { dataFolder }] = await Promise.all([
    import('../../assemble.ts'),
    import('../../server/open-server.ts'),
    import('../../log.ts'),
    import('../../paths.ts'),
  ]);
  const folder = dataFolder();
  const log = openLog(folder);
  const services = await assembleServices({ door: 'browser', dataFolder: folder, log });
  const server = await openServer({
    services,
    rendererFolder,
    language: () => services.settings.get().interfaceLanguage,
    log,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.host === undefined ? {} : { host: options.host }),
  }).catch(async (thrown: unknown) => {
    await services.close();
    throw thrown;
  });
  const ended = endOnSignal(async () => {
    await server.close();
    await services.close();
  });

  const { url, token, elsewhere } = server;
  if (options.json) {
    await writeJson({ url, token, pid: process.pid });
  } else {
    note(say('serve.ready', { url }));
    if (elsewhere.length > 0) note(say('serve.elsewhere', { addresses: elsewhere.join(' ') }));
    note(say('serve.stop'));
  }
  if (options.open && !(await openBrowser(server.urlForBrowser())) && !options.json) {
    note(say('serve.unreachable-browser'));
  }
  await ended;
}

function portOf(value: string, say: Say): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError(say('bad.port'));
}
