/** Handing models on to machines in the same room: off until somebody turns it on, and off again at the next start. */
import type { Handlers } from '../../../preload/contract.ts';
import type { Language } from '../../../preload/schemas/common.ts';
import type { ShareStatus, Transfer } from '../../../preload/schemas/transfers.ts';
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { findInstalled } from '../library/find-installed.ts';
import { offersOf, type PeerPull, planPull } from './ask-peer.ts';
import { browse } from './discovery.ts';
import { lanAddresses } from './lan-addresses.ts';
import { DEFAULT_PORT } from './offer.ts';
import { openShare, type Share } from './share.ts';

export type { PeerPull } from './ask-peer.ts';

export type ShareHandlers = Pick<Handlers, Extract<keyof Handlers, `share.${string}`>>;

interface SharingSettings {
  offline: boolean;
  interfaceLanguage: Language;
}

export interface SharingOptions {
  /** The models' folder, asked again each time. */
  root: () => string;
  catalogue: () => Promise<Pick<Catalogue, 'find'>>;
  network: Network;
  settings: {
    get: () => SharingSettings;
    onChange: (listener: (settings: SharingSettings) => void) => () => void;
  };
  /** To the event `share.changed`. */
  emit: (status: ShareStatus) => void;
  /** Whether a model of that id is on this machine. */
  isHere: (id: string) => Promise<boolean>;
  /** Brings it here through the one downloader, and shows it among the transfers. */
  pull: (pull: PeerPull) => Promise<Transfer>;
  log: {
    info(facts: Record<string, unknown>, message: string): void;
    warn(facts: Record<string, unknown>, message: string): void;
  };
  /** Of this machine, on its local networks; for tests, those of loopback. */
  addresses?: () => string[];
  /** 0 for any free one. */
  port?: number;
  mdnsPort?: number;
}

export interface Sharing {
  handlers: ShareHandlers;
  /** Stops sharing. Can be called twice. */
  close(): Promise<void>;
}

export function createSharing(options: SharingOptions): Sharing {
  const { network, settings, emit, log, addresses = lanAddresses, mdnsPort } = options;
  const discovery = {
    ...(mdnsPort === undefined ? {} : { mdnsPort }),
    onFault: (err: unknown) => log.warn({ err }, 'not found by itself on the local network'),
  };
  let share: Share | null = null;
  /** Turning on and off takes its time: one after the other. */
  let turning: Promise<unknown> = Promise.resolve();

  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = turning.then(action);
    turning = result.catch(() => {});
    return result;
  }

  function refuseOffline(): void {
    if (settings.get().offline) throw new AppError('offline-mode', { host: 'LAN' });
  }

  const status = async (): Promise<ShareStatus> => (await share?.status()) ?? { ...off };

  async function start(): Promise<ShareStatus> {
    refuseOffline();
    if (share === null) {
      share = await openShare({
        root: options.root,
        catalogue: options.catalogue,
        language: settings.get().interfaceLanguage,
        addresses,
        port: options.port ?? DEFAULT_PORT,
        discovery,
        onChange: emit,
        log,
      });
      const { port } = share;
      log.info({ port }, 'models are shared on the local network');
      emit(await share.status());
    }
    return await share.status();
  }

  async function stop(): Promise<ShareStatus> {
    const ended = share;
    share = null;
    if (ended !== null) {
      await ended.close();
      log.info({}, 'models are no longer shared');
      emit({ ...off });
    }
    return { ...off };
  }

  const endFollowing = settings.onChange(({ offline }) => {
    if (offline) void inTurn(stop).catch((err: unknown) => log.warn({ err }, 'sharing did not end'));
  });

  return {
    handlers: {
      'share.status': () => inTurn(status),
      'share.start': () => inTurn(start),
      'share.stop': () => inTurn(stop),
      'share.peers': async () => {
        refuseOffline();
        const ownId = share?.advertisedAs() ?? null;
        const onIpv4 = addresses().filter((address) => !address.includes(':'));
        return await browse({ ...discovery, addresses: onIpv4, ownId });
      },
      'share.offers': async (peer) => {
        const offers = await offersOf(network, peer);
        return await Promise.all(
          offers.map(async ({ id, name, purpose, licence, files }) => ({
            id,
            name,
            purpose,
            sizeBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
            licence: licence.name,
            licenceUrl: licence.url,
            here: await options.isHere(id),
          })),
        );
      },
      'share.pull': async (peer) => {
        const pull = await planPull(network, await options.catalogue(), peer);
        await refuseOtherHere(options.root(), pull);
        return await options.pull(pull);
      },
    },
    async close() {
      endFollowing();
      await inTurn(stop);
    },
  };
}

/** A model of one's own is not written over. The same one is: that mends a damaged copy. */
async function refuseOtherHere(root: string, { plan, place }: PeerPull): Promise<void> {
  const here = (await findInstalled(root)).find(
    ({ id, purpose }) => id === plan.id && purpose === plan.purpose,
  );
  if (!here) return;
  const known = new Map(here.record?.files.map((file) => [file.path, file.sha256]));
  const isSame = plan.files.every((file) => known.get(file.path) === file.sha256);
  if (!isSame) throw new AppError('share-other-here', { id: plan.id, host: place });
}

const off: ShareStatus = { running: false, addresses: [], code: null, transfers: [], leftOut: [] };
