import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Relay {
  origin: string;
  /** Every connection breaks, and none is taken. */
  cut(): Promise<void>;
  /** Connections are taken again, at the same address. */
  mend(): Promise<void>;
}

/** Stands between a page and `serve` as a network would, so that it can break while both go on. */
export async function openRelay(port: number): Promise<Relay> {
  const there = `127.0.0.1:${port}`;
  let server = await listen(0);
  const own = (server.address() as AddressInfo).port;

  async function listen(on: number): Promise<Server> {
    const made = createServer((incoming, outgoing) => {
      const { host: _, origin, ...kept } = incoming.headers;
      const headers = { ...kept, host: there, ...(origin ? { origin: `http://${there}` } : {}) };
      const { method, url } = incoming;
      const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      outgoing.on('close', () => onward.destroy());
      incoming.pipe(onward);
    });
    made.listen(on, '127.0.0.1');
    await once(made, 'listening');
    return made;
  }

  return {
    origin: `http://127.0.0.1:${own}`,
    async cut() {
      server.closeAllConnections();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
    async mend() {
      server = await listen(own);
    },
  };
}
