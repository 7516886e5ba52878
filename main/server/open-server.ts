import type { Handlers } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import type { EventSource } from '../doors/events.ts';
import { createDoor, type DoorLog } from '../doors/register.ts';
import { createApp, type HttpCaller } from './app.ts';
import { createEventStreams } from './event-streams.ts';
import { addressesElsewhere, addressToOpen, allowedHosts, LOOPBACK } from './host-list.ts';
import { listen } from './listen.ts';
import { createSessionCodes } from './session-codes.ts';
import { createToken } from './token.ts';

/** Where `serve` answers unless told otherwise. */
export const DEFAULT_PORT = 4123;

export interface ServerOptions {
  services: { handlers: Handlers; events: EventSource };
  /** Folder of the built renderer. */
  rendererFolder: string;
  language: () => Language;
  log: DoorLog;
  /** Address to bind; loopback by default. Every guard stays on whatever it is. */
  host?: string;
  /** 0 takes a free port. */
  port?: number;
}

export interface RunningServer {
  /** What a person opens: the token stands in the fragment, which no browser sends anywhere. */
  url: string;
  /** The same address as other machines see it; empty on loopback. */
  elsewhere: string[];
  token: string;
  /**
   * The address for a browser we open ourselves: a code for a single use in place of the token, since whoever
   * shares the machine can read a process's arguments. Each call makes a new one, and ends the one before.
   */
  urlForBrowser(): string;
  port: number;
  /** Ends the event streams and the server. The services stay open: they belong to the caller. */
  close(): Promise<void>;
}

/**
 * Opens the HTTP door over services that are already there.
 * @throws AppError `port-in-use`, or `invalid-input` for an address that cannot be bound.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { services, rendererFolder, language, log, host = LOOPBACK, port = DEFAULT_PORT } = options;
  const token = createToken();
  // Nothing is allowed until the port is known.
  let hosts: ReadonlySet<string> = new Set();
  const codes = createSessionCodes();
  const streams = createEventStreams(services.events, log);
  const app = createApp({
    // What comes as far as the wrapper came past the guards; there is no other way in.
    door: createDoor<HttpCaller>({
      handlers: services.handlers,
      isTrusted: (caller) => caller === 'guarded',
      language,
      log,
    }),
    streams,
    token,
    codes,
    hosts: () => hosts,
    rendererFolder,
    language,
    log,
  });
  const withToken = (address: string): string => `${address}#token=${token}`;
  const listening = await listen(app, host, port);
  hosts = allowedHosts(host, listening.port);
  return {
    url: withToken(addressToOpen(host, listening.port)),
    elsewhere: addressesElsewhere(host, listening.port).map(withToken),
    token,
    urlForBrowser: () => `${addressToOpen(host, listening.port)}#code=${codes.issue()}`,
    port: listening.port,
    close: () => {
      streams.closeAll();
      return listening.close();
    },
  };
}
