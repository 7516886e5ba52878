import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EditType } from '../../../preload/schemas/corrections.ts';
import { jsonLines, runCli, startCli } from '../testing/run-cli.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertulia-correct-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const Answer = z.strictObject({
  source: z.string(),
  corrected: z.string(),
  edits: z.array(
    z.strictObject({
      start: z.number(),
      end: z.number(),
      replacement: z.string(),
      type: EditType,
      message: z.string().min(1),
      confidence: z.number().min(0).max(1),
      stage: z.string(),
    }),
  ),
});
type Answer = z.infer<typeof Answer>;

/** Bytes in, answers out. */
async function correct(input: Buffer | string, ...options: string[]): Promise<Answer[]> {
  const child = startCli(['correct', '--json', ...options], { home });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return jsonLines(stdout).map((line) => Answer.parse(line));
}

/** What every answer holds to: its edits, applied from the last to the first, make what it says. */
function expectWhole({ source, corrected, edits }: Answer): void {
  let text = source;
  for (const { start, end, replacement } of [...edits].reverse())
    text = text.slice(0, start) + replacement + text.slice(end);
  expect(text).toBe(corrected);
  edits.forEach(({ start, end }, k) => {
    expect(start).toBeGreaterThanOrEqual(edits[k - 1]?.end ?? 0);
    expect(end).toBeLessThanOrEqual(source.length);
  });
}

describe.each(['es', 'en'])('correct --lang %s', (language) => {
  const wrong = language === 'es' ? 'Voy a el cine' : 'She have a dog';
  const right = language === 'es' ? 'Voy al cine' : 'She has a dog';

  it('answers a line for a line, whatever bytes come', async () => {
    const lines: Buffer[] = [
      Buffer.from(`${wrong}.\r`),
      Buffer.from(''),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
      Buffer.from(`${wrong}\0 \u0007\u001b[31m.`),
      Buffer.from(`${wrong}\rand\u2028more\u2029`),
      Buffer.from('שלום 😀👩‍👩‍👧‍👦 \u202e e\u0301\u0301 \ufeff'),
      Buffer.from('   \t '),
      Buffer.from('palabra wordy '.repeat(3_000)),
      Buffer.from('a'.repeat(100_000)),
      Buffer.from(`${wrong}.`),
    ];
    const answers = await correct(
      Buffer.concat(lines.flatMap((line, k) => (k === 0 ? [line] : [Buffer.from('\n'), line]))),
      '--lang',
      language,
    );
    expect(answers.map(({ source }) => source)).toEqual(
      lines.map((line) => line.toString('utf8').replace(/\r$/, '')),
    );
    for (const answer of answers) expectWhole(answer);
    expect(answers[0]?.corrected).toBe(`${right}.`);
    expect(answers.at(-1)?.corrected).toBe(`${right}.`);
  }, 60_000);

  it('answers nothing for nothing', async () => {
    expect(await correct('', '--lang', language)).toEqual([]);
    expect(await correct('\n', '--lang', language)).toEqual([{ source: '', corrected: '', edits: [] }]);
  });
});

describe('correct', () => {
  it('runs with every flag there is', async () => {
    for (const level of ['A1', 'A2', 'B1', 'B2', 'C1']) {
      const flags = ['--lang', 'es', '--level', level, '--strictness', 'all', '--variety', 'mexico'];
      const [answer] = await correct('voy a el cine', ...flags, '--stages', 'spelling,rules,punctuation');
      expect(answer?.corrected).toBe('Voy al cine.');
    }
  }, 60_000);

  it.each([
    ['--lang'],
    ['--lang', 'ES'],
    ['--lang', 'es', '--level', 'D1'],
    ['--lang', 'es', '--level', ''],
    ['--lang', 'es', '--strictness'],
    ['--lang', 'es', '--stages', ''],
    ['--lang', 'es', '--stages', 'rules,'],
    ['--lang', 'en', '--variety', 'spain'],
    ['--lang', 'es', '--json=yes'],
    ['--lang', 'es', '--nonsense'],
    ['--lang', 'es', 'extra'],
  ])('%s %s %s %s is refused in one line, exit code 2', async (...flags) => {
    const { code, stdout, stderr } = await runCli(['correct', ...flags], { home, input: 'Hola.\n' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('ends well where standard input is closed from the start', async () => {
    const entry = fileURLToPath(new URL('../index.ts', import.meta.url));
    const child = spawn(process.execPath, [entry, 'correct', '--lang', 'es', '--json'], {
      env: { ...process.env, TERTULIA_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (written += chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, written }).toEqual({ code: 0, written: '' });
  });
});
