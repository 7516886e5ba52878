import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Say } from '../words.ts';

/** `start`: what `npm start` does, where the dependencies are there already. */
export function addStart(program: Command, say: Say): void {
  program
    .command('start')
    .description(say('start'))
    .option('--json', say('option.json'))
    .action(async (options: { json?: boolean }) => {
      const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
      const child = spawn(process.execPath, [script, ...(options.json ? ['--json'] : [])], {
        stdio: 'inherit',
      });
      // Ctrl-C reaches the child by itself; we wait for what it makes of it.
      process.on('SIGINT', () => {});
      process.on('SIGTERM', () => child.kill('SIGTERM'));
      process.exitCode = await new Promise<number>((resolve) => {
        child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 0) : 1));
        child.once('error', () => resolve(1));
      });
    });
}
