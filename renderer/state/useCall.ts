import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MethodInput, MethodName, MethodOutput } from '../../preload/contract.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import { call } from '../bridge/client.ts';
import { connection } from '../bridge/connection.ts';
import { toWire } from '../bridge/words.ts';

export interface Fetched<T> {
  /** The last good answer; stays while a newer one is fetched or has failed. */
  value: T | null;
  error: WireError | null;
  reload: () => void;
  /** Puts a value known from elsewhere in its place. */
  replace: (value: T) => void;
}

/** The answer of a method, fetched on mount, when the input changes, and again when the connection comes back. */
export function useCall<M extends MethodName>(name: M, input: MethodInput<M>): Fetched<MethodOutput<M>> {
  const [value, setValue] = useState<MethodOutput<M> | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const [round, setRound] = useState(0);
  const epoch = useStore(connection, (now) => now.epoch);
  const key = JSON.stringify(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round or an epoch more is a reason to fetch again
  useEffect(() => {
    let superseded = false;
    call(name, JSON.parse(key) as MethodInput<M>).then(
      (answer) => {
        if (superseded) return;
        setValue(answer);
        setError(null);
      },
      (thrown) => superseded || setError(toWire(thrown)),
    );
    return () => {
      superseded = true;
    };
  }, [name, key, round, epoch]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  const replace = useCallback((next: MethodOutput<M>) => setValue(next), []);
  return { value, error, reload, replace };
}
