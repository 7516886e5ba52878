import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { GenerationParameters, PromptMessage } from '../inference/types.ts';
import type { CachedReply, Storage } from '../storage/index.ts';
import type { Log } from './dependencies.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface CacheBounds {
  entries: number;
  /** Bytes of all replies together. */
  bytes: number;
  /** Milliseconds. */
  age: number;
}

const DEFAULT_BOUNDS: CacheBounds = { entries: 2000, bytes: 8_000_000, age: 30 * DAY };

/** Everything a reply depends on. */
export interface CachedRequest {
  modelId: string;
  /** Absolute path of the weights: another file under the same name is another model. */
  modelPath: string;
  parameters: GenerationParameters;
  messages: readonly PromptMessage[];
}

/** Earlier replies to identical requests, kept in the database: the same words in the same scene cost nothing twice. */
export function createResponseCache(
  replies: Storage['cachedReplies'],
  { log, bounds = DEFAULT_BOUNDS, now = Date.now }: { log: Log; bounds?: CacheBounds; now?: () => number },
) {
  /** What the cache cannot do (a full disk) never costs the reply itself. */
  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (err) {
      log.warn({ err }, 'the cache of replies was passed over');
      return null;
    }
  }

  const trim = () =>
    replies.trim({ oldest: now() - bounds.age, entries: bounds.entries, bytes: bounds.bytes });

  return {
    /** The request's key: a SHA-256 in hexadecimal. */
    async keyOf({ modelId, modelPath, parameters, messages }: CachedRequest): Promise<string> {
      const { size, mtimeMs } = await stat(modelPath);
      const request = [
        modelId,
        size,
        mtimeMs,
        Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)),
        messages.map(({ role, content }) => [role, content]),
      ];
      return createHash('sha256').update(JSON.stringify(request)).digest('hex');
    },

    find(key: string): CachedReply | null {
      return attempt(() => {
        trim();
        return replies.get(key, now());
      });
    },

    store(key: string, reply: CachedReply): void {
      attempt(() => {
        replies.put(key, reply, now());
        trim();
      });
    },
  };
}

export type ResponseCache = ReturnType<typeof createResponseCache>;
