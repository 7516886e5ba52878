import type { Dispatcher } from 'undici';
import { AppError } from '../errors.ts';
import type { NetworkHop, NetworkResponse } from './types.ts';

export interface ResponseParts extends NetworkHop {
  hops: NetworkHop[];
  body: Dispatcher.ResponseData['body'];
  /** Gives what the body throws its kind. */
  explain: (thrown: unknown) => AppError;
  /** Called between two pieces. @throws where the rest is no longer wanted. */
  check: () => void;
}

const SHORT_BODY_BYTES = 16 * 1024;

export function readableResponse({
  body,
  explain,
  check,
  url,
  status,
  headers,
  hops,
}: ResponseParts): NetworkResponse {
  const { host } = new URL(url);

  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of body) {
        check();
        yield chunk as Buffer;
      }
    } catch (thrown) {
      throw explain(thrown);
    } finally {
      discard();
    }
  }

  function discard(): void {
    // Destroyed before its end, the body says so as an error that nobody waits for.
    body.on('error', () => {});
    const length = Number(headers['content-length'] ?? Number.NaN);
    // What is short is read to its end: the connection can be used again.
    if (length <= SHORT_BODY_BYTES && !body.readableDidRead) void body.dump().catch(() => {});
    else body.destroy();
  }

  async function text(maxBytes: number): Promise<string> {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of chunks()) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new AppError('server-unexpected', { host, reason: `> ${maxBytes} bytes` });
      pieces.push(chunk);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  async function json(maxBytes: number): Promise<unknown> {
    const content = await text(maxBytes);
    try {
      return JSON.parse(content);
    } catch (cause) {
      throw new AppError('server-unexpected', { host, reason: 'JSON' }, { cause });
    }
  }

  return { url, status, headers, hops, chunks, text, json, discard };
}

/** Repeated headers are joined, as HTTP allows. */
export function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}
