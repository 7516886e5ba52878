import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { Agent, type buildConnector, type Dispatcher, ProxyAgent } from 'undici';
import { AppError } from '../errors.ts';
import { isNearby } from './addresses.ts';
import { createTrust } from './certificates.ts';
import type { NetworkTimeouts } from './types.ts';

export interface Way {
  proxy: string | null;
  encrypted: boolean;
  peer: boolean;
  certificateAuthorityFile: string;
}

export interface Connections {
  /** The open connections that go this way. @throws AppError `certificate-file-unusable` */
  along(way: Way): Dispatcher;
  close(): Promise<void>;
}

type Resolved = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Connections are kept for the next request to the same host, as long as proxy and certificates stay the same. */
export function createConnections(timeouts: NetworkTimeouts): Connections {
  const trust = createTrust();
  const open = new Map<string, Dispatcher>();

  function make(way: Way): Dispatcher {
    const connect: buildConnector.BuildOptions = { timeout: timeouts.connect };
    if (way.encrypted || way.proxy?.startsWith('https:')) {
      Object.assign(connect, { secureContext: trust(way.certificateAuthorityFile).context });
    }
    if (way.peer) Object.assign(connect, { lookup: lookupNearby });
    const limits = { headersTimeout: timeouts.headers, bodyTimeout: timeouts.stall };
    if (way.proxy === null) return new Agent({ ...limits, connect });
    // Given to a SOCKS proxy, TLS settings would mean that it speaks TLS.
    const proxyTls = way.proxy.startsWith('socks') ? {} : { proxyTls: connect };
    return new ProxyAgent({ ...limits, uri: way.proxy, requestTls: connect, ...proxyTls });
  }

  return {
    along(way) {
      const stamp = way.encrypted ? trust(way.certificateAuthorityFile).stamp : '';
      const key = JSON.stringify([way.proxy, way.encrypted, way.peer, stamp]);
      const kept = open.get(key) ?? make(way);
      open.set(key, kept);
      return kept;
    },
    async close() {
      const all = [...open.values()];
      open.clear();
      await Promise.all(all.map((dispatcher) => dispatcher.destroy()));
    },
  };
}

/** The name of a machine nearby must not lead anywhere else, whatever a name server says. */
function lookupNearby(hostname: string, options: LookupOptions, done: Resolved): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const first = found?.[0];
    if (error || first === undefined) return done(error ?? new Error(`${hostname} has no address`), []);
    if (!found.every(({ address }) => isNearby(address))) {
      return done(new AppError('address-refused', { address: hostname }), []);
    }
    if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
}
