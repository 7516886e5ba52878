import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveInside } from '../paths.ts';

export interface RendererFile {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
  cacheControl: string;
}

/** The kinds of file a build of the renderer holds. Anything else is not served. */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads a file of the built renderer. `pathname` is the path of a URL, still percent-encoded; `/` is the page.
 * Resolves to null where there is no such file, or where the path points outside `root`.
 */
export async function readRendererFile(root: string, pathname: string): Promise<RendererFile | null> {
  const file = locate(root, pathname);
  const contentType = file === null ? undefined : contentTypes[path.extname(file)];
  if (file === null || contentType === undefined) return null;
  try {
    // Not a link: a build holds none, and one could point anywhere.
    if (!(await lstat(file)).isFile()) return null;
    const body = new Uint8Array(await readFile(file));
    return { body, contentType, cacheControl: cacheControlOf(pathname) };
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw thrown;
  }
}

function locate(root: string, pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    // A backslash separates folders on Windows only; refusing it keeps the answer the same everywhere.
    if (!decoded.startsWith('/') || decoded.includes('\\')) return null;
    return resolveInside(root, decoded === '/' ? 'index.html' : `.${decoded}`);
  } catch {
    return null;
  }
}

/** The build puts a hash of their content into the names under `/assets/`: those never change. */
function cacheControlOf(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
