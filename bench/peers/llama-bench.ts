import { execFileSync } from 'node:child_process';

/**
 * Raw decode speed as llama-bench measures it: 64 tokens, no sampling, an empty context.
 * @returns tokens per second, the mean of `repetitions` runs
 */
export function rawDecodeSpeed(binary: string, model: string, threads: number, repetitions = 3): number {
  const options = ['-p', '0', '-n', '64', '-t', String(threads), '-r', String(repetitions), '-o', 'json'];
  const output = execFileSync(binary, ['-m', model, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  const [run] = JSON.parse(output) as { avg_ts: number }[];
  return run?.avg_ts ?? Number.NaN;
}
