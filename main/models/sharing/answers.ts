/** What the sharing server answers: a list of models, and their files. It reads; there is nothing else to ask of it. */
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bareHost, isNearby } from '../../network/addresses.ts';
import { carriesCode } from './access-code.ts';
import { rangeOf } from './ranges.ts';
import type { Rates } from './rates.ts';
import type { ShelfView } from './shelf-view.ts';
import type { Tries } from './tries.ts';

/** Files being sent at a time: a large classroom, each machine with its four streams. */
const MOST_AT_A_TIME = 256;
const MOST_FOR_ONE_PEER = 64;
/** Long enough to come back, in seconds. */
const COME_BACK_AFTER = 5;
const PIECE_BYTES = 256 * 1024;

export interface AnswersOptions {
  code: string;
  /** Values of the Host header that mean this machine. */
  hosts: () => ReadonlySet<string>;
  shelf: () => Promise<ShelfView>;
  tries: Tries;
  rates: Rates;
  onFault: (thrown: unknown) => void;
}

export function createAnswers(options: AnswersOptions) {
  const { code, hosts, shelf, tries, rates, onFault } = options;
  const sending = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const peer = bareHost(request.socket.remoteAddress ?? '');
    if (!isNearby(peer)) return void request.socket.destroy();
    const refusal = refusalOf(request, hosts());
    if (refusal !== null) return refuse(response, refusal);

    const wait = tries.waitSeconds(peer);
    if (wait > 0) return refuse(response, 429, { 'retry-after': String(wait) });
    const { authorization } = request.headers;
    if (authorization === undefined || !carriesCode(authorization, code)) {
      // Who brings no code learns nothing, and has not guessed.
      if (authorization !== undefined) tries.wrong(peer);
      return refuse(response, 401);
    }
    tries.right(peer);

    const { models } = await shelf();
    if (request.url === '/models') {
      const body = JSON.stringify({ tertulia: 1, models: models.map(({ offer }) => offer) });
      response.writeHead(200, { ...always, 'content-type': 'application/json' }).end(body);
      return;
    }
    // Compared as it was sent: nothing is decoded, so nothing can turn into a path.
    const [, id, index] = /^\/models\/([a-z0-9._-]{1,100})\/files\/(\d{1,4})$/.exec(request.url ?? '') ?? [];
    const model = models.find(({ offer }) => offer.id === id);
    const file = model?.offer.files[Number(index)];
    const place = model?.places[Number(index)];
    if (!model || !file || place === undefined) return refuse(response, 404);

    const ofPeer = sending.get(peer) ?? 0;
    const atAll = [...sending.values()].reduce((sum, one) => sum + one, 0);
    if (ofPeer >= MOST_FOR_ONE_PEER || atAll >= MOST_AT_A_TIME) {
      return refuse(response, 503, { 'retry-after': String(COME_BACK_AFTER) });
    }
    sending.set(peer, ofPeer + 1);
    try {
      const totalBytes = model.offer.files.reduce((sum, one) => sum + one.sizeBytes, 0);
      const rate = rates.begin(peer, model.offer.id, totalBytes);
      try {
        await sendFile({ request, response, file, place, sent: rate.sent });
      } finally {
        rate.end();
      }
    } finally {
      const left = (sending.get(peer) ?? 1) - 1;
      if (left === 0) sending.delete(peer);
      else sending.set(peer, left);
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((thrown: unknown) => {
      onFault(thrown);
      // Cut short, what was begun is not taken for whole.
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

/** The status to refuse a request with before it is looked into; null where there is nothing against it. */
function refusalOf(request: IncomingMessage, hosts: ReadonlySet<string>): number | null {
  const { headers, headersDistinct, method } = request;
  const host = headersDistinct.host ?? [];
  if (host.length !== 1 || !hosts.has(host[0]?.toLowerCase() ?? '')) return 421;
  // A page in a browser has no business here, whatever it comes from.
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return 403;
  if (method !== 'GET') return 405;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
  return hasBody ? 400 : null;
}

const always = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Without a word: who may ask knows what a status means, and nobody else has to. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...always, ...headers, 'content-length': '0', connection: 'close' }).end();
}

interface Sending {
  request: IncomingMessage;
  response: ServerResponse;
  file: { sizeBytes: number; sha256: string };
  place: string;
  sent: (bytes: number) => void;
}

async function sendFile({ request, response, file, place, sent }: Sending): Promise<void> {
  const handle = await open(place, 'r').catch(() => null);
  if (handle === null) return refuse(response, 410);
  try {
    const info = await handle.stat();
    if (!info.isFile() || info.size !== file.sizeBytes) return refuse(response, 410);
    const etag = `"${file.sha256}"`;
    const condition = request.headers['if-range'];
    const isSame = condition === undefined || condition === etag;
    const range = isSame ? rangeOf(request.headers.range, info.size) : null;
    const headers = { ...always, etag, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
    if (range === 'unsatisfiable') {
      return refuse(response, 416, { etag, 'content-range': `bytes */${info.size}` });
    }
    const { start, end } = range ?? { start: 0, end: info.size - 1 };
    response.writeHead(range ? 206 : 200, {
      ...headers,
      'content-length': end - start + 1,
      ...(range ? { 'content-range': `bytes ${start}-${end}/${info.size}` } : {}),
    });
    if (end < start) return void response.end();
    for await (const piece of handle.createReadStream({
      start,
      end,
      highWaterMark: PIECE_BYTES,
      autoClose: false,
    })) {
      if (response.destroyed) return;
      if (!response.write(piece)) await drained(response);
      sent(piece.length);
    }
    response.end();
  } finally {
    await handle.close();
  }
}

/** Until there is room for more, or nobody left to read it. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    if (response.destroyed) return resolve();
    response.on('drain', done);
    response.on('close', done);
  });
}
