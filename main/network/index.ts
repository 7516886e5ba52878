/**
 * The one function that talks to the network. What is switched off, encrypted, trusted or followed is decided
 * here and nowhere else.
 */
import type { Dispatcher } from 'undici';
import { AppError } from '../errors.ts';
import { checkAddress, isLoopback, mayRedirect, shown } from './addresses.ts';
import { createConnections } from './connections.ts';
import { networkFailure, type Route, statusFailure } from './failures.ts';
import { proxyFor } from './proxies.ts';
import { plainHeaders, readableResponse } from './response.ts';
import type {
  Network,
  NetworkHop,
  NetworkOptions,
  NetworkRequest,
  NetworkResponse,
  NetworkTimeouts,
} from './types.ts';

export type * from './types.ts';

const HUB = 'https://huggingface.co';
const MAX_REDIRECTS = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const usual: NetworkTimeouts = { connect: 15_000, headers: 30_000, stall: 30_000 };

interface Asked {
  url: URL;
  request: NetworkRequest;
  route: Route;
  hops: NetworkHop[];
}

export function createNetwork(options: NetworkOptions): Network {
  const { settings, env, log } = options;
  const connections = createConnections({ ...usual, ...options.timeouts });

  function mirror(): string {
    const named = settings().hubMirror || env.TERTULIA_HUB_MIRROR || env.HF_ENDPOINT || '';
    return URL.canParse(named) ? named.replace(/\/+$/, '') : '';
  }

  const hubBase = () => mirror() || HUB;

  function onMirror(address: string): string {
    const { origin, pathname, search } = new URL(address);
    return origin === HUB && mirror() !== '' ? `${mirror()}${pathname}${search}` : address;
  }

  function isHub(address: string): boolean {
    const { origin } = new URL(address);
    return origin === HUB || origin === new URL(hubBase()).origin;
  }

  function mayCarryHubToken(address: string): boolean {
    const { protocol, hostname } = new URL(address);
    return isHub(address) && (protocol === 'https:' || isLoopback(hostname));
  }

  function refuseOffline(host: string): void {
    if (settings().offline) throw new AppError('offline-mode', { host });
  }

  async function request(address: string, asked: NetworkRequest = {}): Promise<NetworkResponse> {
    const rules = { peer: asked.peer ?? false, mirror: mirror() };
    let url = checkAddress(address, rules);
    let { credentials } = asked;
    const hops: NetworkHop[] = [];
    const seen = new Set<string>();
    for (;;) {
      refuseOffline(url.host);
      if (asked.signal?.aborted)
        throw networkFailure(asked.signal.reason, { url, proxy: null }, asked.signal);
      seen.add(url.href);
      // A machine nearby is asked straight: what a user says to it is none of a proxy's business.
      const route: Route = { url, proxy: rules.peer ? null : await proxyFor(url, options) };
      const headers = { ...asked.headers, ...credentials };
      const { response, status, received } = await ask({ url, request: { ...asked, headers }, route, hops });
      const location = redirects.has(status) && asked.method !== 'POST' ? received.location : undefined;
      if (location === undefined) {
        if ((status >= 200 && status < 300) || asked.accept?.includes(status)) return response;
        response.discard();
        log.warn({ url: shown(url.href), status }, 'the network answered with an error');
        throw statusFailure({ url: url.href, status, headers: received });
      }
      response.discard();
      hops.push({ url: url.href, status, headers: received });
      const next = nextAddress(location, url, rules);
      if (seen.has(next.href) || hops.length > MAX_REDIRECTS) {
        throw new AppError('redirect-loop', { host: url.host });
      }
      if (next.origin !== url.origin) credentials = undefined;
      url = next;
    }
  }

  async function ask({ url, request, route, hops }: Asked) {
    const { signal, peer = false } = request;
    const encrypted = url.protocol === 'https:';
    const { certificateAuthorityFile } = settings();
    const explain = (thrown: unknown) => networkFailure(thrown, route, signal);
    let answer: Dispatcher.ResponseData;
    try {
      answer = await connections
        .along({ proxy: route.proxy, encrypted, peer, certificateAuthorityFile })
        .request({
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: request.method ?? 'GET',
          // Bytes as they are: lengths, ranges and hashes are those of the file.
          headers: { 'user-agent': 'Tertulia', ...request.headers, 'accept-encoding': 'identity' },
          body: request.body ?? null,
          signal: signal ?? null,
          highWaterMark: READ_AHEAD_BYTES,
        });
    } catch (thrown) {
      const failure = explain(thrown);
      log.warn({ url: shown(url.href), kind: failure.kind, code: codeOf(thrown) }, 'the network failed');
      throw failure;
    }
    const status = answer.statusCode;
    const received = plainHeaders(answer.headers);
    const encoding = received['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
      answer.body.on('error', () => {}).destroy();
      throw new AppError('server-unexpected', { host: url.host, reason: encoding });
    }
    const check = () => refuseOffline(url.host);
    const parts = { url: url.href, status, headers: received, hops, body: answer.body, explain, check };
    return { response: readableResponse(parts), status, received };
  }

  return { request, hubBase, onMirror, isHub, mayCarryHubToken, close: () => connections.close() };
}

/** How much of a body is taken from the socket before it is asked for. */
const READ_AHEAD_BYTES = 256 * 1024;

function nextAddress(location: string, from: URL, rules: { peer: boolean; mirror: string }): URL {
  const refused = (address: string) =>
    new AppError('redirect-refused', { host: from.host, address: shown(address) });
  if (!URL.canParse(location, from)) throw refused(location);
  const next = new URL(location, from);
  next.hash = '';
  try {
    checkAddress(next.href, rules);
  } catch {
    throw refused(next.href);
  }
  if (!mayRedirect(from, next)) throw refused(next.href);
  return next;
}

function codeOf(thrown: unknown): string {
  return String((thrown as { code?: unknown } | null)?.code ?? '');
}
