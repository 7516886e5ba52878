/** The part of the contract about models: which there are, whether they fit, getting them here, handing them on. */
import { z } from 'zod';
import { CatalogueEntry, Fit, Machine, ModelId, ModelPurpose } from './schemas/catalogue.ts';
import { InstalledModel } from './schemas/models.ts';
import { ImportFinding, OfferedModel, Peer, ShareStatus, Transfer } from './schemas/transfers.ts';

const nothing = z.strictObject({});
/** A catalogue id, an https address of a GGUF file, or `hf:owner/repo:file-or-quantisation`. */
const ModelRef = z.string().min(1).max(2000);
/** As `models.list` names it: a folder in the models' folder, or the path of a file that was named by hand. */
const InstalledId = z.string().min(1).max(4096);
const FolderPath = z.string().min(1).max(4096);
const ofTransfer = z.strictObject({ transferId: z.string().min(1).max(200) });
const Address = z.string().min(3).max(260);
const AccessCode = z.string().min(4).max(40);

function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}

export const modelMethods = {
  'models.list': method(nothing, z.object({ models: z.array(InstalledModel), folder: z.string() })),
  'models.catalogue': method(
    nothing,
    z.object({
      entries: z.array(CatalogueEntry),
      machine: Machine,
      fits: z.array(Fit),
      /** Ids, best first: one to recommend for chat and two others; the first embeddings model that goes with it. */
      recommended: z.object({ chat: z.array(z.string()), embeddings: z.string().nullable() }),
    }),
  ),
  /** Looks at the file itself, by range request: only on the user's word, never by itself. */
  'models.plan': method(
    z.strictObject({ ref: ModelRef }),
    z.object({
      fit: Fit,
      name: z.string(),
      /** Its name; empty where nobody says. */
      licence: z.string(),
      licenceUrl: z.string().nullable(),
      /** To be accepted on the model's page, with an account of the hub's, whose token goes into the settings. */
      gated: z.boolean(),
    }),
  ),
  'models.pull': method(
    z.strictObject({
      ref: ModelRef,
      /** Conversations go on with it as soon as it is whole. Otherwise it is offered: `models.ready`. */
      use: z.boolean().default(false),
    }),
    Transfer,
  ),
  /**
   * Fetches the newest version of an installed model; the old one stays in use until the new one is whole. Of a model
   * of no catalogue, asks where it came from.
   */
  'models.update': method(z.strictObject({ id: InstalledId }), Transfer),
  /** Unloads it first where it is loaded, and falls back to the starter where it is the chosen one. */
  'models.remove': method(
    z.strictObject({ id: InstalledId }),
    z.object({ freedBytes: z.number().nonnegative() }),
  ),
  'models.verify': method(z.strictObject({ id: InstalledId }), Transfer),
  'models.import': method(
    z.strictObject({
      paths: z.array(FolderPath).min(1).max(50),
      /** `link`: the file stays where it is and is used from there. */
      mode: z.enum(['copy', 'link']),
    }),
    z.object({ findings: z.array(ImportFinding) }),
  ),
  'models.exportBundle': method(
    z.strictObject({ ids: z.array(InstalledId).min(1).max(50), folder: FolderPath }),
    Transfer,
  ),
  /** Moves every model to another folder; the old copies stay until the new ones are whole. */
  'models.moveFolder': method(z.strictObject({ folder: FolderPath }), Transfer),
  /** What interrupted work left in the models' folder, and nobody will go on with. */
  'models.leftovers': method(
    nothing,
    z.object({ files: z.number().int().nonnegative(), bytes: z.number().nonnegative() }),
  ),
  'models.removeLeftovers': method(nothing, z.object({ freedBytes: z.number().nonnegative() })),

  'transfers.list': method(nothing, z.array(Transfer)),
  'transfers.pause': method(ofTransfer, Transfer),
  'transfers.resume': method(ofTransfer, Transfer),
  /** Leaves nothing behind, unless what was received is to be kept for another time. */
  'transfers.cancel': method(ofTransfer.extend({ keepPart: z.boolean().default(false) }), Transfer),

  'share.status': method(nothing, ShareStatus),
  'share.start': method(nothing, ShareStatus),
  'share.stop': method(nothing, ShareStatus),
  /** Machines nearby that share models (mDNS): looked for only when asked. */
  'share.peers': method(nothing, z.array(Peer)),
  'share.offers': method(z.strictObject({ address: Address, code: AccessCode }), z.array(OfferedModel)),
  'share.pull': method(z.strictObject({ address: Address, code: AccessCode, id: ModelId }), Transfer),

  /** A file or folder chosen in the system's own window; `null` paths where the door has none (a browser). */
  'files.choose': method(
    z.strictObject({ what: z.enum(['model-files', 'folder']) }),
    z.object({ paths: z.array(z.string()).nullable() }),
  ),
  /** A token for gated models: kept in the system's keychain, never read back. Empty removes it. */
  'secrets.setHubToken': method(
    z.strictObject({ token: z.string().max(400) }),
    z.object({ stored: z.boolean() }),
  ),
  'secrets.status': method(nothing, z.object({ hubToken: z.boolean(), canStore: z.boolean() })),
} as const;

export const modelEvents = {
  /** A transfer began, moved on or ended. At most a few a second. */
  'transfers.changed': Transfer,
  /** The list of installed models is no longer what it was. */
  'models.changed': nothing,
  /** A model was pulled and is whole: it can be used now. Nothing switches to it by itself. */
  'models.ready': z.object({ id: z.string(), name: z.string(), purpose: ModelPurpose }),
  'share.changed': ShareStatus,
} as const;
