import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../index.ts', import.meta.url));

export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  home: string;
  /** Written to standard input, which then ends. */
  input?: string;
  env?: Record<string, string>;
}

/** Starts the real command line, in English unless told otherwise. */
export function startCli(args: string[], { home, env = {} }: CliOptions): ChildProcess {
  return spawn(process.execPath, [entry, ...args], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', TERTULIA_HOME: home, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export async function runCli(args: string[], options: CliOptions): Promise<CliRun> {
  const child = startCli(args, options);
  const run: CliRun = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...run, code };
}

/** The JSON objects of an output, one a line. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
