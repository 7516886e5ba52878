import type { Language } from '../../../preload/schemas/common.ts';
import type { ShareStatus } from '../../../preload/schemas/transfers.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { makeAccessCode } from './access-code.ts';
import { createAnswers } from './answers.ts';
import { type Advertisement, advertise, type DiscoveryOptions } from './discovery.ts';
import { hostsOf, withPort } from './lan-addresses.ts';
import { openListeners } from './listeners.ts';
import { createRates } from './rates.ts';
import { type ShelfView, viewShelf } from './shelf-view.ts';
import { createTries } from './tries.ts';

/** A download asks for hundreds of parts: the folder is not walked for each. */
const SHELF_HOLDS_MS = 2_000;
const TELL_EVERY_MS = 500;

export interface ShareOptions {
  root: () => string;
  catalogue: () => Promise<Pick<Catalogue, 'find'>>;
  language: Language;
  addresses: () => string[];
  port: number;
  discovery: Omit<DiscoveryOptions, 'addresses'>;
  /** Who is there or how much they have has changed. At most twice a second. */
  onChange: (status: ShareStatus) => void;
  log: { warn(facts: Record<string, unknown>, message: string): void };
}

export interface Share {
  port: number;
  status(): Promise<ShareStatus>;
  advertisedAs(): string | null;
  close(): Promise<void>;
}

/** One time of sharing, with a code of its own. @throws AppError `share-no-network` */
export async function openShare(options: ShareOptions): Promise<Share> {
  const { root, catalogue, onChange, log } = options;
  const code = makeAccessCode(options.language);
  const rates = createRates();
  const shelf = briefly(SHELF_HOLDS_MS, async () => await viewShelf(root(), await catalogue()));
  let hosts: ReadonlySet<string> = new Set();
  let advertisement: Advertisement | null = null;
  let isClosed = false;
  let becomingKnown: Promise<void> = Promise.resolve();

  const answer = createAnswers({
    code,
    hosts: () => hosts,
    shelf,
    tries: createTries(),
    rates,
    onFault: (err) => log.warn({ err }, 'a machine nearby got no answer'),
  });
  const listeners = await openListeners({
    answer,
    addresses: options.addresses,
    port: options.port,
    onChange: () => {
      becomingKnown = becomingKnown.then(beKnown).catch(options.discovery.onFault);
    },
  });

  /** Where it can be found has changed. */
  async function beKnown(): Promise<void> {
    const addresses = listeners.addresses();
    hosts = hostsOf(addresses, listeners.port);
    await advertisement?.close();
    advertisement = null;
    const onIpv4 = addresses.filter((address) => !address.includes(':'));
    if (!isClosed) {
      advertisement = await advertise(listeners.port, { ...options.discovery, addresses: onIpv4 });
    }
  }

  async function status(): Promise<ShareStatus> {
    return {
      running: true,
      addresses: listeners.addresses().map((address) => withPort(address, listeners.port)),
      code,
      transfers: rates.list(),
      leftOut: (await shelf()).leftOut,
    };
  }

  let told = '';
  const tell = async (): Promise<void> => {
    const now = await status();
    const { addresses, transfers } = now;
    const line = JSON.stringify({ addresses, transfers });
    if (line === told || isClosed) return;
    told = line;
    onChange(now);
  };
  const timer = setInterval(() => {
    tell().catch((err: unknown) => log.warn({ err }, 'the state of sharing could not be told'));
  }, TELL_EVERY_MS).unref();

  // Being found by address works without being found by name.
  becomingKnown = beKnown().catch(options.discovery.onFault);
  await becomingKnown;

  return {
    port: listeners.port,
    status,
    advertisedAs: () => advertisement?.id ?? null,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await listeners.close();
      await becomingKnown;
      await advertisement?.close();
    },
  };
}

/** Asks at most once in a while, and never twice at a time. */
function briefly(milliseconds: number, look: () => Promise<ShelfView>): () => Promise<ShelfView> {
  let kept: { until: number; view: Promise<ShelfView> } | null = null;
  return () => {
    if (kept === null || performance.now() > kept.until) {
      const view = look();
      kept = { until: performance.now() + milliseconds, view };
      view.catch(() => {
        kept = null;
      });
    }
    return kept.view;
  };
}
