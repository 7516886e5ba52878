import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resourcesFolder } from '../paths.ts';
import { runCli } from './testing/run-cli.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertulia-cli-'));
  const shipped = await readFile(path.join(resourcesFolder, 'scenarios', 'es-cafe.yaml'), 'utf8');
  const foreign = shipped
    .replace('id: es-cafe', 'id: es-trampa')
    .replace(/^title: .*$/m, 'title: { es: "\\e]0;taken\\a trap", en: "\\e]0;taken\\a trap" }')
    .replaceAll(/text: \{ es: "/g, '$&\\e[2J')
    .replaceAll(/(text: \{.*en: ")/g, '$1\\e[2J');
  await mkdir(path.join(home, 'scenarios'));
  await writeFile(path.join(home, 'scenarios', 'es-trampa.yaml'), foreign);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** A scenario, a model and an error may hold what someone else wrote: a terminal must not obey it. */
it.each([
  [['scenarios'], 'trap'],
  [['chat', '--scenario', 'es-trampa'], 'trap'],
  [['chat', '--scenario', 'es-cafe', '--model', '/no/\u001b[2Jsuch.gguf'], 'such.gguf'],
])('%j writes no order to the terminal', async (args, word) => {
  const { stdout, stderr } = await runCli(args, { home });
  expect(stdout + stderr).toContain(word);
  expect(stdout + stderr).not.toContain('\u001b');
});
