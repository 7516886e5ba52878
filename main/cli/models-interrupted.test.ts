import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256, startHub } from '../models/testing/hub.ts';
import { stallAfter } from '../models/testing/hub-faults.ts';
import { homeWith, placeOnHub } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines, runCli, startCli } from './testing/run-cli.ts';

const { all, larger, models, close } = await openModelsBench();
afterAll(close);

describe('pull, interrupted', () => {
  const PART = 4_000_000;

  /** Begins a pull of the larger model that stalls, and waits until something of it is on disk. */
  async function beginStalled(home: string, ...args: string[]) {
    const own = await startHub({ files: larger.files });
    own.misbehave(placeOnHub(larger), stallAfter(PART));
    const env = { TERTULIA_HUB_MIRROR: own.base };
    const child = startCli(['models', 'pull', 'larger-test', ...args], { home, env });
    let stdout = '';
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = once(child, 'close');
    await new Promise<void>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        if (/"bytes":[1-9]/.test(stdout)) resolve();
      });
    });
    return {
      child,
      own,
      async end() {
        const [code] = (await ended) as [number | null];
        return { code, stdout, stderr };
      },
    };
  }

  it('Ctrl-C keeps what was received, says how to go on, and the same command does', async () => {
    const home = homeWith(all);
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end();
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
    expect(jsonLines(stdout).at(-1)).toMatchObject({
      event: 'error',
      kind: 'cancelled',
      message: expect.stringContaining('kept'),
      hint: expect.stringContaining('same command'),
    });
    expect(existsSync(placeOf(home, 'larger-test'))).toBe(false);
    const { stdout: listed } = await models(home, 'list');
    expect(listed).toMatch(/^larger-test: unfinished.*models pull larger-test$/m);
    const examined = await runCli(['doctor', '--json'], { home });
    expect(jsonLines(examined.stdout)).toMatchObject([
      { unfinished: { transfers: [{ kind: 'pull', modelId: 'larger-test', error: null }] } },
    ]);

    own.misbehave(placeOnHub(larger));
    const before = own.sentBytes();
    const again = await runCli(['models', 'pull', 'larger-test', '--json', '--mirror', own.base], { home });
    expect(again.code).toBe(0);
    const whole = larger.files[placeOnHub(larger)]?.length ?? 0;
    expect(own.sentBytes() - before).toBeLessThan(whole);
    expect(sha256(readFileSync(placeOf(home, 'larger-test')))).toBe(larger.entry.files[0]?.sha256);
    await own.close();
  });

  it('killed, it goes on all the same', async () => {
    const home = homeWith(all);
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGKILL');
    expect((await end()).code).toBe(null);
    own.misbehave(placeOnHub(larger));
    const again = await runCli(['models', 'pull', 'larger-test', '--json', '--mirror', own.base], { home });
    expect(again.code).toBe(0);
    expect(jsonLines(again.stdout).at(-1)).toMatchObject({ event: 'done' });
    await own.close();
  });

  it('is no success where nobody reads any more', async () => {
    const home = homeWith(all);
    const { child, own, end } = await beginStalled(home, '--json');
    own.misbehave(placeOnHub(larger));
    child.stdout?.destroy();
    expect((await end()).code).not.toBe(0);
    await own.close();
  });

  it('remove gives up what was received', async () => {
    const home = homeWith(all);
    const { child, own, end } = await beginStalled(home, '--json');
    child.kill('SIGINT');
    await end();
    expect((await models(home, 'remove', 'larger-test')).code).toBe(0);
    expect(readdirSync(path.join(home, 'models', 'llm'))).toEqual([]);
    expect((await models(home, 'list')).stdout).not.toContain('larger-test');
    await own.close();
  });
});
