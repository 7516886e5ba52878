import { BlockList, isIP } from 'node:net';
import { AppError } from '../errors.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const localNetwork = new BlockList();
for (const [address, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  localNetwork.addSubnet(address, prefix, 'ipv4');
}
localNetwork.addSubnet('fc00::', 7, 'ipv6');
localNetwork.addSubnet('fe80::', 10, 'ipv6');

/** The host as the socket knows it: without the brackets of an IPv6 address or the zone behind it. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
}

/** This very machine. `localhost` is asked of no name server. */
export function isLoopback(hostname: string): boolean {
  const host = bareHost(hostname);
  return host === 'localhost' || host.endsWith('.localhost') || isListed(loopback, host);
}

/** An address (no name) of this machine or of the network it stands in. */
export function isNearby(hostname: string): boolean {
  const host = bareHost(hostname);
  return isLoopback(host) || isListed(localNetwork, host);
}

function isListed(list: BlockList, host: string): boolean {
  const version = isIP(host);
  return version !== 0 && list.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

export interface AddressRules {
  /** The user named this machine as one nearby. */
  peer: boolean;
  /** Base address of the mirror the user set; empty for none. */
  mirror: string;
}

/**
 * The gate for addresses that are asked: https, or plain http to this machine, to a machine nearby that the user
 * named, or to the mirror the user set. A name of a machine nearby is checked once more when it is resolved.
 * @throws AppError `address-refused`
 */
export function checkAddress(address: string, { peer, mirror }: AddressRules): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') throw refused(address);
  if (peer && isIP(bareHost(url.hostname)) !== 0 && !isNearby(url.hostname)) throw refused(address);
  if (url.protocol === 'https:') return url;
  if (url.protocol !== 'http:') throw refused(address);
  const isMirror = URL.canParse(mirror) && new URL(mirror).origin === url.origin;
  if (peer || isMirror || isLoopback(url.hostname)) return url;
  throw refused(address);
}

/**
 * Whether one address may send on to another: never from the encrypted to the plain, and never from the
 * internet into this machine or its network.
 */
export function mayRedirect(from: URL, to: URL): boolean {
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false;
  return isNearby(from.hostname) || !isNearby(to.hostname);
}

/** An address as messages and logs show it: no user, no query (signatures stand there). */
export function shown(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200);
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`.slice(0, 300);
}

function refused(address: string): AppError {
  return new AppError('address-refused', { address: shown(address) });
}
