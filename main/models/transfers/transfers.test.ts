import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Transfer, TransferKind } from '../../../preload/schemas/transfers.ts';
import { AppError } from '../../errors.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { createTransfers, type Job, type Request, type Workers, worker } from './index.ts';
import type { StoredTransfer } from './stored.ts';

/** Work that goes on for as long as the test wants, and what was done to it. */
function bench(folder = temporaryFolder()) {
  const told: Transfer[] = [];
  const running = new Map<
    string,
    { job: Job; finish: (value?: unknown) => void; fail: (error: Error) => void }
  >();
  const discarded: string[] = [];
  const one = worker({
    payload: z.object({ name: z.string() }),
    async run({ name }, job) {
      job.progress({ bytes: 10, totalBytes: 100, bytesPerSecond: 5, secondsLeft: 18 });
      return await new Promise((finish, fail) => {
        running.set(name, { job, finish, fail });
        job.signal.addEventListener('abort', () => fail(new AppError('cancelled')));
      });
    },
    discard: async ({ name }) => void discarded.push(name),
  });
  const workers = Object.fromEntries(TransferKind.options.map((kind) => [kind, one])) as Workers;
  const transfers = createTransfers({
    folder,
    workers,
    language: () => 'en',
    onChange: (transfer) => void told.push(transfer),
    log: { warn() {} },
  });
  onTestFinished(() => transfers.close());
  return { folder, told, running, discarded, transfers };
}

const request = (kind: Request['kind'], name: string, modelId: string | null = name): Request => ({
  kind,
  title: name,
  modelId,
  place: 'here',
  payload: { name },
});
const states = (transfers: { list(): Transfer[] }) =>
  Object.fromEntries(transfers.list().map(({ title, state }) => [title, state]));

describe('transfers', () => {
  it('pulls one at a time, lets the rest run beside, and moves alone', async () => {
    const { transfers, running } = bench();
    transfers.begin(request('pull', 'a'));
    transfers.begin(request('pull', 'b'));
    transfers.begin(request('verify', 'c'));
    transfers.begin(request('verify', 'a'));
    expect(transfers.list().map(({ state }) => state)).toEqual(['running', 'waiting', 'running', 'waiting']);
    transfers.begin(request('move', 'm', null));
    transfers.begin(request('import', 'i', null));
    expect(states(transfers)).toMatchObject({ m: 'waiting', i: 'waiting' });

    running.get('c')?.finish();
    running.get('a')?.finish('whole');
    await expect.poll(() => states(transfers)).toMatchObject({ b: 'running', m: 'waiting' });
    running.get('a')?.finish();
    running.get('b')?.finish();
    await expect.poll(() => states(transfers)).toMatchObject({ m: 'running', i: 'waiting' });
    running.get('m')?.finish();
    await expect.poll(() => states(transfers)).toMatchObject({ m: 'done', i: 'running' });
  });

  it('joins the work on the same model instead of doing it twice', async () => {
    const { transfers, running } = bench();
    const first = transfers.begin(request('pull', 'a'));
    expect(transfers.begin(request('pull', 'a')).id).toBe(first.id);
    await transfers.pause(first.id);
    expect(transfers.begin(request('pull', 'a'))).toMatchObject({ id: first.id, state: 'running' });
    running.get('a')?.finish(7);
    expect(await transfers.finished(first.id)).toBe(7);
    expect(transfers.begin(request('pull', 'a')).id).not.toBe(first.id);
  });

  it('waits with what may pass by itself, fails with the rest, and takes either up again', async () => {
    const { transfers, running, told } = bench();
    const { id } = transfers.begin(request('pull', 'a'));
    const waiting = transfers.finished(id);
    running.get('a')?.fail(new AppError('disk-full'));
    await expect(waiting).rejects.toMatchObject({ kind: 'disk-full' });
    expect(transfers.list()[0]).toMatchObject({ state: 'paused', error: { kind: 'disk-full' } });
    expect(transfers.list()[0]?.error?.hint).toMatch(/space/);
    expect(await transfers.resume(id)).toMatchObject({ state: 'running', error: null });
    running.get('a')?.fail(new AppError('download-wrong-hash', { file: 'f', host: 'h' }));
    await expect.poll(() => transfers.list()[0]?.state).toBe('failed');
    await transfers.resume(id);
    running.get('a')?.finish(1);
    expect(await transfers.finished(id)).toBe(1);
    expect(told.at(-1)).toMatchObject({ state: 'done', error: null });
  });

  it('cancels what waits, runs or is paused, and clears up unless it is to be kept', async () => {
    const { transfers, discarded, folder } = bench();
    const [a, b] = ['a', 'b'].map((name) => transfers.begin(request('pull', name)).id);
    expect(await transfers.cancel(b ?? '')).toMatchObject({ state: 'cancelled' });
    const end = transfers.finished(a ?? '');
    end.catch(() => {});
    expect(await transfers.cancel(a ?? '', { keepPart: true })).toMatchObject({ state: 'cancelled' });
    await expect(end).rejects.toMatchObject({ kind: 'cancelled' });
    const c = transfers.begin(request('export', 'c', null)).id;
    await transfers.pause(c);
    await transfers.cancel(c);
    expect(discarded).toEqual(['b', 'c']);
    expect(readdirSync(folder)).toEqual([]);
    await expect(transfers.pause('nothing')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is there again after the app closed, paused, with its progress; a check is not', async () => {
    const { transfers, folder } = bench();
    transfers.begin(request('pull', 'a'));
    transfers.begin(request('pull', 'b'));
    transfers.begin(request('verify', 'c'));
    await transfers.close();
    const next = bench(folder);
    expect(
      next.transfers
        .list()
        .map(({ title, state, bytes, error }) => [title, state, bytes, error])
        .sort(),
    ).toEqual([
      ['a', 'paused', 10, null],
      ['b', 'paused', 0, null],
    ]);
    const [left] = next.transfers.list();
    await next.transfers.resume(left?.id ?? '');
    expect(next.running.has(left?.title ?? '')).toBe(true);
  });

  it('leaves to another app on the same folder what that one is at', async () => {
    const { transfers, folder } = bench();
    const { id } = transfers.begin(request('pull', 'a'));
    await expect.poll(() => readdirSync(folder)).toEqual([`${id}.json`]);
    // As the parent of this process would have written it: it runs.
    const stored: StoredTransfer = {
      ...{ version: 1, id: 'theirs', kind: 'pull', title: 'x', modelId: 'x', place: '', payload: {} },
      ...{ bytes: 0, totalBytes: null, error: null, owner: process.ppid },
    };
    writeFileSync(path.join(folder, 'theirs.json'), JSON.stringify(stored));
    const next = bench(folder);
    expect(next.transfers.list().map((one) => one.id)).not.toContain('theirs');
    expect(next.transfers.isAtWork('x')).toBe(true);
    expect(() => next.transfers.begin(request('pull', 'x'))).toThrow(/model-in-use/);
    // What one app has paused, the other may go on with: the first does not take it back by closing.
    await transfers.pause(id);
    const theirs = { ...stored, id, title: 'a', modelId: 'a' };
    await expect.poll(() => readFileSync(path.join(folder, `${id}.json`), 'utf8')).toContain('"owner":null');
    writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(theirs));
    await expect(transfers.resume(id)).rejects.toMatchObject({ kind: 'model-in-use' });
    await transfers.close();
    expect(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'))).toEqual(theirs);
  });

  it('tells of progress at most four times a second, and of its end at once', async () => {
    const { transfers, running, told } = bench();
    const { id } = transfers.begin(request('pull', 'a'));
    const before = told.length;
    for (let bytes = 11; bytes < 90; bytes += 1) running.get('a')?.job.progress({ bytes, totalBytes: 100 });
    expect(told.length - before).toBeLessThanOrEqual(1);
    running.get('a')?.finish();
    await transfers.finished(id);
    expect(told.at(-1)).toMatchObject({ state: 'done', bytes: 100 });
  });

  it('reads whatever lies in its folder without falling over it', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .record({
              id: fc.string(),
              kind: fc.constantFrom(...TransferKind.options),
              payload: fc.jsonValue(),
            })
            .map((some) =>
              JSON.stringify({ version: 1, title: '', modelId: null, place: '', bytes: 0, ...some }),
            ),
        ),
        async (text) => {
          writeFileSync(path.join(folder, 'odd.json'), text);
          const { transfers } = bench(folder);
          expect(transfers.list()).toEqual([]);
          await transfers.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
