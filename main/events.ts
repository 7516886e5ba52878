import type { EventName, EventPayload } from '../preload/contract.ts';

type Listener<E extends EventName> = (payload: EventPayload<E>) => void;

export interface Events {
  /** Returns the function that ends the subscription. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void;
}

/** The services' side of the contract's events. A listener that throws does not keep the others from hearing. */
export function createEvents(onFault: (error: unknown) => void) {
  const listeners = new Map<EventName, Set<Listener<never>>>();
  return {
    on<E extends EventName>(name: E, listener: Listener<E>): () => void {
      const ofName = listeners.get(name) ?? new Set();
      listeners.set(name, ofName.add(listener));
      return () => void ofName.delete(listener);
    },
    emit<E extends EventName>(name: E, payload: EventPayload<E>): void {
      for (const listener of [...(listeners.get(name) ?? [])]) {
        try {
          (listener as Listener<E>)(payload);
        } catch (error) {
          onFault(error);
        }
      }
    },
  };
}
