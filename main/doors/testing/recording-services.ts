import type { EventName, EventPayload, Handlers, MethodName } from '../../../preload/contract.ts';
import type { EventSource } from '../events.ts';
import type { DoorLog } from '../register.ts';
import { samples } from './samples.ts';

export interface RecordingServices {
  handlers: Handlers;
  events: EventSource & {
    emit<E extends EventName>(name: E, payload: EventPayload<E>): void;
    /** How many listen to an event. */
    listeners(name: EventName): number;
  };
  /** The method and the input of each call that reached a handler. */
  calls: { method: MethodName; input: unknown }[];
  /** What a handler gives back or throws instead of its sample. */
  answerWith(method: MethodName, answer: () => unknown): void;
  log: DoorLog & { lines: { facts: Record<string, unknown>; message: string }[] };
}

/** Services that write down what reached them: for tests of the doors, where the services are beside the point. */
export function recordingServices(): RecordingServices {
  const calls: RecordingServices['calls'] = [];
  const answers = new Map<MethodName, () => unknown>();
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const lines: RecordingServices['log']['lines'] = [];
  const names = Object.keys(samples) as MethodName[];
  const entries = names.map((method) => [
    method,
    async (input: unknown) => {
      calls.push({ method, input });
      return (answers.get(method) ?? (() => samples[method].output))();
    },
  ]);
  return {
    handlers: Object.fromEntries(entries) as Handlers,
    calls,
    answerWith: (method, answer) => void answers.set(method, answer),
    events: {
      on(name, listener) {
        const ofName = listeners.get(name) ?? new Set();
        listeners.set(name, ofName.add(listener));
        return () => void ofName.delete(listener);
      },
      listeners: (name) => listeners.get(name)?.size ?? 0,
      emit(name, payload) {
        for (const listener of listeners.get(name) ?? []) listener(payload as never);
      },
    },
    log: { lines, error: (facts, message) => void lines.push({ facts, message }) },
  };
}
