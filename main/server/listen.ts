import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { AppError } from '../errors.ts';
import type { Env } from './guards.ts';

export interface Listening {
  port: number;
  /** Takes no new requests, lets those under way finish for a moment, then drops what is left. */
  close(): Promise<void>;
}

/** How long a request under way may take to finish once we close, in milliseconds. */
const GRACE_MS = 2_000;

/**
 * Binds the address and answers from then on.
 * @throws AppError `port-in-use` where another program has the port: never another port in silence.
 *   `invalid-input` where the address is not one of this machine, or the port is reserved.
 */
export async function listen(app: Hono<Env>, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (thrown: NodeJS.ErrnoException) => reject(explain(thrown, host, port)));
    server.listen({ port, host, exclusive: true }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => close(server),
  };
}

function explain(thrown: NodeJS.ErrnoException, host: string, port: number): AppError {
  const options = { cause: thrown };
  if (thrown.code === 'EADDRINUSE') return new AppError('port-in-use', { port }, options);
  if (thrown.code === 'EACCES') return new AppError('invalid-input', { reason: `--port ${port}` }, options);
  if (thrown.code === 'EADDRNOTAVAIL' || thrown.code === 'ENOTFOUND' || thrown.code === 'EAI_AGAIN') {
    return new AppError('invalid-input', { reason: `--host ${host}` }, options);
  }
  return new AppError('internal', {}, options);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const drop = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    // A connection turns idle when its answer ends, which may be after we asked.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(drop);
      clearInterval(sweep);
      resolve();
    });
  });
}
