/** The other side: what a machine nearby offers. */
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { PullPlan, PullSecrets } from '../library/pull.ts';
import { codeHeader } from './access-code.ts';
import { filePath, MAX_OFFER_BYTES, Offer, OfferList } from './offer.ts';
import { peerAddress } from './peer-address.ts';
import { explainPeer } from './peer-failures.ts';

/** What has to be known to pull a model from a machine nearby. */
export interface PeerPull {
  /** Everything but the code: it may be stored, to go on with another day and another code. */
  plan: PullPlan;
  secrets: PullSecrets;
  /** Host and port of the machine, for people. */
  place: string;
}

/**
 * @throws AppError `address-refused`, `offline-mode`, `share-not-found`, `share-code-wrong`, `share-too-many-tries`,
 *   `server-failing`, `cancelled`
 */
export async function offersOf(
  network: Network,
  peer: { address: string; code: string },
  signal?: AbortSignal,
): Promise<Offer[]> {
  const { origin, host } = peerAddress(peer.address);
  try {
    const response = await network.request(`${origin}/models`, {
      peer: true,
      credentials: codeHeader(peer.code),
      ...(signal ? { signal } : {}),
    });
    // It was asked at the address the user named, and no other may answer for it.
    if (response.hops.length > 0) {
      response.discard();
      throw new AppError('server-unexpected', { host, reason: 'HTTP 3xx' });
    }
    const list = OfferList.safeParse(await response.json(MAX_OFFER_BYTES));
    if (!list.success) {
      throw new AppError('server-unexpected', { host, reason: 'JSON' }, { cause: list.error });
    }
    // A newer app may offer what this one does not know: the others can still be had.
    const offers = list.data.models.flatMap((model) => Offer.safeParse(model).data ?? []);
    return [...new Map(offers.map((offer) => [offer.id, offer])).values()];
  } catch (thrown) {
    throw explainPeer(thrown, host, 'finding');
  }
}

/**
 * How to pull one of them.
 * @throws AppError those of {@link offersOf}; `download-missing` where it is not offered; `download-wrong-hash` where it
 *   goes by the name of a model of the catalogue and is another.
 */
export async function planPull(
  network: Network,
  catalogue: Pick<Catalogue, 'find'>,
  peer: { address: string; code: string; id: string },
): Promise<PeerPull> {
  const { origin, host } = peerAddress(peer.address);
  const offer = (await offersOf(network, peer)).find(({ id }) => id === peer.id);
  if (!offer) throw new AppError('download-missing', { host, file: peer.id });
  const { id, purpose, files } = offer;
  const entry = catalogue.find(id);
  if (entry) refuseImpostor(offer, entry, host);
  const { name, licence, parameters, quantisation, embedding } = entry ?? offer;
  return {
    plan: {
      id,
      purpose,
      name,
      parameters,
      quantisation,
      embedding,
      source: host,
      catalogueId: entry ? id : null,
      licence: { name: licence.name, url: licence.url, gated: entry?.licence.gated ?? false },
      files: files.map(({ path, sizeBytes, sha256 }, index) => ({
        path,
        sizeBytes,
        sha256,
        url: `${origin}${filePath(id, index)}`,
      })),
      peer: true,
      use: false,
      update: false,
    },
    secrets: { credentials: codeHeader(peer.code) },
    place: host,
  };
}

/** Whoever sits between could say anything: what the catalogue knows has to hold. */
function refuseImpostor(offer: Offer, entry: NonNullable<ReturnType<Catalogue['find']>>, host: string): void {
  const wrong = (file: string) => new AppError('download-wrong-hash', { file, host });
  if (offer.purpose !== entry.purpose) throw wrong(offer.id);
  const offered = new Map(offer.files.map((file) => [file.path, file]));
  for (const { path, sha256, sizeBytes } of entry.files) {
    const file = offered.get(path);
    if (
      !file ||
      (sha256 ?? file.sha256) !== file.sha256 ||
      (sizeBytes ?? file.sizeBytes) !== file.sizeBytes
    ) {
      throw wrong(path);
    }
  }
  const known = new Set(entry.files.map(({ path }) => path));
  const other = offer.files.find(({ path }) => !known.has(path));
  if (other) throw wrong(other.path);
}
