import { afterAll, expect, it, vi } from 'vitest';
import { randomModel, removeModels } from '../../inference/testing/models.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { runCli } from '../testing/run-cli.ts';

vi.setConfig({ testTimeout: 120_000 });
afterAll(removeModels);

it('says that the model that ships is too small for a second look, and what to do', async () => {
  const home = temporaryFolder();
  const args = ['correct', '--lang', 'es', '--stages', 'rules,second-look', '--json'];
  const { code, stdout, stderr } = await runCli(args, { home, input: 'Yo soy cansado.\n' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/second look needs a larger model.*--model/);
});

it('asks no model that is too small, whichever is named', async () => {
  const home = temporaryFolder();
  const args = ['correct', '--lang', 'en', '--model', await randomModel()];
  const { code, stderr } = await runCli(args, {
    home,
    input: 'She go home.\n',
    env: { LC_ALL: 'es_ES.UTF-8' },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/La segunda mirada necesita un modelo más grande: Random weights/);
});
