import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MethodInput, MethodName, MethodOutput } from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import { call } from '../bridge/client.ts';
import { connection } from '../bridge/connection.ts';
import { toWire } from '../bridge/words.ts';
import { createNewest } from './newest.ts';

export interface Fetched<T> {
  /** The last good answer; stays while a newer one is fetched or has failed. */
  value: T | null;
  error: WireError | null;
  reload: () => void;
  /** Puts a value an event told of in its place. */
  replace: (value: T) => void;
  /**
   * Puts the answer of another call in its place.
   * @throws CallError as the call does
   */
  take: (ask: () => Promise<T>) => Promise<void>;
}

/** The answer of a method, fetched on mount, when the input changes, and again when the connection comes back. */
export function useCall<M extends MethodName>(name: M, input: MethodInput<M>): Fetched<MethodOutput<M>> {
  const [value, setValue] = useState<MethodOutput<M> | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const [round, setRound] = useState(0);
  const [newest] = useState(createNewest);
  const epoch = useStore(connection, (now) => now.epoch);
  const key = JSON.stringify(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round or an epoch more is a reason to fetch again
  useEffect(() => {
    let superseded = false;
    const ask = () => call(name, JSON.parse(key) as MethodInput<M>);
    const use = (answer: MethodOutput<M>) => {
      if (superseded) return;
      setValue(answer);
      setError(null);
    };
    newest.take(ask, use).catch((thrown) => superseded || setError(toWire(thrown)));
    return () => {
      superseded = true;
    };
  }, [name, key, round, epoch]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  const replace = useCallback(
    (next: MethodOutput<M>) => {
      newest.heard();
      setValue(next);
    },
    [newest],
  );
  const take = useCallback((other: () => Promise<MethodOutput<M>>) => newest.take(other, setValue), [newest]);
  return { value, error, reload, replace, take };
}
