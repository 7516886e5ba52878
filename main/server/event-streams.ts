import { type EventSource, forwardEvents } from '../doors/events.ts';
import type { DoorLog } from '../doors/register.ts';

/** Without a word for this long, middle boxes and browsers take a connection for dead. */
const HEARTBEAT_MS = 15_000;
/** A page that does not read for this long a stretch is let go; it reconnects and asks for what it missed. */
const MAX_WAITING_BYTES = 4_000_000;
/** Tabs at a time. Each holds a connection open. */
export const MAX_STREAMS = 32;

export interface EventStreams {
  /** A new stream of server-sent events, or null where there are already {@link MAX_STREAMS}. */
  open(): ReadableStream<Uint8Array> | null;
  /** Ends every stream, so that the server can close. */
  closeAll(): void;
  readonly count: number;
}

/** `event: <name>`, `data: <JSON>`: one block for each event of the contract, comments as heartbeat. */
export function createEventStreams(
  source: EventSource,
  log: DoorLog,
  heartbeatMs: number = HEARTBEAT_MS,
): EventStreams {
  const encoder = new TextEncoder();
  const open = new Set<() => void>();

  function openStream(): ReadableStream<Uint8Array> | null {
    if (open.size >= MAX_STREAMS) return null;
    let end = () => {};
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const send = (block: string): void => {
            if ((controller.desiredSize ?? 0) <= 0) close();
            else controller.enqueue(encoder.encode(block));
          };
          const stopForwarding = forwardEvents(
            source,
            (name, payload) => send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
            log,
          );
          const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
          end = () => {
            clearInterval(heartbeat);
            stopForwarding();
            open.delete(close);
          };
          const close = (): void => {
            end();
            controller.close();
          };
          open.add(close);
          // The page knows by this that from here on it misses nothing.
          send(': open\n\n');
        },
        cancel: () => end(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
    );
  }

  return {
    open: openStream,
    closeAll: () => {
      for (const close of [...open]) close();
    },
    get count() {
      return open.size;
    },
  };
}
