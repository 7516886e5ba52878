/** Serves one file on this machine, whole or in ranges: `fork('file-server.ts', [file])`. Tells its port, and what it sent. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [, , file = ''] = process.argv;
const { size } = statSync(file);
let sentBytes = 0;

const server = createServer((request, response) => {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  response.writeHead(range ? 206 : 200, {
    etag: '"bench"',
    'content-length': end - start + 1,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  const body = createReadStream(file, { start, end, highWaterMark: 1024 * 1024 });
  body.on('data', (chunk) => {
    sentBytes += chunk.length;
  });
  body.on('error', () => response.destroy());
  response.on('close', () => body.destroy());
  body.pipe(response);
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => process.send?.({ sentBytes }));
process.on('disconnect', () => process.exit());
