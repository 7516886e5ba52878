import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../resources/locales/en/cli.json' with { type: 'json' };
import es from '../../resources/locales/es/cli.json' with { type: 'json' };
import { buildProgram } from './program.ts';
import { runCli } from './testing/run-cli.ts';
import { sayIn, userLanguage, type WordKey } from './words.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertulia-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('help', () => {
  it('stands for every command, in both languages, each with --json', () => {
    for (const language of ['es', 'en'] as const) {
      const program = buildProgram(sayIn(language));
      const commands = program.commands.flatMap((command) =>
        command.commands.length > 0 ? command.commands : [command],
      );
      expect(commands.length).toBeGreaterThanOrEqual(6);
      for (const command of commands) {
        const help = command.helpInformation();
        expect(help).toContain('--json');
        expect(help).toContain('--help');
        expect(help).toContain(language === 'es' ? 'Uso:' : 'Usage:');
        expect(command.description()).not.toBe('');
      }
    }
  });

  it('is written to standard output, without a warning', async () => {
    const { code, stdout, stderr } = await runCli(['serve', '--help'], { home });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('--no-open');
  });
});

describe('bad use', () => {
  it.each([
    [['serve', '--port', '99999'], /--port.*99999.*0 to 65535/],
    [['serve', '--port', 'x1'], /x1/],
    [['serve', '--nonsense'], /unknown option --nonsense/],
    [['nonsense'], /unknown command nonsense/],
    [['correct'], /--lang.*missing/],
    [['correct', '--lang', 'fr'], /fr.*es, en/],
    [['correct', '--lang', 'es', '--stages', 'rules,magic'], /magic.*spelling/],
    [['correct', '--lang', 'es', '--strictness', 'very'], /very.*essential, normal, all/],
    [['correct', '--lang', 'es', '--variety', 'uk'], /uk.*rioplatense/],
    [['chat', '--scenario'], /--scenario.*value/],
    [['chat', '--scenario', 'nowhere', '--say', 'Hola'], /nowhere.*es-cafe/],
    [['chat', '--scenario', 'es-cafe', '--lang', 'en', '--say', 'Hola'], /es-cafe.*es/],
    [['chat', '--scenario', 'es-cafe', '--model', '/no/such.gguf', '--say', 'Hola'], /\/no\/such\.gguf/],
    [['doctor', 'extra'], /too many/],
  ])('%s: one clear line, exit code 2', async (args, line) => {
    const { code, stdout, stderr } = await runCli(args, { home });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*\.ts|\{\{|undefined/);
  });

  it('a file that is no model is refused before native code sees it', async () => {
    const file = path.join(home, 'fake.gguf');
    await writeFile(file, 'not a model at all');
    const args = ['chat', '--scenario', 'es-cafe', '--model', file, '--say', 'Hola'];
    const { code, stderr } = await runCli(args, { home });
    expect(code).toBe(2);
    expect(stderr).toMatch(/GGUF/);
  });

  it('a data folder that is a file is named', async () => {
    const file = path.join(home, 'a-file');
    await writeFile(file, '');
    const { code, stderr } = await runCli(['chat', '--scenario', 'es-cafe', '--say', 'Hola'], { home: file });
    expect(code).toBe(2);
    expect(stderr).toContain(file);
  });

  it('nothing asked for: the help, exit code 2', async () => {
    const { code, stderr } = await runCli([], { home });
    expect(code).toBe(2);
    expect(stderr).toContain('Usage:');
  });
});

describe('the language of the terminal', () => {
  it('is the one chosen in the app, else the system’s', async () => {
    expect(userLanguage({ TERTULIA_HOME: '/nowhere', LANG: 'es_MX.UTF-8' })).toBe('es');
    expect(userLanguage({ TERTULIA_HOME: '/nowhere', LANG: 'es_ES', LC_ALL: 'C' })).toBe('en');
    expect(userLanguage({ TERTULIA_HOME: '/nowhere' })).toBe('en');
    await writeFile(path.join(home, 'settings.json'), '{"interfaceLanguage":"es"}');
    expect(userLanguage({ TERTULIA_HOME: home, LANG: 'en_GB' })).toBe('es');
    await writeFile(path.join(home, 'settings.json'), '{"interfaceLanguage":"fr"}');
    expect(userLanguage({ TERTULIA_HOME: home, LANG: 'es_ES' })).toBe('es');
    await rm(path.join(home, 'settings.json'));
  });

  it('both have the same words, with the same places', () => {
    expect(Object.keys(es)).toEqual(Object.keys(en));
    const placesOf = (text: string) => text.match(/\{\{\w+\}\}/g)?.sort() ?? [];
    for (const [key, text] of Object.entries(en)) {
      expect([key, placesOf(es[key as WordKey])]).toEqual([key, placesOf(text)]);
      expect(es[key as WordKey]).not.toBe('');
    }
    expect(sayIn('es')('serve.ready', { url: 'U' })).toMatch(/ U$/);
  });
});
