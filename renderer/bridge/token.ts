const KEY = 'tertulia.token';
/** A server on the same machine that has not answered by then, in milliseconds, will not. */
const EXCHANGE_MS = 10_000;

interface TokenPlaces {
  location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  history: Pick<History, 'replaceState'>;
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  fetch: typeof globalThis.fetch;
}

/**
 * The bearer token of this tab. It arrives once in the address (`#token=…`), or is given for the code that stands
 * there (`#code=…`, good once); it is kept for the tab alone and taken out of the address, so that it is neither
 * bookmarked nor shared.
 */
export async function takeToken({ location, history, storage, fetch }: TokenPlaces): Promise<string | null> {
  const fragment = fragmentOf(location.hash);
  const token = fragment.get('token');
  const code = fragment.get('code');
  if (!token && !code) return storage.getItem(KEY);
  history.replaceState(null, '', location.pathname + location.search);
  const given = token || (code && (await exchange(code, fetch)));
  if (given) storage.setItem(KEY, given);
  return given || storage.getItem(KEY);
}

/** Whether a fragment brings what {@link takeToken} takes. */
export function bringsToken(hash: string): boolean {
  const fragment = fragmentOf(hash);
  return fragment.has('token') || fragment.has('code');
}

function fragmentOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

/** @returns null where the code was used, is too old, or nobody answers. */
async function exchange(code: string, fetch: typeof globalThis.fetch): Promise<string | null> {
  try {
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      cache: 'no-store',
      signal: AbortSignal.timeout(EXCHANGE_MS),
    });
    const answer: { value?: { token?: unknown } } | null = await response.json();
    const token = answer?.value?.token;
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}
