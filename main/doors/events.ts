import { type EventName, type EventPayload, events } from '../../preload/contract.ts';
import type { DoorLog } from './register.ts';

/** What the services tell every window. */
export interface EventSource {
  /** Returns the function that ends the subscription. */
  on<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void;
}

export const eventNames = Object.keys(events) as EventName[];

/**
 * Subscribes to every event of the contract. A payload that does not fit its schema is logged and not sent:
 * a window never sees a shape it was not promised.
 * @returns the function that ends all the subscriptions.
 */
export function forwardEvents(
  source: EventSource,
  send: (name: EventName, payload: unknown) => void,
  log: DoorLog,
): () => void {
  const ends = eventNames.map((name) =>
    source.on(name, (payload) => {
      const checked = events[name].safeParse(payload);
      if (checked.success) send(name, checked.data);
      else
        log.error({ event: name, codes: checked.error.issues.map((issue) => issue.code) }, 'a broken event');
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
