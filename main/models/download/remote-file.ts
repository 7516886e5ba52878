import { AppError } from '../../errors.ts';
import type { Network, NetworkRequest, NetworkResponse } from '../../network/index.ts';
import type { DownloadFile, DownloadOptions } from './types.ts';

/** What the server says of a file before it gives it. */
export interface RemoteFile {
  url: string;
  /** Bytes; null where it does not say. */
  sizeBytes: number | null;
  /** Name of this version, to be compared; null for none. */
  etag: string | null;
  lastModified: string | null;
  /** Whether parts of it can be asked for. */
  ranges: boolean;
  /** The hub's own hash of it. */
  hubSha256: string | null;
  /** The hash git gives it, where the hub keeps it as text rather than as a large file. */
  hubGitSha1: string | null;
}

export type Asking = Pick<DownloadOptions, 'network' | 'hubToken' | 'credentials' | 'peer'>;

/** What every request for a file carries. */
export function requestFor(url: string, asking: Asking, signal: AbortSignal): NetworkRequest {
  const { network, hubToken, credentials, peer = false } = asking;
  const token = hubToken && network.mayCarryHubToken(url) ? { authorization: `Bearer ${hubToken}` } : {};
  return { signal, peer, credentials: { ...credentials, ...token } };
}

/**
 * Looks at a file by asking for its first byte: it tells length, version and whether ranges work, also where HEAD
 * is not answered, as behind signed addresses.
 */
export async function lookAt(file: DownloadFile, asking: Asking, signal: AbortSignal): Promise<RemoteFile> {
  const url = asking.network.onMirror(file.url);
  const request = requestFor(url, asking, signal);
  const response = await asking.network.request(url, {
    ...request,
    headers: { range: 'bytes=0-0' },
    accept: [416],
  });
  response.discard();
  const { status, headers } = response;
  const linkedSize = numberOf(linked(response, 'x-linked-size'));
  const remote: RemoteFile = {
    url,
    sizeBytes: sizeOf(response) ?? linkedSize,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    ranges: status === 206 && contentRange(response)?.total !== null,
    ...hubHashes(response, asking.network),
  };
  checkLength(file, linkedSize, response);
  checkLength(file, remote.sizeBytes, response);
  if (status === 416 && remote.sizeBytes !== 0) {
    throw new AppError('server-unexpected', { host: new URL(url).host, reason: 'HTTP 416' });
  }
  if (file.sha256 !== null && remote.hubSha256 !== null && file.sha256 !== remote.hubSha256) {
    throw new AppError('download-wrong-hash', { file: file.path, host: new URL(url).host });
  }
  return remote;
}

/** Whether what was received of one is part of the other. */
export function isSameFile(
  before: Pick<RemoteFile, 'url' | 'sizeBytes' | 'etag' | 'lastModified' | 'hubSha256'>,
  now: RemoteFile,
  wanted: { before: string | null; now: string | null },
): boolean {
  if (before.sizeBytes !== now.sizeBytes) return false;
  if (before.hubSha256 !== null && now.hubSha256 !== null) return before.hubSha256 === now.hubSha256;
  const isSameHash = wanted.now !== null && wanted.now === wanted.before;
  // Elsewhere, the same content goes by another name: its hash is what it is known by.
  if (before.url !== now.url) return isSameHash;
  return before.etag === now.etag && before.lastModified === now.lastModified;
}

/** The header of the answer, or of a redirect on the way to it: the hub tells there what is behind the link. */
function linked({ headers, hops }: NetworkResponse, name: string): string | undefined {
  return headers[name] ?? hops.map((hop) => hop.headers[name]).find((value) => value !== undefined);
}

function hubHashes(
  response: NetworkResponse,
  network: Network,
): Pick<RemoteFile, 'hubSha256' | 'hubGitSha1'> {
  const hub = new URL(network.hubBase()).origin;
  const ofHub = [...response.hops, response].filter((hop) => new URL(hop.url).origin === hub);
  const tags = [
    ...ofHub.map((hop) => hop.headers['x-linked-etag']),
    ...ofHub.filter((hop) => hop.status < 300).map((hop) => hop.headers.etag),
  ].map((tag) => tag?.replace(/^W\//, '').replaceAll('"', '').toLowerCase() ?? '');
  return {
    hubSha256: tags.find((tag) => /^[0-9a-f]{64}$/.test(tag)) ?? null,
    hubGitSha1: tags.find((tag) => /^[0-9a-f]{40}$/.test(tag)) ?? null,
  };
}

export interface ContentRange {
  start: number;
  end: number;
  total: number | null;
}

/** `bytes 0-0/1234`; null where it is missing or makes no sense. */
export function contentRange({ headers }: Pick<NetworkResponse, 'headers'>): ContentRange | null {
  const match = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
  if (!match) return null;
  return {
    start: Number(match[1]),
    end: Number(match[2]),
    total: match[3] === '*' ? null : Number(match[3]),
  };
}

function sizeOf(response: NetworkResponse): number | null {
  switch (response.status) {
    case 206:
      return contentRange(response)?.total ?? null;
    case 416:
      return numberOf(/^bytes \*\/(\d+)$/.exec(response.headers['content-range'] ?? '')?.[1]);
    default:
      return numberOf(response.headers['content-length']);
  }
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

function checkLength(file: DownloadFile, actual: number | null, { url }: NetworkResponse): void {
  if (file.sizeBytes === null || actual === null || file.sizeBytes === actual) return;
  const { host } = new URL(url);
  throw new AppError('download-wrong-length', { file: file.path, host, expected: file.sizeBytes, actual });
}
