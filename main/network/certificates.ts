import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { AppError } from '../errors.ts';

const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
/** A file of certificate authorities is some 200 KB; what is far larger is something else. */
const MAX_FILE_BYTES = 10_000_000;

export interface Trust {
  context: SecureContext;
  /** Changes when the context does. */
  stamp: string;
}

/**
 * Whom to trust: what Node trusts, what the system trusts, and the user's own file. Built on first use, and again
 * when the file changes, because it takes some tens of milliseconds.
 */
export function createTrust(): (file: string) => Trust {
  let last: Trust | undefined;
  return (file) => {
    const stamp = file === '' ? '' : stampOf(file);
    if (last?.stamp === stamp) return last;
    const own = file === '' ? [] : readAuthorities(file);
    const ca = [...new Set([...getCACertificates('default'), ...systemAuthorities(), ...own])];
    last = { context: createSecureContext({ ca }), stamp };
    return last;
  };
}

/** @throws AppError `certificate-file-unusable` */
export function readAuthorities(file: string): string[] {
  let text: string;
  try {
    if (statSync(file).size > MAX_FILE_BYTES) throw new Error('too large');
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw unusable(file, (cause as NodeJS.ErrnoException).code ?? 'too large', cause);
  }
  const blocks = text.match(PEM_BLOCK) ?? [];
  if (blocks.length === 0) throw unusable(file, 'PEM');
  for (const [index, block] of blocks.entries()) {
    try {
      new X509Certificate(block);
    } catch (cause) {
      throw unusable(file, `PEM, ${index + 1}`, cause);
    }
  }
  return blocks;
}

function systemAuthorities(): string[] {
  try {
    return getCACertificates('system');
  } catch {
    // A system without a store of its own: Node's list stands.
    return [];
  }
}

function stampOf(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  } catch (cause) {
    throw unusable(file, (cause as NodeJS.ErrnoException).code ?? '', cause);
  }
}

function unusable(path: string, reason: string, cause?: unknown): AppError {
  return new AppError('certificate-file-unusable', { path, reason }, { cause });
}
