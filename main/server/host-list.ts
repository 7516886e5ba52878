import { hostname, networkInterfaces } from 'node:os';

export const LOOPBACK = '127.0.0.1';

const wildcards = new Set(['0.0.0.0', '::']);

/**
 * Every value of the Host header this server answers to, exactly as a browser writes it. An exact list is what
 * stops a page elsewhere from reaching us through a name of its own that points at this machine.
 * @param bound the address it was asked to bind; a wildcard stands for this machine's own addresses and name.
 */
export function allowedHosts(bound: string, port: number): Set<string> {
  const names = new Set([LOOPBACK, 'localhost', '[::1]']);
  if (wildcards.has(bound)) {
    for (const address of ownAddresses(bound)) names.add(inUrl(address));
    names.add(hostname().toLowerCase());
  } else {
    names.add(inUrl(bound).toLowerCase());
  }
  const hosts = new Set([...names].map((name) => `${name}:${port}`));
  // Browsers leave the default port out.
  if (port === 80) for (const name of names) hosts.add(name);
  return hosts;
}

/** The address a person opens: never a wildcard, which no browser could. */
export function addressToOpen(bound: string, port: number): string {
  return `http://${inUrl(wildcards.has(bound) ? LOOPBACK : bound)}:${port}/`;
}

/** Where other machines find it; empty where it is bound on loopback alone. Addresses of one link are left out. */
export function addressesElsewhere(bound: string, port: number): string[] {
  const bounds = wildcards.has(bound) ? ownAddresses(bound) : [bound];
  const isLoopback = (address: string) =>
    address.startsWith('127.') || address === '::1' || address === 'localhost';
  return bounds.filter((address) => !isLoopback(address)).map((address) => addressToOpen(address, port));
}

/** This machine's addresses behind a wildcard: `0.0.0.0` stands for those of IPv4 alone. */
function ownAddresses(wildcard: string): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? [])
      .filter(({ scopeid, family }) => !scopeid && (wildcard === '::' || family === 'IPv4'))
      .map(({ address }) => address),
  );
}

function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
