/** What stands between two machines, and fails as a cable or a Wi-Fi does. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Relay {
  address: string;
  /** Bytes that came through from the sharing machine. */
  passed(): number;
  /** Resolves when the limit is reached. */
  reached: Promise<void>;
}

/**
 * Hands bytes on between a pupil and the machine at `target` (`127.0.0.1:port`).
 * @param limit after so many bytes of answers, `cut`: every connection ends, once; `hold`: nothing comes through any more.
 */
export async function openRelay(
  target: string,
  limit: { bytes: number; fault: 'cut' | 'hold' },
): Promise<Relay> {
  const [host = '', port = ''] = target.split(':');
  const sockets = new Set<Socket>();
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let passed = 0;
  let isOver = false;
  let own = '';

  const server = createServer((near) => {
    const far = connect(Number(port), host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    // The machine knows itself by its own address alone.
    near.on('data', (bytes) => far.write(bytes.toString('latin1').replaceAll(own, target), 'latin1'));
    far.on('data', (bytes) => {
      if (isOver && limit.fault === 'hold') return;
      passed += bytes.length;
      near.write(bytes);
      if (isOver || passed < limit.bytes) return;
      isOver = true;
      if (limit.fault === 'cut') for (const socket of sockets) socket.destroy();
      resolve();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  own = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  return { address: own, passed: () => passed, reached };
}
