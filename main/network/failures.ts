import { AppError } from '../errors.ts';
import { shown } from './addresses.ts';
import type { NetworkHop } from './types.ts';

/** Where a failure happened, for its words. */
export interface Route {
  url: URL;
  /** Address of the proxy in use; null for none. */
  proxy: string | null;
}

const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** OpenSSL's reasons for a certificate it does not take; those of a name that does not match are Node's own. */
const distrust =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|CRL_|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH|ERR_SSL_)/;

/** Gives what the client throws its kind. An `AppError` stays what it is. */
export function networkFailure(thrown: unknown, { url, proxy }: Route, signal?: AbortSignal): AppError {
  if (signal?.aborted) {
    return signal.reason instanceof AppError
      ? signal.reason
      : new AppError('cancelled', {}, { cause: thrown });
  }
  const { host } = url;
  for (const error of chain(thrown)) {
    if (error instanceof AppError) return error;
    const code = String((error as { code?: unknown }).code ?? '');
    const options = { cause: thrown };
    if (distrust.test(code)) return new AppError('tls-untrusted', { host, reason: code }, options);
    if (code === 'UND_ERR_ABORTED' && proxy !== null) {
      const status = Number(/Proxy response \((\d+)\)/.exec(error.message)?.[1] ?? 0);
      if (status === 407) return new AppError('proxy-unauthorised', { host: hostOf(proxy) }, options);
      if (status > 0) return new AppError('network-unreachable', { host }, options);
    }
    if (timeouts.has(code)) return new AppError('network-timeout', { host }, options);
    if (code.startsWith('HPE_') || error.name === 'HTTPParserError')
      return new AppError('server-unexpected', { host, reason: 'HTTP' }, options);
    const isConnecting = /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH)/.test(code);
    if (proxy !== null && (isConnecting || error.name === 'Socks5ProxyError')) {
      return new AppError('proxy-unreachable', { host: hostOf(proxy) }, options);
    }
  }
  return new AppError('network-unreachable', { host }, { cause: thrown });
}

/** The error for a status that is no answer to what was asked. */
export function statusFailure({ url, status, headers }: NetworkHop): AppError {
  const { host, pathname } = new URL(url);
  const wait = retryAfterSeconds(headers['retry-after']);
  const later = wait === null ? {} : { seconds: wait };
  switch (status) {
    case 401:
      return new AppError('download-unauthorised', { host });
    case 403:
    case 451:
      return new AppError('download-forbidden', { host });
    case 404:
    case 410:
      return new AppError('download-missing', { host, file: lastName(pathname) });
    case 407:
      return new AppError('proxy-unauthorised', { host });
    case 408:
      return new AppError('network-timeout', { host });
    case 429:
      return new AppError('download-rate-limited', { host, seconds: wait ?? DEFAULT_WAIT_SECONDS });
  }
  if (status >= 500) return new AppError('server-failing', { host, status, ...later });
  return new AppError('server-unexpected', { host, reason: `HTTP ${status}, ${shown(url)}` });
}

/** Where the server says "too many" and not how long. */
const DEFAULT_WAIT_SECONDS = 10;

/** Seconds from now: the header holds a number of them, or a date. Null where it says nothing of use. */
export function retryAfterSeconds(value: string | undefined, now = Date.now()): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/** An error and what caused it, outermost first; several attempts to connect count one by one. */
function* chain(thrown: unknown, depth = 0): Generator<Error> {
  if (!(thrown instanceof Error) || depth > 5) return;
  yield thrown;
  if (thrown instanceof AggregateError) for (const error of thrown.errors) yield* chain(error, depth + 1);
  yield* chain(thrown.cause, depth + 1);
}

function hostOf(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).host : (address ?? '');
}

function lastName(pathname: string): string {
  return pathname.split('/').at(-1) ?? pathname;
}
