import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Edit, StoredEdit } from '../../preload/schemas/corrections.ts';
import { Timings } from '../../preload/schemas/inference.ts';
import { processIsRunning } from '../processes.ts';
import { addressesElsewhere } from '../server/host-list.ts';
import { jsonLines, runCli, startCli } from './testing/run-cli.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertulia-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const Answer = z.strictObject({
  source: z.string(),
  corrected: z.string(),
  edits: z.array(z.strictObject({ ...Edit.omit({ rule: true, example: true }).shape, stage: z.string() })),
});

describe('correct', () => {
  it('answers each line, in order, empty ones too', async () => {
    const lines = ['Voy a el cine.', '', 'Me llamo Ana.', 'Quiero un cafe.', '¿Dónde está?'];
    const { code, stdout, stderr } = await runCli(['correct', '--lang', 'es', '--json'], {
      home,
      input: `${lines.join('\r\n')}\n`,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = jsonLines(stdout);
    expect(answers.map(({ source }) => source)).toEqual(lines);
    expect(answers.map(({ corrected }) => corrected)).toEqual([
      'Voy al cine.',
      '',
      'Me llamo Ana.',
      'Quiero un café.',
      '¿Dónde está?',
    ]);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['source', 'corrected', 'edits']);
      for (const edit of Answer.parse(answer).edits) {
        expect(Object.keys(edit)).toEqual([
          'start',
          'end',
          'replacement',
          'type',
          'message',
          'confidence',
          'stage',
        ]);
      }
    }
  });

  it('says how sure each edit is and which stage found it, and runs the stages it is told', async () => {
    const input = 'hola, vamos a el cafe\n';
    const correct = async (...options: string[]) =>
      Answer.parse(
        jsonLines(
          (await runCli(['correct', '--lang', 'es', '--json', ...options], { home, input })).stdout,
        )[0],
      );
    const whole = await correct('--strictness', 'all', '--level', 'A2');
    expect(whole.corrected).toBe('Hola, vamos al café.');
    for (const { confidence } of whole.edits) expect(confidence).toBeGreaterThan(0.5);
    expect(whole.edits.map(({ stage }) => stage)).toEqual(['punctuation', 'rules', 'spelling']);
    const rules = await correct('--stages', 'rules');
    expect(rules.corrected).toBe('hola, vamos al cafe');
    expect(rules.edits).toMatchObject([{ start: 12, end: 16, stage: 'rules' }]);
    expect((await correct('--strictness', 'essential')).corrected).toBe('hola, vamos al cafe');
  });

  it('answers a line before the next one comes', async () => {
    const child = startCli(['correct', '--lang', 'es', '--json'], { home });
    if (!child.stdout || !child.stdin) throw new Error('no pipes');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const source of ['Voy a el cine.', 'Quiero un cafe.']) {
      child.stdin.write(`${source}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ source });
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('ends quietly when nobody reads any more', async () => {
    const child = startCli(['correct', '--lang', 'es', '--json'], { home });
    let complaints = '';
    child.stderr?.on('data', (chunk) => (complaints += chunk));
    child.stdin?.on('error', () => {});
    child.stdin?.write('Hola.\n');
    child.stdout?.once('data', () => {
      child.stdout?.destroy();
      child.stdin?.write('Hola.\n'.repeat(5_000));
    });
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});

describe('chat', () => {
  it('writes corrections, pieces and the reply of each turn, in this order', async () => {
    const args = [
      'chat',
      '--scenario',
      'es-cafe',
      '--json',
      '--say',
      'Hola, quiero un cafe',
      '--say',
      'Gracias',
    ];
    const { code, stdout, stderr } = await runCli(args, { home });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const events = jsonLines(stdout);
    const order = events.map(({ event }) => event).join(' ');
    expect(order).toMatch(/^(corrections( token)+ reply ?){2}$/);
    for (const { event, edits, text, timings } of events) {
      if (event === 'corrections') expect(StoredEdit.array().safeParse(edits).success).toBe(true);
      else expect(typeof text).toBe('string');
      if (event === 'reply') expect(Timings.strict().safeParse(timings).success).toBe(true);
    }
    const first = events.findIndex(({ event }) => event === 'reply');
    const pieces = events.slice(0, first).flatMap(({ event, text }) => (event === 'token' ? [text] : []));
    expect(pieces.join('').trim()).toBe(events[first]?.text);
    // The scene was in the cache before the first word: only what is new was evaluated.
    const { promptTokens, reusedTokens } = Timings.parse(events[first]?.timings);
    expect(reusedTokens).toBeGreaterThan(promptTokens / 2);
  });

  it('talks in the terminal, a line at a time', async () => {
    const { code, stdout, stderr } = await runCli(['chat', '--scenario', 'es-cafe'], {
      home,
      input: 'Hola, quiero un cafe\n/exit\n',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('¿Qué te pongo?');
    expect(stdout).toContain('cafe → café');
  });
});

describe('what this machine has', () => {
  it('doctor says what is used, why, and what is missing', async () => {
    const { code, stdout } = await runCli(['doctor', '--json'], { home });
    expect(code).toBe(0);
    const [found] = jsonLines(stdout);
    expect(found).toMatchObject({
      platform: process.platform,
      cores: expect.any(Number),
      memory: { total: expect.any(Number), free: expect.any(Number) },
      gpus: expect.any(Array),
      backend: { chosen: expect.stringMatching(/^(cpu|cuda|vulkan|metal)$/), why: expect.any(String) },
      engines: { node: process.versions.node, 'llama.cpp': expect.stringMatching(/./) },
      dataFolder: home,
      models: expect.arrayContaining([expect.objectContaining({ id: 'starter', problem: null })]),
      missing: expect.arrayContaining([{ what: expect.any(String), how: expect.any(String) }]),
    });
  });

  it('doctor says how the models are and how the network is used, and gives no password away', async () => {
    const own = await mkdtemp(path.join(tmpdir(), 'tertulia-cli-'));
    const authorities = path.join(own, 'no.pem');
    await writeFile(
      path.join(own, 'settings.json'),
      JSON.stringify({ offline: true, certificateAuthorityFile: authorities }),
    );
    const part = path.join(own, 'models', 'llm', 'left-behind', 'model.gguf.part');
    await mkdir(path.dirname(part), { recursive: true });
    await writeFile(part, Buffer.alloc(2000));
    const env = {
      HF_ENDPOINT: 'https://mirror.example/hub',
      HTTPS_PROXY: 'http://ana:secret@proxy.example:3128',
      NO_PROXY: '',
      TERTULIA_HUB_TOKEN: 'hf_secret',
    };
    const [inJson, inWords] = await Promise.all(
      [['doctor', '--json'], ['doctor']].map((args) => runCli(args, { home: own, env })),
    );
    expect(jsonLines(inJson?.stdout ?? '')).toMatchObject([
      {
        modelsFolder: { path: path.join(own, 'models'), freeBytes: expect.any(Number) },
        unfinished: { transfers: [], leftovers: { files: 1, bytes: expect.any(Number) } },
        embeddings: { modelId: 'starter-embeddings', runtime: 'native', problem: null },
        network: {
          offline: true,
          hub: 'https://mirror.example/hub',
          isMirror: true,
          proxy: 'http://proxy.example:3128',
          certificateAuthorityFile: authorities,
          hubToken: true,
        },
        missing: expect.arrayContaining([
          { what: expect.stringContaining(authorities), how: expect.stringMatching(/PEM/) },
        ]),
      },
    ]);
    for (const word of ['native code', 'offline mode', 'mirror.example', 'proxy.example', 'left behind']) {
      expect(inWords?.stdout).toContain(word);
    }
    expect(`${inJson?.stdout}${inWords?.stdout}`).not.toContain('secret');
    await rm(own, { recursive: true });
  }, 120_000);

  it('models list and scenarios', async () => {
    const [models, scenarios] = await Promise.all(
      [
        ['models', 'list', '--json'],
        ['scenarios', '--json'],
      ].map((args) => runCli(args, { home })),
    );
    expect(jsonLines(models?.stdout ?? '')[0]).toMatchObject({
      models: [{ id: 'starter' }, { id: 'starter-embeddings' }],
    });
    const [listed] = jsonLines(scenarios?.stdout ?? '');
    expect(listed?.scenarios).toHaveLength(18);
    expect(listed?.problems).toEqual([]);
  });
});

describe('serve', () => {
  const args = ['serve', '--json', '--no-open', '--port'];

  async function start(port: string) {
    const child = startCli([...args, port], { home });
    if (!child.stdout) throw new Error('no pipe');
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return { child, ready: JSON.parse(line) as { url: string; token: string; pid: number } };
  }

  it('prints one line when ready, answers, and ends without leaving a process', async () => {
    const { child, ready } = await start('0');
    expect(Object.keys(ready)).toEqual(['url', 'token', 'pid']);
    expect(ready.pid).toBe(child.pid);
    const { origin } = new URL(ready.url);
    const answer = await fetch(`${origin}/api/call/inference.restart`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ready.token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await answer.json()).toMatchObject({ ok: true, value: { state: 'ready' } });
    expect(await (await fetch(ready.url)).text()).toContain('Tertulia');
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(processIsRunning(ready.pid)).toBe(false);
    await expect(fetch(origin)).rejects.toThrow();
  });

  it.runIf(process.platform === 'linux')('opens the browser with a code, never with the token', async () => {
    const bin = await mkdtemp(path.join(tmpdir(), 'tertulia-bin-'));
    const opened = path.join(bin, 'opened');
    const script = `#!/bin/sh\nprintf '%s' "$*" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`;
    await writeFile(path.join(bin, 'xdg-open'), script, { mode: 0o755 });
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const child = startCli(['serve', '--json', '--port', '0'], { home, env });
    if (!child.stdout) throw new Error('no pipe');
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { url, token } = JSON.parse(line) as { url: string; token: string };
    expect(new URL(url).hash).toBe(`#token=${token}`);
    const handed = new URL(await vi.waitFor(() => readFile(opened, 'utf8'), { timeout: 10_000 }));
    expect(handed.href).not.toContain(token);
    const code = new URLSearchParams(handed.hash.slice(1)).get('code');
    const answer = await fetch(`${handed.origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    expect(await answer.json()).toEqual({ ok: true, value: { token } });
    child.kill('SIGTERM');
    await once(child, 'close');
    await rm(bin, { recursive: true });
  });

  const isAlone = addressesElsewhere('0.0.0.0', 1).length === 0;
  it.skipIf(isAlone)('says plainly that other machines reach it unencrypted', async () => {
    for (const [locale, words] of Object.entries({ en_GB: 'plain HTTP', es_ES: 'HTTP sin cifrar' })) {
      const env = { LC_ALL: `${locale}.UTF-8` };
      const child = startCli(['serve', '--no-open', '--port', '0', '--host', '0.0.0.0'], { home, env });
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
      await vi.waitFor(() => expect(said).toContain('Ctrl-C'), { timeout: 15_000 });
      expect(said).toContain(words);
      child.kill('SIGTERM');
      await once(child, 'close');
    }
  });

  it('names the way out when the port is taken', async () => {
    const { child, ready } = await start('0');
    const { port } = new URL(ready.url);
    const second = await runCli([...args, port], { home });
    expect(second.code).toBe(2);
    expect(second.stdout).toBe('');
    expect(second.stderr).toContain(port);
    expect(second.stderr).toContain('--port 0');
    child.kill('SIGINT');
    await vi.waitFor(() => expect(child.exitCode).toBe(0), { timeout: 10_000 });
  });
});
