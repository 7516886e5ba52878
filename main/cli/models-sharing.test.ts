import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lanAddresses } from '../models/sharing/lan-addresses.ts';
import { sha256 } from '../models/testing/hub.ts';
import { homeWith } from './testing/models.ts';
import { openModelsBench, placeOf } from './testing/models-bench.ts';
import { jsonLines, startCli } from './testing/run-cli.ts';

const { content, models, pulled, close } = await openModelsBench();
afterAll(close);

describe.skipIf(lanAddresses().length === 0)('in the room', () => {
  it('one shares, another sees what is offered and pulls it, and Ctrl-C ends it', async () => {
    const [teacher, pupil] = [await pulled('small-test'), homeWith([])];
    const child = startCli(['models', 'share', '--json'], { home: teacher });
    const ended = once(child, 'close');
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitFor(() => expect(told).toContain('\n'), { timeout: 60_000 });
    const [{ event, addresses, code } = {}] = jsonLines(told) as [Record<string, string[] & string>];
    expect(event).toBe('sharing');
    const peer = ['--from', addresses?.[0] ?? '', '--code', code ?? ''];

    const offers = await models(pupil, 'nearby', ...peer);
    expect(offers.stdout).toMatch(/^small-test {2}.*CC0-1\.0$/m);
    const wrong = await models(pupil, 'pull', 'small-test', ...peer.slice(0, 3), 'WRONG-0000', '--json');
    expect(wrong.code).toBe(2);
    expect(jsonLines(wrong.stdout).at(-1)).toMatchObject({ event: 'error', kind: 'share-code-wrong' });
    const got = await models(pupil, 'pull', 'small-test', ...peer);
    expect({ code: got.code, stderr: got.stderr }).toEqual({ code: 0, stderr: '' });
    expect(got.stdout).toMatch(/CC0-1\.0/);
    expect(sha256(readFileSync(placeOf(pupil, 'small-test')))).toBe(sha256(content));

    const whole = { id: 'small-test', bytes: content.length, total: content.length };
    const sent = () => jsonLines(told).filter((line) => line.event === 'sent');
    await vi.waitFor(() => expect(sent().at(-1)).toMatchObject(whole), { timeout: 60_000 });
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
    const after = await models(pupil, 'nearby', ...peer);
    expect(after.code).toBe(1);
    expect(after.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
