import { useEffect, useState } from 'react';
import type { Route } from './route.ts';

type ChatRoute = Extract<Route, { screen: 'chat' }>;

/** The conversation that was open last in this window, to return to from another screen. */
export function useLastChat(route: Route): ChatRoute | null {
  const [last, setLast] = useState<ChatRoute | null>(null);
  const id = route.screen === 'chat' ? route.conversationId : null;
  useEffect(() => {
    if (id) setLast({ screen: 'chat', conversationId: id });
  }, [id]);
  return id ? { screen: 'chat', conversationId: id } : last;
}
