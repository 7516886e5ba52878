/** The ways in which a server misbehaves. */
import { type Differently, type Exchange, type Fault, sha256 } from './hub.ts';

/** Only for the first so many requests that would run into it. */
export function times(count: number, fault: Fault): Fault {
  let left = count;
  return (exchange) => {
    if (left <= 0) return false;
    const isAnswered = fault(exchange);
    if (isAnswered) left -= 1;
    return isAnswered;
  };
}

/** Not for the first so many requests. */
export function onceAsked(count: number, fault: Fault): Fault {
  return (exchange) => exchange.before >= count && fault(exchange);
}

export const noRanges: Fault = served(() => ({ ignoreRange: true }));

export const status = (code: number, headers: Record<string, string> = {}): Fault =>
  answered(({ response }) => response.writeHead(code, headers).end(`status ${code}`));

export const redirect = (location: string, code = 302): Fault =>
  answered(({ response }) => response.writeHead(code, { location }).end());

/** To itself under ever new names, or back and forth. */
export const redirectLoop = (kind: 'same' | 'ever-new' = 'same'): Fault =>
  answered(({ response, path, before }) => {
    const location = kind === 'same' ? path : `${path}?hop=${before}`;
    response.writeHead(302, { location }).end();
  });

export const cutAfter = (bytes: number | (() => number), more: Differently = {}): Fault =>
  served(() => ({ ...more, cutAfter: typeof bytes === 'number' ? bytes : bytes() }));

export const stallAfter = (bytes: number): Fault => served(() => ({ stallAfter: bytes }));

/** Accepts the request and says nothing at all. */
export const silence: Fault = () => true;

/** Claims the version of the right content and sends another. */
export const wrongBytes =
  (content: Buffer): Fault =>
  (exchange) => {
    exchange.serve({ content, ignoreIfRange: true, headers: labelsOf(exchange) });
    return true;
  };

/** Another file lies there from now on. */
export const changed = (content: Buffer, options: { ignoreIfRange?: boolean } = {}): Fault =>
  served(() => ({ content, ...options }));

/** One piece, and no word of how long it is. */
export const unknownLength = (content?: Buffer): Fault =>
  answered(({ response, content: usual }) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.end(content ?? usual);
  });

function served(how: (exchange: Exchange) => Differently): Fault {
  return (exchange) => {
    exchange.serve(how(exchange));
    return true;
  };
}

function answered(how: (exchange: Exchange) => unknown): Fault {
  return (exchange) => {
    how(exchange);
    return true;
  };
}

function labelsOf({ content }: Exchange): Record<string, string | number> {
  const etag = `"${sha256(content)}"`;
  return { etag, 'x-linked-etag': etag };
}
