import { createStore } from 'zustand/vanilla';

/**
 * Whether the services can be reached: `connecting` before the first answer, `online`, `offline` while it tries
 * again, `refused` when the token is missing or not accepted: only the full address helps then.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused';

interface Connection {
  state: ConnectionState;
  /** Counts how often the connection came back: whoever shows data fetches it afresh when this grows. */
  epoch: number;
}

export const connection = createStore<Connection>(() => ({ state: 'connecting', epoch: 0 }));

/** Records a change of state; `online` after `offline` begins a new epoch. */
export function setConnection(state: ConnectionState): void {
  connection.setState((before) => {
    if (before.state === state) return before;
    const cameBack = before.state === 'offline' && state === 'online';
    return { state, epoch: before.epoch + (cameBack ? 1 : 0) };
  });
}
