import { createServer, type RequestListener, type Server } from 'node:http';
import { AppError } from '../../errors.ts';

/** How many ports are tried one after the other before any free one will do. */
const PORTS_TRIED = 20;
/** A laptop that changes its network is found under its new address this soon. */
const LOOK_AGAIN_MS = 3_000;
/** A reader that takes nothing for so long is gone. */
const STALL_MS = 60_000;
const MAX_CONNECTIONS = 512;

export interface Listeners {
  port: number;
  /** The addresses it answers on now. */
  addresses(): string[];
  /** Ends at once, whatever is under way. */
  close(): Promise<void>;
}

export interface ListenersOptions {
  answer: RequestListener;
  /** Those to bind, asked again from time to time. */
  addresses: () => string[];
  /** The next free one is taken where it is in use; 0 for any. */
  port: number;
  /** The addresses are no longer what they were. */
  onChange: () => void;
  lookAgainMs?: number;
}

/**
 * Listens on each of the addresses, on one port: not on every address there is, as a wildcard would.
 * @throws AppError `share-no-network` where there is none.
 */
export async function openListeners(options: ListenersOptions): Promise<Listeners> {
  const { answer, addresses, onChange } = options;
  const asked = addresses();
  if (asked.length === 0) throw new AppError('share-no-network');
  const ports = Array.from({ length: options.port === 0 ? 0 : PORTS_TRIED }, (_, n) => options.port + n);
  let first: { port: number; servers: Map<string, Server> } | null = null;
  for (const port of [...ports, 0]) {
    first = await listenOnAll(asked, port, answer);
    if (first !== null) break;
  }
  if (first === null || first.servers.size === 0) throw new AppError('share-no-network');
  const { port, servers } = first;

  let looking: Promise<void> = Promise.resolve();
  async function lookAgain(): Promise<void> {
    const now = addresses();
    let isChanged = false;
    for (const [address, server] of servers) {
      if (now.includes(address)) continue;
      servers.delete(address);
      await closeServer(server);
      isChanged = true;
    }
    for (const address of now.filter((one) => !servers.has(one))) {
      const server = await listen(address, port, answer).catch(() => null);
      if (server === null) continue;
      servers.set(address, server);
      isChanged = true;
    }
    if (isChanged) onChange();
  }
  const timer = setInterval(() => {
    looking = looking.then(lookAgain);
  }, options.lookAgainMs ?? LOOK_AGAIN_MS).unref();

  return {
    port,
    addresses: () => [...servers.keys()],
    async close() {
      clearInterval(timer);
      await looking;
      await Promise.all([...servers.values()].map(closeServer));
      servers.clear();
    },
  };
}

/** Null where another program has the port on one of them. An address that has just gone is passed over. */
async function listenOnAll(
  addresses: readonly string[],
  asked: number,
  answer: RequestListener,
): Promise<{ port: number; servers: Map<string, Server> } | null> {
  const servers = new Map<string, Server>();
  let port = asked;
  for (const address of addresses) {
    try {
      const server = await listen(address, port, answer);
      servers.set(address, server);
      const bound = server.address();
      if (typeof bound === 'object' && bound !== null) port = bound.port;
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException;
      if (code === 'EADDRNOTAVAIL') continue;
      await Promise.all([...servers.values()].map(closeServer));
      if (code === 'EADDRINUSE' || code === 'EACCES') return null;
      throw thrown;
    }
  }
  return { port, servers };
}

async function listen(address: string, port: number, answer: RequestListener): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 10_000 }, answer);
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.timeout = STALL_MS;
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, resolve);
  });
  return server;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
