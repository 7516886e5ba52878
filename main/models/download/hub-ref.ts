import { z } from 'zod';
import { Sha256 } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import { shardNames, shardOf } from '../gguf/shards.ts';
import { modelIdFrom } from './model-id.ts';
import { safeName } from './names.ts';
import type { ResolvedModel, ResolveOptions } from './resolve-ref.ts';

/** A repository on the hub, and what of it: a file, a quantisation, or nothing in particular. */
export interface HubRef {
  repo: string;
  wanted: string;
}

const REPO = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const USUAL_QUANTISATION = 'Q4_K_M';
const MAX_LISTING_BYTES = 8_000_000;
const MAX_PAGES = 10;

export const HubRef = {
  /** `hf:owner/repo`, `hf:owner/repo:file.gguf`, `hf:owner/repo:Q4_K_M`. @throws AppError `model-unknown` */
  parse(ref: string): HubRef {
    const [, repo = '', wanted = ''] = /^hf:([^:]+)(?::(.+))?$/i.exec(ref) ?? [];
    return { repo, wanted };
  },
};

/** One entry of the hub's listing; of what it says more, nothing is taken. */
const TreeEntry = z.object({
  type: z.string(),
  path: z.string(),
  size: z.number().int().nonnegative(),
  lfs: z.object({ oid: Sha256, size: z.number().int().nonnegative() }).nullish().catch(null),
});
type TreeEntry = z.infer<typeof TreeEntry>;

export async function resolveOnHub(
  { repo, wanted }: HubRef,
  options: ResolveOptions,
): Promise<ResolvedModel> {
  if (!REPO.test(repo) || repo.includes('..'))
    throw new AppError('model-unknown', { ref: `hf:${repo}`.slice(0, 200) });
  const entries = (await listRepository(repo, options)).filter(
    ({ path, type }) => type === 'file' && isModel(path),
  );
  const chosen = choose(entries, wanted);
  if (chosen === null) {
    const available = [...new Set(entries.map(({ path }) => shardOf(path)?.stem ?? path))].slice(0, 20);
    throw new AppError('model-file-unclear', { repo, wanted, available: available.join(', ') || '–' });
  }
  const files = chosen.map(({ path, size, lfs }) => ({
    path: safeName(lastName(path)),
    url: `https://huggingface.co/${repo}/resolve/main/${path.split('/').map(encodeURIComponent).join('/')}`,
    sizeBytes: lfs?.size ?? size,
    sha256: lfs?.oid ?? null,
  }));
  const first = files[0]?.path ?? '';
  const id = modelIdFrom(first, repo.split('/')[0]);
  return { source: 'hub', id, name: (shardOf(first)?.stem ?? first).replace(/\.gguf$/i, ''), files, repo };
}

/** Beside a model may lie the part that reads pictures, which is no model by itself. */
function isModel(path: string): boolean {
  return /\.gguf$/i.test(path) && !/^mmproj/i.test(lastName(path));
}

/** All files of the one model that is meant; null where none or several could be. */
function choose(entries: TreeEntry[], wanted: string): TreeEntry[] | null {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const models = new Map<string, TreeEntry[]>();
  for (const { path } of entries) {
    const names = shardNames(path);
    const files = names.flatMap((name) => byPath.get(name) ?? []);
    if (names[0] !== undefined && files.length === names.length) models.set(names[0], files);
  }
  const named =
    wanted === '' ? [] : [...models].filter(([, files]) => files.some((file) => isNamed(file.path, wanted)));
  if (wanted !== '') {
    const exact = named.find(([, files]) => files.some(({ path }) => path === wanted));
    return exact?.[1] ?? only(named);
  }
  return only([...models]) ?? only([...models].filter(([path]) => isNamed(path, USUAL_QUANTISATION)));
}

function only(found: [string, TreeEntry[]][]): TreeEntry[] | null {
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/** `Q4_K_M` is a part of `model-Q4_K_M.gguf` and of none of `IQ4_K_M` or `Q4_K_M_L`. */
function isNamed(path: string, wanted: string): boolean {
  if (lastName(path).toLowerCase() === wanted.toLowerCase()) return true;
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[-._/])${escaped}(?:[-./]|$)`, 'i').test(path);
}

async function listRepository(
  repo: string,
  { network, hubToken, signal }: Pick<ResolveOptions, 'network' | 'hubToken' | 'signal'>,
): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  let next: string | null = `${network.hubBase()}/api/models/${repo}/tree/main?recursive=true`;
  for (let page = 0; next !== null && page < MAX_PAGES; page += 1) {
    const url: string = next;
    const carriesToken = hubToken !== undefined && hubToken !== '' && network.mayCarryHubToken(url);
    const response = await network.request(url, {
      credentials: carriesToken ? { authorization: `Bearer ${hubToken}` } : {},
      ...(signal ? { signal } : {}),
    });
    const listed = z.array(TreeEntry).safeParse(await response.json(MAX_LISTING_BYTES));
    if (!listed.success) {
      throw new AppError(
        'server-unexpected',
        { host: new URL(url).host, reason: 'API' },
        { cause: listed.error },
      );
    }
    entries.push(...listed.data);
    next = nextPage(response.headers.link, url, network);
  }
  return entries;
}

/** The address of the next page, where there is one and it is on the same host: a listing leads nowhere else. */
function nextPage(link: string | undefined, url: string, network: Network): string | null {
  const address = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(link ?? '')?.[1];
  if (address === undefined || !URL.canParse(address, url)) return null;
  const next = network.onMirror(new URL(address, url).href);
  return new URL(next).origin === new URL(url).origin ? next : null;
}

function lastName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
