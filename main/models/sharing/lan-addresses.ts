import { hostname, type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { isLoopback, isNearby } from '../../network/addresses.ts';

/** Networks inside this machine, and tunnels that lead to others: nobody in the room is on them. */
const NOT_THE_ROOM =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vethernet|bridge\d{3}|utun|tun|tap|wg|ppp|tailscale|zt|cni|flannel|lxc|lxd|ipsec)/i;

/**
 * Addresses of this machine on local networks (private and link-local ones alone), IPv4 first. Those that need the
 * name of an interface behind them cannot stand in a URL and are left out.
 */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  const found = Object.entries(interfaces)
    .filter(([name]) => !NOT_THE_ROOM.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter((one) => !one.internal && !isScoped(one) && isNearby(one.address) && !isLoopback(one.address));
  const rank = ({ family, address }: NetworkInterfaceInfo) =>
    family === 'IPv4' ? (address.startsWith('169.254.') ? 1 : 0) : 2;
  return [...new Set(found.sort((a, b) => rank(a) - rank(b)).map(({ address }) => address))];
}

function isScoped(address: NetworkInterfaceInfo): boolean {
  return address.family === 'IPv6' && address.scopeid !== 0;
}

/** Address and port as people type them and browsers send them. */
export function withPort(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Every value of the Host header that means this machine, under these addresses or its own name. */
export function hostsOf(addresses: readonly string[], port: number): Set<string> {
  const own = hostname().toLowerCase();
  const bare = own.replace(/\.local$/, '');
  return new Set([...addresses, own, bare, `${bare}.local`].map((name) => withPort(name, port)));
}
