/**
 * `node ask-for-everything.ts HOME TRACE on|off`: plays a turn with the real `serve` (offline mode on or off), and
 * asks for everything that would need the network. Prints the kinds of error it was refused with, as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MethodOutput } from '../../../preload/contract.ts';
import { serveTraced } from './served.ts';

/** Of a range that is kept for documentation: nobody has it. */
export const NOWHERE = '203.0.113.9';
/** Of the room, where nobody answers. */
const NOBODY = '10.255.255.9:4380';
const code = 'LUNA-4821';

export async function askForEverything(
  home: string,
  trace: string,
  offline: boolean,
  signal?: AbortSignal,
): Promise<Record<string, string>> {
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'settings.json'), JSON.stringify({ offline, welcomed: true }));
  const served = await serveTraced(home, trace, signal);
  try {
    await served.playTurn('es-cafe', 'Un café, por favor');
    const catalogue = await served.call('models.catalogue', {});
    if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error));
    const { entries } = catalogue.value as MethodOutput<'models.catalogue'>;
    const asked: [string, unknown][] = [
      ['models.pull', { ref: `https://${NOWHERE}/model.gguf` }],
      ...(offline
        ? ([
            ['models.pull', { ref: entries[0]?.id ?? '' }],
            ['models.pull', { ref: 'hf:owner/repo:Q4_K_M' }],
            ['models.plan', { ref: 'hf:owner/repo:Q4_K_M' }],
            ['models.plan', { ref: `https://${NOWHERE}/model.gguf` }],
            ['share.start', {}],
            ['share.peers', {}],
            ['share.offers', { address: NOBODY, code }],
            ['share.pull', { address: NOBODY, code, id: 'small-3b' }],
          ] satisfies [string, unknown][])
        : []),
    ];
    const kinds: Record<string, string> = {};
    for (const [method, input] of asked) {
      const answer = await served.call(method, input);
      kinds[`${method} ${JSON.stringify(input)}`] = answer.ok ? 'ok' : answer.error.kind;
    }
    await served.end();
    return kinds;
  } finally {
    await served.kill();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [home = '', trace = '', offline = ''] = process.argv.slice(2);
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  process.stdout.write(JSON.stringify(await askForEverything(home, trace, offline === 'on', stop.signal)));
}
