import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bareHost, isNearby } from '../../network/addresses.ts';
import { advertise, browse, type DiscoveryOptions, peerOf } from './discovery.ts';
import { openInstall, startSharing } from './testing/classroom.ts';

const GROUP = '224.0.0.251';
let lastPort = 45_400;
/** A port of its own for each test, so that they do not hear each other. */
const freshPort = (): number => {
  lastPort += 1;
  return lastPort;
};

async function openListener(port: number): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  onTestFinished(() => void socket.close());
  socket.bind(port, '0.0.0.0');
  await once(socket, 'listening');
  socket.addMembership(GROUP, '127.0.0.1');
  socket.setMulticastInterface('127.0.0.1');
  return socket;
}

async function whyNoMulticast(): Promise<string | null> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  try {
    socket.bind(45_399, '0.0.0.0');
    await once(socket, 'listening');
    socket.addMembership(GROUP, '127.0.0.1');
    socket.setMulticastInterface('127.0.0.1');
    const heard = once(socket, 'message', { signal: AbortSignal.timeout(3_000) });
    socket.send('?', 45_399, GROUP);
    await heard;
    return null;
  } catch {
    return 'loopback carries no multicast on this machine';
  } finally {
    socket.close();
  }
}
const reason = await whyNoMulticast();

function options(mdnsPort: number): DiscoveryOptions & { faults: unknown[] } {
  const faults: unknown[] = [];
  return { addresses: ['127.0.0.1'], mdnsPort, faults, onFault: (thrown) => void faults.push(thrown) };
}

describe.skipIf(reason !== null)(`being found${reason === null ? '' : ` (${reason})`}`, () => {
  it('works without an address, while sharing is on, and not for oneself', async () => {
    const mdnsPort = freshPort();
    const teacher = openInstall({ mdnsPort });
    const pupil = openInstall({ mdnsPort });
    expect(await pupil.share['share.peers']({})).toEqual([]);
    const { address, code } = await startSharing(teacher);
    const [peer] = await pupil.share['share.peers']({});
    expect(peer).toMatchObject({ address });
    expect(peer?.name).not.toBe('');
    expect(await pupil.share['share.offers']({ address: peer?.address ?? '', code })).toEqual([]);
    expect(await teacher.share['share.peers']({})).toEqual([]);
    await teacher.share['share.stop']({});
    expect(await pupil.share['share.peers']({})).toEqual([]);
  }, 30_000);

  it('is not asked for by itself: a machine that shares nothing says nothing', async () => {
    const mdnsPort = freshPort();
    const heard: Buffer[] = [];
    const listener = await openListener(mdnsPort);
    listener.on('message', (message) => void heard.push(message));
    const pupil = openInstall({ mdnsPort });
    await pupil.share['share.status']({});
    await sleep(1_500);
    expect(heard).toHaveLength(0);
    await pupil.share['share.peers']({});
    expect(heard.length).toBeGreaterThan(0);
  }, 30_000);

  it('shows machines that are copies of one as two', async () => {
    const given = options(freshPort());
    const first = await advertise(4_380, given);
    const second = await advertise(4_381, given);
    const peers = await browse({ ...given, ownId: null });
    expect(peers.map(({ address }) => address).sort()).toEqual(['127.0.0.1:4380', '127.0.0.1:4381']);
    await Promise.all([first.close(), second.close()]);
  }, 30_000);

  it('survives whatever is said on the network', async () => {
    const given = options(freshPort());
    const listener = await openListener(given.mdnsPort ?? 0);
    const announcements: Buffer[] = [];
    listener.on('message', (message) => void announcements.push(message));
    const teacher = await advertise(4_380, given);
    const looking = browse({ ...given, ownId: null, milliseconds: 4_000 });
    await expect.poll(() => announcements.length, { timeout: 5_000 }).toBeGreaterThan(1);
    const valid = announcements.slice(0, 4);
    const mutated = fc
      .tuple(fc.constantFrom(...valid), fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 12 }))
      .map(([message, changes]) => {
        const copy = Buffer.from(message);
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        return copy;
      });
    const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
    for (const message of fc.sample(fc.oneof(mutated, noise), 600)) {
      listener.send(message, given.mdnsPort, GROUP);
      if (Math.random() < 0.05) await sleep(1);
    }
    // An exception in a listener would have ended this process.
    const peers = await looking;
    expect(peers).toContainEqual(expect.objectContaining({ address: '127.0.0.1:4380' }));
    for (const { address } of peers) expect(isNearby(bareHost(address.replace(/:\d+$/, '')))).toBe(true);
    await teacher.close();
  }, 30_000);

  it('costs the sharing nothing where another program keeps the port to itself', async () => {
    const given = options(freshPort());
    const greedy = createSocket({ type: 'udp4', reuseAddr: false });
    onTestFinished(() => void greedy.close());
    greedy.bind(given.mdnsPort ?? 0, '0.0.0.0');
    await once(greedy, 'listening');
    const teacher = await advertise(4_380, given);
    await expect.poll(() => given.faults.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await teacher.close();
  }, 30_000);
});

describe('what another machine says of itself', () => {
  const said = (service: Partial<Parameters<typeof peerOf>[0]>) =>
    peerOf({ name: 'tertulia-1', port: 4_380, addresses: [], txt: { name: 'Aula 3' }, ...service });
  const from = (address: string) => ({ address, family: 'IPv4', port: 5_353, size: 1 }) as const;

  it('is believed as far as it is an address in this network', () => {
    expect(said({ referer: from('192.168.1.20') })).toEqual({ name: 'Aula 3', address: '192.168.1.20:4380' });
    expect(said({ addresses: ['8.8.8.8', '10.0.0.4'] })?.address).toBe('10.0.0.4:4380');
    // Nobody gets this machine to ask itself, or the internet.
    expect(said({ addresses: ['127.0.0.1', '8.8.8.8', '2001:db8::1', 'example.org'] })).toBeNull();
    expect(said({ referer: from('8.8.8.8'), addresses: [] })).toBeNull();
  });

  it('is never more than one short line and an address nearby', () => {
    const service = fc.record({
      name: fc.string({ unit: 'binary' }),
      port: fc.oneof(fc.integer(), fc.double()),
      addresses: fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())),
      referer: fc.oneof(fc.ipV4(), fc.string()).map(from),
      txt: fc.oneof(
        fc.record({
          name: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.jsonValue({ maxDepth: 1 })),
        }),
        fc.constantFrom(undefined, null, 'x', []),
      ),
    });
    fc.assert(
      fc.property(service, (one) => {
        const peer = peerOf(one as Parameters<typeof peerOf>[0]);
        if (peer === null) return;
        expect([...peer.name].length).toBeLessThanOrEqual(60);
        expect(peer.name).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
        const { hostname } = new URL(`http://${peer.address}/`);
        expect(isNearby(bareHost(hostname))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
