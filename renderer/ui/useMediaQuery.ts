import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Where notes stand: in the margin, under their line, or on a sheet. The widths are those of the style sheets. */
export function useNotePlace(): 'margin' | 'line' | 'sheet' {
  const wide = useMediaQuery('(min-width: 1200px)');
  const middle = useMediaQuery('(min-width: 900px)');
  return wide ? 'margin' : middle ? 'line' : 'sheet';
}
