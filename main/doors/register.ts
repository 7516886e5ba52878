import { type Answer, type Handlers, type MethodName, methods } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import { AppError, asAppError, toWireError } from '../errors.ts';
import { reasonOf, wordsFor } from './issues.ts';

/** Where the doors write what a person does not read. Never given what the learner wrote. */
export interface DoorLog {
  error(facts: Record<string, unknown>, message: string): void;
}

export interface DoorOptions<Caller> {
  handlers: Handlers;
  /** Is this caller our own window or page? Asked before anything else is looked at. */
  isTrusted: (caller: Caller) => boolean;
  /** The interface language, asked for each answer: it may change while the door is open. */
  language: () => Language;
  log: DoorLog;
}

/** One call of the contract, from whoever knocked. Always answers, never throws. */
export type Door<Caller> = (caller: Caller, method: string, payload: unknown) => Promise<Answer<unknown>>;

export const methodNames = Object.keys(methods) as MethodName[];

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/**
 * The one wrapper around the handlers: the caller, then the payload, then the handler, then what it gave
 * back. Whatever goes wrong becomes a typed error in the interface language; causes go to the log.
 */
export function createDoor<Caller>(options: DoorOptions<Caller>): Door<Caller> {
  const { handlers, isTrusted, language, log } = options;

  async function answer(caller: Caller, method: string, payload: unknown): Promise<unknown> {
    if (!isTrusted(caller)) throw new AppError('forbidden');
    if (!isMethodName(method)) throw new AppError('not-found', { what: method.slice(0, 100) });
    const { input, output } = methods[method];
    const received = input.safeParse(payload, { error: wordsFor(language()) });
    if (!received.success) {
      throw new AppError('invalid-input', { reason: reasonOf(received.error) }, { cause: 'schema' });
    }
    // The table types each handler by its own schema; one call site for all of them cannot.
    const handler = handlers[method] as (input: unknown) => Promise<unknown>;
    const given = output.safeParse(await handler(received.data));
    if (!given.success) {
      // Paths and codes only: the values are the learner's.
      const issues = given.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
      throw new AppError('internal', {}, { cause: new Error(`output of ${method}: ${issues.join(', ')}`) });
    }
    return given.data;
  }

  return async (caller, method, payload) => {
    try {
      return { ok: true, value: await answer(caller, method, payload) };
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.kind === 'internal') log.error({ method, err: error.cause ?? error }, 'a call failed');
      return { ok: false, error: toWireError(error, language()) };
    }
  };
}
