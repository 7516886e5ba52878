/** Being found on the local network without an address: multicast DNS, under `_tertulia._tcp.local`. */
import { randomBytes } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bonjour as BonjourInstance, Service } from 'bonjour-service';
import type { Peer } from '../../../preload/schemas/transfers.ts';
import { isLoopback, isNearby } from '../../network/addresses.ts';
import { withPort } from './lan-addresses.ts';

const TYPE = 'tertulia';
const MOST_PEERS = 50;
const MOST_NAME_CHARACTERS = 60;
export const BROWSE_MS = 2_000;
/** Time for the goodbye to go out. */
const GOODBYE_MS = 500;

export interface DiscoveryOptions {
  /** IPv4 addresses of the networks to speak on. Each has its own socket: a room without a router has no other way. */
  addresses: readonly string[];
  /** The port of multicast DNS, unless told. */
  mdnsPort?: number;
  onFault: (thrown: unknown) => void;
}

export interface Advertisement {
  /** What tells this one from others of the same name. */
  id: string;
  /** Says goodbye. */
  close(): Promise<void>;
}

/** Tells the network that models are shared here on a port, until it is closed. */
export async function advertise(port: number, options: DiscoveryOptions): Promise<Advertisement> {
  // Machines of a classroom are often copies of one: their own names would collide.
  const id = randomBytes(4).toString('hex');
  const speakers = await openSpeakers(options);
  for (const speaker of speakers) {
    speaker.publish({
      name: `tertulia-${id}`,
      type: TYPE,
      port,
      host: `tertulia-${id}.local`,
      txt: { name: readableName(hostname()) },
      probe: false,
    });
  }
  return {
    id,
    async close() {
      const saidGoodbye = speakers.map((one) => new Promise<void>((done) => one.unpublishAll(() => done())));
      await Promise.race([Promise.all(saidGoodbye), sleep(GOODBYE_MS)]);
      await Promise.all(speakers.map(destroy));
    },
  };
}

/** Asks who shares, listens for a while, and lets it be. @param ownId is left out. */
export async function browse(
  options: DiscoveryOptions & { milliseconds?: number; ownId: string | null },
): Promise<Peer[]> {
  const found = new Map<string, Peer>();
  const speakers = await openSpeakers(options);
  try {
    for (const speaker of speakers) {
      speaker.find({ type: TYPE }, (service) => {
        const peer = peerOf(service);
        const isOwn = options.ownId !== null && service.name === `tertulia-${options.ownId}`;
        if (peer && !isOwn && found.size < MOST_PEERS) found.set(peer.address, peer);
      });
    }
    await sleep(options.milliseconds ?? BROWSE_MS);
  } finally {
    await Promise.all(speakers.map(destroy));
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** What another machine says of itself, as far as it can be believed: an address in this very network. */
export function peerOf(
  service: Pick<Service, 'port' | 'addresses' | 'referer' | 'txt' | 'name'>,
): Peer | null {
  const { port, addresses = [], referer } = service;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  // Whence the answer came it can surely be reached; the others may belong to networks of its own.
  const address = [referer?.address ?? '', ...addresses].find(
    (one) => isNearby(one) && (one === referer?.address || !isLoopback(one)) && !/^fe80/i.test(one),
  );
  if (address === undefined) return null;
  const told: unknown = service.txt?.name;
  return { name: readableName(typeof told === 'string' ? told : ''), address: withPort(address, port) };
}

/** A name as it can stand in a list: one line, no control or direction marks, not too long. */
function readableName(name: string): string {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...plain].slice(0, MOST_NAME_CHARACTERS).join('') || 'Tertulia';
}

async function openSpeakers({ addresses, mdnsPort, onFault }: DiscoveryOptions): Promise<BonjourInstance[]> {
  const { Bonjour } = await import('bonjour-service');
  return addresses.map((address) => {
    // What the library hands through to the socket below, its types do not know.
    const socket = { interface: address, bind: '0.0.0.0', ...(mdnsPort ? { port: mdnsPort } : {}) };
    const speaker = new Bonjour(socket as object, onFault);
    const { mdns } = (speaker as unknown as { server: { mdns: EventEmitter } }).server;
    // Without a listener, a port that is taken would end the app.
    mdns.on('error', onFault);
    return speaker;
  });
}

function destroy(speaker: BonjourInstance): Promise<void> {
  return new Promise((resolve) => {
    try {
      speaker.destroy(() => resolve());
    } catch {
      // It never got as far as a socket.
      resolve();
    }
  });
}
