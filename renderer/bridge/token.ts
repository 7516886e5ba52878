const KEY = 'tertulia.token';

interface TokenPlaces {
  location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  history: Pick<History, 'replaceState'>;
  storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * The bearer token of this tab. It arrives once in the address (`#token=…`); it is kept for the tab alone and
 * taken out of the address, so that it is neither bookmarked nor shared.
 */
export function takeToken({ location, history, storage }: TokenPlaces): string | null {
  const given = new URLSearchParams(location.hash.replace(/^#/, '')).get('token');
  if (given) {
    storage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname + location.search);
    return given;
  }
  return storage.getItem(KEY);
}
