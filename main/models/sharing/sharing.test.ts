import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readRecord } from '../library/record.ts';
import { flip, openInstall, place, startSharing } from './testing/classroom.ts';
import { smallEntry } from './testing/entry.ts';
import { openRelay } from './testing/relay.ts';

/** Some 25 MB: more than one part. */
const LARGE = {
  layers: 1,
  embedding: 512,
  heads: 4,
  kvHeads: 4,
  feedForward: 512,
  vocabulary: 4_096,
} as const;

describe('between two machines', () => {
  it('a model goes over whole, with its licence and its hash, and is pinned', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { sha256, sizeBytes } = await place(teacher, 'small-1b');
    const { address, code } = await startSharing(teacher);

    const offers = await pupil.share['share.offers']({ address, code });
    expect(offers).toEqual([
      {
        id: 'small-1b',
        name: 'Model small-1b',
        purpose: 'chat',
        sizeBytes,
        licence: 'MIT',
        licenceUrl: 'https://example.org/mit',
        here: false,
      },
    ]);
    const transfer = await pupil.share['share.pull']({ address, code, id: 'small-1b' });
    expect(await pupil.ended(transfer)).toMatchObject({ state: 'done', error: null, place: address });

    const folder = path.join(pupil.root, 'llm', 'small-1b');
    expect(await readRecord(folder)).toMatchObject({
      source: address,
      licence: { name: 'MIT' },
      files: [{ path: 'small-1b.gguf', sha256, sizeBytes, checkedAgainst: 'peer' }],
    });
    expect((await pupil.share['share.offers']({ address, code }))[0]?.here).toBe(true);
  });

  it('the teacher sees who receives what', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { sizeBytes } = await place(teacher, 'small-1b');
    const { address, code } = await startSharing(teacher);
    await pupil.ended(await pupil.share['share.pull']({ address, code, id: 'small-1b' }));
    const { transfers } = await teacher.share['share.status']({});
    expect(transfers).toMatchObject([
      { peer: '127.0.0.1', modelId: 'small-1b', bytes: sizeBytes, totalBytes: sizeBytes },
    ]);
    await vi.waitFor(() => expect(teacher.told.at(-1)?.transfers).toHaveLength(1), 15_000);
  });

  it('what the catalogue knows of a model holds, whoever offers it', async () => {
    const teacher = openInstall();
    const { sha256, sizeBytes } = await place(teacher, 'small-1b');
    const { address, code } = await startSharing(teacher);
    const entry = (hash: string) => ({
      ...smallEntry,
      id: 'small-1b',
      files: [{ path: 'small-1b.gguf', url: 'https://hub.example/x.gguf', sizeBytes, sha256: hash }],
    });
    const warned = openInstall({ entries: [entry('0'.repeat(64))] });
    await expect(warned.share['share.pull']({ address, code, id: 'small-1b' })).rejects.toMatchObject({
      kind: 'download-wrong-hash',
    });
    expect(warned.transfers.list()).toEqual([]);

    const assured = openInstall({ entries: [entry(sha256)] });
    const transfer = await assured.share['share.pull']({ address, code, id: 'small-1b' });
    expect(await assured.ended(transfer)).toMatchObject({ state: 'done', title: smallEntry.name });
  });

  it('a bit that turned over at the teacher is noticed, and nothing of it stays', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { file } = await place(teacher, 'small-1b');
    flip(file);
    const { address, code } = await startSharing(teacher);
    const transfer = await pupil.share['share.pull']({ address, code, id: 'small-1b' });
    const { state, error } = await pupil.ended(transfer);
    expect([state, error?.kind]).toEqual(['failed', 'download-wrong-hash']);
    expect(() => readFileSync(path.join(pupil.root, 'llm', 'small-1b', 'small-1b.gguf'))).toThrow();
  });

  it('a model of one’s own with that name stays; the same one, damaged, is mended', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { sha256 } = await place(teacher, 'small-1b');
    const { address, code } = await startSharing(teacher);
    const own = await place(pupil, 'small-1b', { shape: { seed: 7 } });
    await expect(pupil.share['share.pull']({ address, code, id: 'small-1b' })).rejects.toMatchObject({
      kind: 'share-other-here',
    });
    expect(own.sha256).not.toBe(sha256);

    rmSync(path.dirname(own.file), { recursive: true });
    const copy = await place(pupil, 'small-1b');
    const whole = readFileSync(copy.file);
    flip(copy.file);
    const transfer = await pupil.share['share.pull']({ address, code, id: 'small-1b' });
    expect(await pupil.ended(transfer)).toMatchObject({ state: 'done' });
    expect(readFileSync(copy.file).equals(whole)).toBe(true);
  });

  it('a connection that is cut in the middle is taken up where it was', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { sizeBytes, sha256 } = await place(teacher, 'large-1b', { shape: LARGE });
    expect(sizeBytes).toBeGreaterThan(20e6);
    const { address, code } = await startSharing(teacher);
    const relay = await openRelay(address, { bytes: 12e6, fault: 'cut' });
    const transfer = await pupil.share['share.pull']({ address: relay.address, code, id: 'large-1b' });
    await relay.reached;
    expect(await pupil.ended(transfer)).toMatchObject({ state: 'done' });
    expect((await readRecord(path.join(pupil.root, 'llm', 'large-1b')))?.files[0]?.sha256).toBe(sha256);
    // What was there at the cut was not asked for again, but for what was on its way.
    expect(relay.passed()).toBeLessThan(sizeBytes + 6e6);
  }, 60_000);

  it('a pull waits when the teacher stops, and goes on with the next code', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { sizeBytes } = await place(teacher, 'large-1b', { shape: LARGE });
    const first = await startSharing(teacher);
    const relay = await openRelay(first.address, { bytes: 12e6, fault: 'hold' });
    const transfer = await pupil.share['share.pull']({ ...first, address: relay.address, id: 'large-1b' });
    await relay.reached;
    expect(await teacher.share['share.stop']({})).toMatchObject({ running: false, code: null });
    const { state, error, bytes } = await pupil.ended(transfer);
    expect([state, error?.kind]).toEqual(['paused', 'share-ended']);
    expect(bytes).toBeGreaterThan(4e6);

    const second = await startSharing(teacher);
    expect(second.code).not.toBe(first.code);
    const again = await pupil.share['share.pull']({ ...second, id: 'large-1b' });
    expect(await pupil.ended(again)).toMatchObject({ state: 'done' });
    const { transfers } = await teacher.share['share.status']({});
    expect(transfers[0]?.bytes).toBeLessThan(sizeBytes - 4e6);
  }, 90_000);

  it('a pull that was left by the end of the app goes on, with the code of that day', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    await place(teacher, 'large-1b', { shape: LARGE });
    const given = await startSharing(teacher);
    const relay = await openRelay(given.address, { bytes: 12e6, fault: 'cut' });
    await pupil.share['share.pull']({ ...given, address: relay.address, id: 'large-1b' });
    await relay.reached;
    await pupil.close();

    const later = openInstall({ dataFolder: path.dirname(pupil.root) });
    const [left] = later.transfers.list();
    expect(left).toMatchObject({ state: 'paused', modelId: 'large-1b' });
    const again = await later.share['share.pull']({ ...given, id: 'large-1b' });
    expect(again.id).toBe(left?.id);
    expect(await later.ended(again)).toMatchObject({ state: 'done' });
  }, 60_000);

  it('nobody who takes up an old pull gets in without the code, which is nowhere on the disk', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    await place(teacher, 'large-1b', { shape: LARGE });
    const given = await startSharing(teacher);
    const relay = await openRelay(given.address, { bytes: 12e6, fault: 'cut' });
    const { id } = await pupil.share['share.pull']({ ...given, address: relay.address, id: 'large-1b' });
    await relay.reached;
    await pupil.close();
    const stored = readFileSync(path.join(path.dirname(pupil.root), 'transfers', `${id}.json`), 'utf8');
    expect(stored).not.toContain(given.code.replaceAll('-', ''));
    expect(stored).not.toContain(given.code);

    const later = openInstall({ dataFolder: path.dirname(pupil.root) });
    const resumed = await later.ended(await later.transfers.resume(id));
    expect([resumed.state, resumed.error?.kind]).toEqual(['paused', 'share-code-wrong']);
  }, 60_000);
});

describe('what a pupil is told', () => {
  it('that the code is wrong, and after some tries to wait', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { address, code } = await startSharing(teacher);
    const kinds: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const asked = pupil.share['share.offers']({ address, code: `LUNA-LUNA-000${n}` });
      kinds.push(await asked.then(String, ({ kind }) => kind));
    }
    expect(kinds).toEqual([...Array(5).fill('share-code-wrong'), ...Array(2).fill('share-too-many-tries')]);
    // Also with the right one: it might have been guessed.
    await expect(pupil.share['share.offers']({ address, code })).rejects.toMatchObject({
      kind: 'share-too-many-tries',
      details: { host: address, seconds: 10 },
    });
  });

  it('that nobody shares there', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { address, code } = await startSharing(teacher);
    await teacher.share['share.stop']({});
    for (const asked of ['share.offers', 'share.pull'] as const) {
      await expect(pupil.share[asked]({ address, code, id: 'small-1b' } as never)).rejects.toMatchObject({
        kind: 'share-not-found',
      });
    }
  });

  it('that a model is not, or no longer, among those offered', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const { address, code } = await startSharing(teacher);
    await expect(pupil.share['share.pull']({ address, code, id: 'nothing' })).rejects.toMatchObject({
      kind: 'download-missing',
    });
  });

  it('that an address of the internet is not asked', async () => {
    const pupil = openInstall();
    for (const address of ['8.8.8.8:4380', '[2001:db8::1]:4380']) {
      await expect(pupil.share['share.offers']({ address, code: 'LUNA-1234' })).rejects.toMatchObject({
        kind: 'address-refused',
      });
    }
  });
});

describe('offline', () => {
  it('nothing is offered, looked for or asked', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const given = await startSharing(teacher);
    pupil.set({ offline: true });
    const { share } = pupil;
    for (const asked of [
      () => share['share.start']({}),
      () => share['share.peers']({}),
      () => share['share.offers'](given),
      () => share['share.pull']({ ...given, id: 'small-1b' }),
    ]) {
      await expect(asked()).rejects.toMatchObject({ kind: 'offline-mode' });
    }
  });

  it('ends what was shared', async () => {
    const teacher = openInstall();
    const pupil = openInstall();
    const given = await startSharing(teacher);
    teacher.set({ offline: true });
    expect(await teacher.share['share.status']({})).toMatchObject({ running: false, addresses: [] });
    expect(teacher.told.at(-1)).toMatchObject({ running: false });
    await expect(pupil.share['share.offers'](given)).rejects.toMatchObject({ kind: 'share-not-found' });
  });
});

describe('what is offered', () => {
  it('is what is whole, known and may be handed on; the rest is named with the reason', async () => {
    const teacher = openInstall({
      entries: [{ ...smallEntry, id: 'gated-1b', licence: { ...smallEntry.licence, gated: true } }],
    });
    const pupil = openInstall();
    await place(teacher, 'whole-1b');
    await place(teacher, 'no-record', { record: null });
    await place(teacher, 'damaged-1b', { record: { damaged: ['damaged-1b.gguf'] } });
    await place(teacher, 'gated-1b');
    const terms = { name: 'Terms', url: null, gated: true };
    await place(teacher, 'gated-too', { record: { licence: terms } });
    const given = await startSharing(teacher);
    const offers = await pupil.share['share.offers'](given);
    expect(offers.map(({ id }) => id)).toEqual(['whole-1b']);
    const { leftOut } = await teacher.share['share.status']({});
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ['damaged-1b', 'damaged'],
      ['gated-1b', 'licence'],
      ['gated-too', 'licence'],
      ['no-record', 'unchecked'],
    ]);
  });
});

describe('turning it on and off', () => {
  it('is off at the start, and the code is another each time', async () => {
    const teacher = openInstall();
    expect(await teacher.share['share.status']({})).toEqual({
      running: false,
      addresses: [],
      code: null,
      transfers: [],
      leftOut: [],
    });
    const first = await startSharing(teacher);
    expect(await startSharing(teacher)).toEqual(first);
    await teacher.share['share.stop']({});
    expect((await startSharing(teacher)).code).not.toBe(first.code);
    await teacher.close();
    const again = openInstall({ dataFolder: path.dirname(teacher.root) });
    expect((await again.share['share.status']({})).running).toBe(false);
  });

  it('takes the next port where one is taken, and says which', async () => {
    const first = openInstall({ port: 45_380 });
    const second = openInstall({ port: 45_380 });
    const one = await startSharing(first);
    const other = await startSharing(second);
    const portOf = ({ address }: { address: string }) => Number(address.split(':')[1]);
    expect(portOf(one)).toBeGreaterThanOrEqual(45_380);
    expect(portOf(other)).toBeGreaterThan(portOf(one));
  });

  it('does not share where there is no local network', async () => {
    const alone = openInstall({ addresses: () => [] });
    await expect(alone.share['share.start']({})).rejects.toMatchObject({ kind: 'share-no-network' });
    expect(await alone.share['share.status']({})).toMatchObject({ running: false });
  });

  it('answers on its own addresses alone', async () => {
    const teacher = openInstall({ addresses: () => ['127.0.0.1'] });
    const { address } = await startSharing(teacher);
    const port = address.split(':')[1];
    await expect(fetch(`http://127.0.0.9:${port}/models`)).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${port}/models`)).status).toBe(401);
  });
});
