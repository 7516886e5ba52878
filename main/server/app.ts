import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Answer } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import type { ErrorKind } from '../../preload/schemas/errors.ts';
import { securityHeaders } from '../doors/content-security-policy.ts';
import type { Door, DoorLog } from '../doors/register.ts';
import { readRendererFile } from '../doors/renderer-files.ts';
import { AppError, type ErrorDetails, toWireError } from '../errors.ts';
import type { EventStreams } from './event-streams.ts';
import * as guards from './guards.ts';
import type { SessionCodes } from './session-codes.ts';

/** A request that came past the guards. */
export type HttpCaller = 'guarded';

export interface AppOptions {
  door: Door<HttpCaller>;
  streams: EventStreams;
  token: string;
  /** What the page of a browser we opened gives for the token. */
  codes: SessionCodes;
  /** Known only once the port is. */
  hosts: () => ReadonlySet<string>;
  /** Folder of the built renderer. */
  rendererFolder: string;
  language: () => Language;
  log: DoorLog;
}

const SessionQuestion = z.strictObject({ code: z.string().min(1).max(100) });

/** What is not a failure of ours has its own status; the rest is 500. */
const statuses: Partial<Record<ErrorKind, ContentfulStatusCode>> = {
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  busy: 409,
  cancelled: 409,
  'context-too-small': 413,
  unsupported: 501,
  'disk-full': 507,
};

const statusOf = (kind: ErrorKind): ContentfulStatusCode => statuses[kind] ?? 500;

/** The whole HTTP door: `POST /api/call/<method>`, `GET /api/events`, `POST /api/session`, the page, and a guard before each. */
export function createApp(options: AppOptions): Hono<guards.Env> {
  const { door, streams, token, codes, hosts, rendererFolder, language, log } = options;
  const app = new Hono<guards.Env>();

  const failure = (kind: ErrorKind, details: ErrorDetails, status = statusOf(kind)): Response => {
    const answer: Answer<never> = { ok: false, error: toWireError(new AppError(kind, details), language()) };
    return Response.json(answer, { status });
  };
  const refuse = (refusal: guards.Refusal): Response =>
    refusal === 'content-type' || refusal === 'too-large'
      ? failure('invalid-input', { reason: reasons[refusal][language()] }, guards.refusalStatus[refusal])
      : failure('forbidden', {}, guards.refusalStatus[refusal]);

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(guards.hostGuard(hosts, refuse));

  // Says that something answers here, and nothing else.
  app.get('/health', (c) => c.body(null, 204));

  app.use('/api/*', guards.originGuard(hosts, refuse));

  // The one call without a token: it is where the page of a browser we opened gets it.
  app.post('/api/session', guards.jsonGuard(refuse), guards.bodyGuard(refuse), async (c) => {
    const given = SessionQuestion.safeParse(await c.req.json().catch(() => undefined));
    if (!given.success) return failure('invalid-input', { reason: reasons.code[language()] });
    if (!codes.redeem(given.data.code)) return failure('forbidden', {});
    return c.json({ ok: true, value: { token } } satisfies Answer<{ token: string }>);
  });

  app.use('/api/*', guards.tokenGuard(token, refuse));

  app.post('/api/call/:method', guards.jsonGuard(refuse), guards.bodyGuard(refuse), async (c) => {
    const payload = await c.req.json().catch(() => undefined);
    const answer = await door('guarded', c.req.param('method'), payload);
    return c.json(answer, answer.ok ? 200 : statusOf(answer.error.kind));
  });

  app.get('/api/events', (c) => {
    // A stream for HEAD would have no reader, and no end.
    if (c.req.method !== 'GET') return failure('not-found', { what: '' }, 405);
    const body = streams.open();
    if (body === null) return failure('unsupported', { reason: reasons.tabs[language()] }, 503);
    return new Response(body, {
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
    });
  });

  app.all('/api/*', (c) => failure('not-found', { what: c.req.path.slice(0, 100) }));

  app.get('*', async (c) => {
    const file = await readRendererFile(rendererFolder, new URL(c.req.url).pathname);
    if (file === null) return failure('not-found', { what: c.req.path.slice(0, 100) });
    return c.body(file.body, 200, { 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl });
  });
  app.all('*', () => failure('not-found', { what: '' }, 405));

  app.onError((thrown) => {
    log.error({ err: thrown }, 'a request failed');
    return failure('internal', {});
  });
  return app;
}

const reasons: Record<'content-type' | 'too-large' | 'tabs' | 'code', Record<Language, string>> = {
  'content-type': { es: 'solo se acepta JSON', en: 'only JSON is accepted' },
  'too-large': { es: 'es demasiado largo', en: 'it is too long' },
  code: { es: 'falta el código', en: 'the code is missing' },
  tabs: { es: 'hay demasiadas pestañas abiertas', en: 'too many tabs are open' },
};
