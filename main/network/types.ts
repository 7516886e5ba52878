/** What others see of the network: one function, and what it answers. */

/** The part of the settings the network obeys. Read again at every request, so that a change holds at once. */
export interface NetworkSettings {
  offline: boolean;
  proxy: string;
  certificateAuthorityFile: string;
  hubMirror: string;
}

export interface NetworkLog {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
}

/** Milliseconds. */
export interface NetworkTimeouts {
  connect: number;
  /** From the request to the first line of the answer. */
  headers: number;
  /** Between two pieces of a body. */
  stall: number;
}

export interface NetworkOptions {
  settings: () => NetworkSettings;
  /** HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY and TERTULIA_HUB_MIRROR or HF_ENDPOINT are read from it. */
  env: NodeJS.ProcessEnv;
  log: NetworkLog;
  /**
   * What the system says of proxies, in the words of a PAC file: `PROXY host:port; DIRECT`. Asked last, after
   * the setting and the environment. The desktop hands in Electron's `session.resolveProxy`.
   */
  systemProxy?: (url: string) => Promise<string>;
  timeouts?: Partial<NetworkTimeouts>;
}

export interface NetworkRequest {
  /** GET unless told. */
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  /** Headers that identify the user: dropped as soon as a redirect leaves the host they were meant for. */
  credentials?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  /** A machine nearby, named by the user: plain http is fine, and its address must be one of a local network. */
  peer?: boolean;
  /** Statuses beside 2xx that are answers rather than errors. */
  accept?: number[];
}

/** An answer on the way, before a redirect was followed. Header names in lower case. */
export interface NetworkHop {
  url: string;
  status: number;
  headers: Record<string, string>;
}

export interface NetworkResponse extends NetworkHop {
  /** The redirects that led here, first one first. The hub tells a file's hash in them. */
  hops: NetworkHop[];
  /**
   * The body, piece by piece, as fast as it is taken. Can be read once. A loop that is left early closes it.
   * @throws AppError `network-unreachable` (cut), `network-timeout` (stalled), `cancelled`, `offline-mode`
   */
  chunks(): AsyncIterable<Buffer>;
  /** The whole body as text, at most `maxBytes`. @throws AppError `server-unexpected` where it is longer. */
  text(maxBytes: number): Promise<string>;
  /** The whole body as JSON, yet to be checked by a schema. @throws AppError `server-unexpected` */
  json(maxBytes: number): Promise<unknown>;
  /** Drops the body and with it the connection. To be called where it is not read. */
  discard(): void;
}

export interface Network {
  /**
   * Asks an address. Redirects are followed (GET and HEAD, five at most). The body of the answer must be read or
   * discarded.
   * @throws AppError `offline-mode`, `address-refused`, `network-unreachable`, `network-timeout`, `tls-untrusted`,
   *   `certificate-file-unusable`, `proxy-unreachable`, `proxy-unauthorised`, `redirect-loop`, `redirect-refused`,
   *   `download-unauthorised` (401), `download-forbidden` (403), `download-missing` (404, 410),
   *   `download-rate-limited` (429, with `seconds`), `server-failing` (5xx, with `seconds` where the server says
   *   when to come back), `server-unexpected` (any other status), `cancelled`
   */
  request(url: string, request?: NetworkRequest): Promise<NetworkResponse>;
  /** Base address of the hub or of the mirror that stands in for it, without a slash at the end. */
  hubBase(): string;
  /** The same address on the mirror, where one is set and the address is the hub's. */
  onMirror(url: string): string;
  /** Whether an address is on the hub, or on the mirror that stands in for it. */
  isHub(url: string): boolean;
  /** Whether a hub token may go to this address: only to the hub and to a mirror, never in the clear. */
  mayCarryHubToken(url: string): boolean;
  /** Ends every connection. Requests under way fail. */
  close(): Promise<void>;
}
