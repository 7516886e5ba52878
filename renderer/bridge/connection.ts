import { createStore } from 'zustand/vanilla';

/**
 * Whether the services can be reached: `connecting` before the first answer, `online`, `offline` while it tries
 * again, `refused` when the token is missing or not accepted: only the full address helps then.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused';

interface Connection {
  state: ConnectionState;
  /** Counts every time the event stream opened: whoever shows data fetches it afresh when this grows. */
  epoch: number;
}

export const connection = createStore<Connection>(() => ({ state: 'connecting', epoch: 0 }));

/** Records a change of state; `online` after anything else begins a new epoch. */
export function setConnection(state: ConnectionState): void {
  connection.setState((before) =>
    before.state === state ? before : { state, epoch: before.epoch + (state === 'online' ? 1 : 0) },
  );
}
