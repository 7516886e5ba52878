import { isIPv6 } from 'node:net';
import { AppError } from '../../errors.ts';
import { bareHost, isNearby } from '../../network/addresses.ts';
import { DEFAULT_PORT } from './offer.ts';

const IS_ADDRESS = /^(?:[\d.]+|\[.*\])$/;

/**
 * Turns what a person typed (`192.168.1.20`, `192.168.1.20:4380`, `http://aula.local:4380/`, `fd00::2`) into the
 * address of a machine nearby. A name is let through: where it leads is looked at when it is resolved.
 * @throws AppError `address-refused` for an address that is not of a local network, or that is none.
 */
export function peerAddress(typed: string): { origin: string; host: string } {
  const refused = () => new AppError('address-refused', { address: typed.slice(0, 200) });
  const plain = typed.trim().replace(/^http:\/\//i, '');
  const authority = plain.replace(/\/$/, '');
  if (!/^[\p{L}\p{N}.:[\]-]+$/u.test(authority)) throw refused();
  const bracketed = isIPv6(authority) ? `[${authority}]` : authority;
  const withPort = /(?:^[^:]*|\]):\d+$/.test(bracketed) ? bracketed : `${bracketed}:${DEFAULT_PORT}`;
  if (!URL.canParse(`http://${withPort}/`)) throw refused();
  const url = new URL(`http://${withPort}/`);
  if (IS_ADDRESS.test(url.hostname) && !isNearby(bareHost(url.hostname))) throw refused();
  return { origin: url.origin, host: url.host };
}
