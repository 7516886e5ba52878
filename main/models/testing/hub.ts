/**
 * A hub on this machine for tests: it serves files as the real one does, with ranges, versions and hashes, and
 * misbehaves exactly as asked.
 */
import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface HubRequest {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
}

/** One request on its way to an answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  content: Buffer;
  /** How many requests for this file came before. */
  before: number;
  /** Answers as a good server does, with whatever is told to be different. */
  serve(differently?: Differently): void;
}

export interface Differently {
  content?: Buffer;
  /** As if the file could only be had in one piece. */
  ignoreRange?: boolean;
  /** Answers a range although the version it was asked of is gone. */
  ignoreIfRange?: boolean;
  headers?: Record<string, string | number>;
  /** Ends the connection after so many bytes of the body. */
  cutAfter?: number;
  /** Falls silent after so many bytes of the body, and keeps the connection. */
  stallAfter?: number;
}

/** Answers the request, or leaves it (false) to the next fault or the good answer. */
export type Fault = (exchange: Exchange) => boolean;

export interface Hub {
  /** Without a slash at the end. */
  base: string;
  url(path: string): string;
  requests: HubRequest[];
  /** Puts a file there, or another one in its place. */
  put(path: string, content: Buffer): void;
  /** From now on, requests for the file run into these, first one first. None: it behaves again. */
  misbehave(path: string, ...faults: Fault[]): void;
  /** Bytes of bodies sent so far. */
  sentBytes(): number;
  close(): Promise<void>;
}

export interface HubOptions {
  /** By path: `/owner/repo/resolve/main/model.gguf`. */
  files?: Record<string, Buffer>;
  tls?: { key: string; cert: string };
  port?: number;
}

export async function startHub({ files = {}, tls, port = 0 }: HubOptions = {}): Promise<Hub> {
  const contents = new Map(Object.entries(files));
  const faults = new Map<string, Fault[]>();
  const counts = new Map<string, number>();
  const requests: HubRequest[] = [];
  let sent = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://hub').pathname);
    requests.push({ path, method: request.method ?? '', headers: request.headers });
    const tree = /^\/api\/models\/([^/]+\/[^/]+)\/tree\/main$/.exec(path);
    const content = tree ? Buffer.from(JSON.stringify(treeOf(tree[1] ?? '', contents))) : contents.get(path);
    const before = counts.get(path) ?? 0;
    counts.set(path, before + 1);
    const exchange: Exchange = {
      request,
      response,
      path,
      content: content ?? Buffer.alloc(0),
      before,
      serve: (differently = {}) => serve(request, response, content ?? Buffer.alloc(0), differently),
    };
    for (const fault of faults.get(path) ?? []) if (fault(exchange)) return;
    if (content === undefined) return void response.writeHead(404).end('not here');
    exchange.serve();
  }

  function serve(
    request: IncomingMessage,
    response: ServerResponse,
    usual: Buffer,
    { content = usual, ignoreRange, ignoreIfRange, headers = {}, cutAfter, stallAfter }: Differently,
  ): void {
    const etag = `"${sha256(content)}"`;
    const condition = request.headers['if-range'];
    const isSame = ignoreIfRange || condition === undefined || condition === etag;
    const range = ignoreRange || !isSame ? null : rangeOf(request.headers.range, content.length);
    const common = { etag, 'x-linked-etag': etag, 'x-linked-size': content.length };
    if (range === 'unsatisfiable') {
      response.writeHead(416, {
        ...common,
        'content-range': `bytes */${content.length}`,
        'content-length': 0,
      });
      return void response.end();
    }
    const [start, end] = range ?? [0, content.length - 1];
    const body = content.subarray(start, end + 1);
    response.writeHead(range ? 206 : 200, {
      ...common,
      ...(ignoreRange ? {} : { 'accept-ranges': 'bytes' }),
      ...(range ? { 'content-range': `bytes ${start}-${end}/${content.length}` } : {}),
      'content-length': body.length,
      ...headers,
    });
    const stop = Math.min(cutAfter ?? body.length, stallAfter ?? body.length, body.length);
    sent += stop;
    if (stop === body.length) return void response.end(body);
    response.write(body.subarray(0, stop), () => {
      // What was written gets there first.
      if (cutAfter !== undefined) response.socket?.destroySoon();
    });
    if (stop === 0) response.flushHeaders();
  }

  const server: Server = tls ? createTlsServer(tls, answer) : createServer(answer);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const base = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    base,
    url: (path) => `${base}${path}`,
    requests,
    put: (path, content) => void contents.set(path, content),
    misbehave(path, ...asked) {
      faults.set(path, asked);
      counts.set(path, 0);
    },
    sentBytes: () => sent,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** As the hub's API lists a repository. */
function treeOf(repo: string, contents: Map<string, Buffer>): unknown[] {
  const prefix = `/${repo}/resolve/main/`;
  return [...contents].flatMap(([path, content]) =>
    path.startsWith(prefix)
      ? [
          {
            type: 'file',
            path: path.slice(prefix.length),
            size: content.length,
            oid: createHash('sha1').update(path).digest('hex'),
            lfs: { oid: sha256(content), size: content.length, pointerSize: 135 },
          },
        ]
      : [],
  );
}

function rangeOf(header: string | undefined, length: number): [number, number] | 'unsatisfiable' | null {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (!match) return null;
  const start = Number(match[1]);
  const end = match[2] === '' ? length - 1 : Math.min(Number(match[2]), length - 1);
  return start >= length || end < start ? 'unsatisfiable' : [start, end];
}
