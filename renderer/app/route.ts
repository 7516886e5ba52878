import { useSyncExternalStore } from 'react';
import { recall, remember } from './memory.ts';

export const modelsPages = ['here', 'add', 'share'] as const;
export type ModelsPage = (typeof modelsPages)[number];

export type Route =
  | { screen: 'gallery' }
  | { screen: 'chat'; conversationId: string }
  | { screen: 'history' }
  | { screen: 'models'; page: ModelsPage }
  | { screen: 'settings' }
  | { screen: 'about' };

const GALLERY: Route = { screen: 'gallery' };

/** Address of a screen inside the app; the inverse of {@link parseRoute}. */
export function formatRoute(route: Route): string {
  if (route.screen === 'gallery') return '#/';
  if (route.screen === 'chat') return `#/chat/${encodeURIComponent(route.conversationId)}`;
  if (route.screen === 'models' && route.page !== 'here') return `#/models/${route.page}`;
  return `#/${route.screen}`;
}

/** Anything that is no address of ours leads to the gallery. */
export function parseRoute(hash: string): Route {
  const [, screen, id] = /^#\/([a-z]*)(?:\/([\w%-]+))?$/.exec(hash) ?? [];
  if (screen === 'chat' && id) return { screen, conversationId: decode(id) };
  if (screen === 'models') return { screen, page: modelsPages.find((page) => page === id) ?? 'here' };
  if (screen === 'history' || screen === 'settings' || screen === 'about') return { screen };
  return GALLERY;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Goes to a screen; `replace` leaves no step in the browser's history. */
export function go(route: Route, replace = false): void {
  const hash = formatRoute(route);
  if (replace) location.replace(hash);
  else location.hash = hash;
}

/** Opens the screen that was last in use, where the address names none. */
export function restoreRoute(): void {
  const last = recall('route');
  if (!location.hash && last) history.replaceState(null, '', formatRoute(parseRoute(last)));
}

function subscribe(onChange: () => void): () => void {
  const changed = () => {
    // Not an address with a token, which is for the tab alone.
    if (location.hash.startsWith('#/')) remember('route', location.hash);
    onChange();
  };
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The screen on show. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseRoute(hash);
}
