/** `checksums.sha256`, as `sha256sum` writes and checks it. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export const CHECKSUMS_FILE = 'checksums.sha256';
const MAX_BYTES = 4 * 1024 * 1024;

/** Hashes by the name of the file, with forward slashes, from the folder of the list. Empty where there is no list. */
export async function readChecksums(folder: string): Promise<Map<string, string>> {
  try {
    const file = path.join(folder, CHECKSUMS_FILE);
    const info = await stat(file);
    if (!info.isFile() || info.size > MAX_BYTES) return new Map();
    return parseChecksums(await readFile(file, 'utf8'));
  } catch {
    return new Map();
  }
}

/** Lines that are none are passed over. */
export function parseChecksums(text: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, hash, name] = /^([0-9a-f]{64})[ \t][ *]?(?:\.\/)?(.+)$/i.exec(line) ?? [];
    if (hash !== undefined && name !== undefined) sums.set(name.replaceAll('\\', '/'), hash.toLowerCase());
  }
  return sums;
}

export function formatChecksums(sums: ReadonlyMap<string, string>): string {
  const names = [...sums.keys()].sort();
  return names.map((name) => `${sums.get(name)}  ${name}\n`).join('');
}
