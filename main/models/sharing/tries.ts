/** How many wrong codes: a peer that guesses waits longer each time, and many that guess together wait as well. */

/** Typing by ear goes wrong now and then. */
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 600_000;
/** Without a wrong try for this long, a peer starts afresh. */
const FORGOTTEN_MS = 900_000;
const MAX_PEERS = 1_000;
/** Wrong tries of all peers together in a minute, before those that were never right have to wait. */
const MAX_A_MINUTE = 120;
const MINUTE_MS = 60_000;

export interface Tries {
  /** Seconds until a peer may try again; 0 where it may. */
  waitSeconds(peer: string): number;
  wrong(peer: string): void;
  right(peer: string): void;
}

interface Peer {
  wrong: number;
  lastWrong: number;
  notBefore: number;
}

/** @param now a clock in milliseconds that never goes back. */
export function createTries(now: () => number = () => performance.now()): Tries {
  const peers = new Map<string, Peer>();
  const trusted = new Set<string>();
  let minute = { from: now(), wrong: 0 };

  function all() {
    if (now() - minute.from >= MINUTE_MS) minute = { from: now(), wrong: 0 };
    return minute;
  }

  return {
    waitSeconds(peer) {
      const own = (peers.get(peer)?.notBefore ?? 0) - now();
      const { from, wrong } = all();
      const shared = wrong >= MAX_A_MINUTE && !trusted.has(peer) ? from + MINUTE_MS - now() : 0;
      return Math.max(0, Math.ceil(Math.max(own, shared) / 1000));
    },
    wrong(peer) {
      all().wrong += 1;
      const before = peers.get(peer);
      const isForgotten = before === undefined || now() - before.lastWrong > FORGOTTEN_MS;
      const wrong = isForgotten ? 1 : before.wrong + 1;
      const beyond = wrong - FREE_TRIES;
      const wait = beyond < 0 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(beyond, 20));
      // Put behind the others: who tried longest ago is forgotten first.
      peers.delete(peer);
      peers.set(peer, { wrong, lastWrong: now(), notBefore: wait === 0 ? 0 : now() + wait });
      const [oldest] = peers.keys();
      if (peers.size > MAX_PEERS && oldest !== undefined) peers.delete(oldest);
    },
    // A right code does not wipe out wrong ones: behind one address there may be many machines.
    right(peer) {
      if (trusted.size < MAX_PEERS) trusted.add(peer);
    },
  };
}
