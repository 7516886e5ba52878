import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route } from './route.ts';

/** What a page load would do for a new screen: its name in the title, its top in view, the focus at its beginning. */
export function useArrival(route: Route, main: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation();
  const name = t(`nav.${route.screen}`);
  const place =
    route.screen === 'chat'
      ? route.conversationId
      : route.screen === 'models'
        ? `models/${route.page}`
        : route.screen;
  const last = useRef(place);

  useEffect(() => {
    document.title = `${name} · Tertulia`;
  }, [name]);

  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, main]);
}
