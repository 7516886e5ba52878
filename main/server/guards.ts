import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { carriesToken } from './token.ts';

/** The largest body a call may have. The longest text a learner may send is a fraction of it. */
export const MAX_BODY_BYTES = 1_000_000;

export type Env = { Bindings: HttpBindings };

/** Why a request was turned away before it came near a handler; each has its own HTTP status. */
export type Refusal = 'host' | 'origin' | 'token' | 'content-type' | 'too-large';

export const refusalStatus = {
  host: 421,
  origin: 403,
  token: 401,
  'content-type': 415,
  'too-large': 413,
} as const satisfies Record<Refusal, number>;

type Guard = MiddlewareHandler<Env>;
type Refuse = (refusal: Refusal) => Response;

/** Exactly one Host header, from the list, and no address of another place in the request line. */
export function hostGuard(hosts: () => ReadonlySet<string>, refuse: Refuse): Guard {
  return async (c, next) => {
    const { headersDistinct, url } = c.env.incoming;
    const sent = headersDistinct.host ?? [];
    const host = sent.length === 1 ? sent[0]?.toLowerCase() : undefined;
    if (host === undefined || !hosts().has(host) || !url?.startsWith('/')) return refuse('host');
    return next();
  };
}

/**
 * A browser says where a request comes from: `Origin` must be this server's own, and `Sec-Fetch-Site` must
 * not name another site. Programs that send neither still need the token.
 */
export function originGuard(hosts: () => ReadonlySet<string>, refuse: Refuse): Guard {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    // The page's own origin, not just any of the list: `localhost` and `127.0.0.1` are two origins to a browser.
    const own = `http://${c.req.header('host')?.toLowerCase()}`;
    if (origin !== undefined && (origin !== own || !hosts().has(origin.slice('http://'.length)))) {
      return refuse('origin');
    }
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse('origin');
    return next();
  };
}

export function tokenGuard(token: string, refuse: Refuse): Guard {
  return async (c, next) => (carriesToken(c.req.header('authorization'), token) ? next() : refuse('token'));
}

/** JSON alone: what a form or an image of another page can send without asking is refused by its type. */
export function jsonGuard(refuse: Refuse): Guard {
  return async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    return type === 'application/json' ? next() : refuse('content-type');
  };
}

/** Counts what arrives, whatever the headers announced. */
export function bodyGuard(refuse: Refuse): Guard {
  return bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refuse('too-large') });
}
