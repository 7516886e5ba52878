import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import { shardNames } from '../gguf/shards.ts';
import { HubRef, resolveOnHub } from './hub-ref.ts';
import { modelIdFrom } from './model-id.ts';
import { nameFromUrl } from './names.ts';
import type { DownloadFile } from './types.ts';

/** What a person asked for, as files to fetch or to take from this machine. */
export type ResolvedModel =
  | { source: 'catalogue'; id: string; name: string; files: DownloadFile[]; entry: CatalogueEntry }
  | { source: 'url'; id: string; name: string; files: DownloadFile[] }
  | { source: 'hub'; id: string; name: string; files: DownloadFile[]; repo: string }
  /** Nothing to fetch: these files are on this machine, absolute, in order. */
  | { source: 'file'; id: string; name: string; paths: string[] };

export interface ResolveOptions {
  network: Network;
  /** The catalogue. */
  find: (id: string) => CatalogueEntry | undefined;
  hubToken?: string | undefined;
  signal?: AbortSignal;
}

/**
 * Turns what a person typed into files: a catalogue id, an https address of a `.gguf` file, `hf:owner/repo:file.gguf`,
 * `hf:owner/repo:Q4_K_M`, or the path of a file here. A model in several files is resolved to all of them. Only the
 * `hf:` forms ask the network.
 * @throws AppError `model-unknown`, `model-file-unclear`, `model-missing`, `address-refused`,
 *   `download-unsafe-name`; any of the network's
 */
export async function resolveRef(ref: string, options: ResolveOptions): Promise<ResolvedModel> {
  const asked = ref.trim();
  const entry = options.find(asked);
  if (entry) {
    const files = entry.files.map(({ path: name, ...file }) => ({ ...file, path: name }));
    return { source: 'catalogue', id: entry.id, name: entry.name, files, entry };
  }
  if (/^hf:/i.test(asked)) return await resolveOnHub(HubRef.parse(asked), options);
  if (/^https?:\/\//i.test(asked)) return await resolveUrl(asked, options);
  if (looksLikePath(asked)) return await resolveFile(asked);
  throw unknown(ref);
}

async function resolveUrl(address: string, options: ResolveOptions): Promise<ResolvedModel> {
  if (!URL.canParse(address)) throw unknown(address);
  const url = new URL(address);
  url.hash = '';
  // What people copy from the hub is the page about the file, or the file itself: its listing knows the hash.
  const onHub = /^\/([^/]+\/[^/]+)\/(?:blob|resolve)\/main\/(.+)$/.exec(url.pathname);
  if (onHub && options.network.isHub(address)) {
    const file = decodeURIComponent(onHub[2] ?? '');
    return await resolveOnHub({ repo: onHub[1] ?? '', wanted: file }, options);
  }
  if (!/\.gguf$/i.test(url.pathname)) throw unknown(address);
  const first = nameFromUrl(address);
  const names = shardNames(first);
  const files = names.map((name) => {
    const place = new URL(url);
    place.pathname = place.pathname.replace(/[^/]*$/, encodeURIComponent(name));
    // One file is asked for as it was typed: its encoding may be part of a signature.
    return { path: name, url: names.length === 1 ? url.href : place.href, sizeBytes: null, sha256: null };
  });
  return { source: 'url', id: modelIdFrom(first), name: first.replace(/\.gguf$/i, ''), files };
}

async function resolveFile(typed: string): Promise<ResolvedModel> {
  const file = path.resolve(typed.replace(/^~(?=[/\\])/, homedir()));
  const folder = path.dirname(file);
  const paths = shardNames(path.basename(file)).map((name) => path.join(folder, name));
  for (const one of paths) {
    await access(one).catch((cause) => {
      throw new AppError('model-missing', { path: one }, { cause });
    });
  }
  const name = path.basename(file);
  return { source: 'file', id: modelIdFrom(name), name: name.replace(/\.gguf$/i, ''), paths };
}

function looksLikePath(asked: string): boolean {
  return /^(?:[/\\]|~[/\\]|\.{1,2}[/\\]|[a-z]:[/\\])/i.test(asked) || /\.gguf$/i.test(asked);
}

function unknown(ref: string): AppError {
  return new AppError('model-unknown', { ref: ref.replace(/[^\x20-\x7e\xa1-\uffff]/g, '?').slice(0, 200) });
}
