import path from 'node:path';
import { AppError } from '../../errors.ts';
import { resolveInside } from '../../paths.ts';

/** Names that Windows gives to devices, whatever comes after a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;
/** Letters of models' names and nothing that a file system, a shell or an eye could take for something else. */
const SEGMENT = /^[A-Za-z0-9_+@=,()[\]-][A-Za-z0-9._+@=,()[\] -]*$/;
const MAX_SEGMENT = 150;
const MAX_DEPTH = 6;

/**
 * The gate for names from outside (a catalogue, a server, a person): plain letters, forward slashes, relative.
 * @returns the name as it was.
 * @throws AppError `download-unsafe-name`
 */
export function safeName(name: string): string {
  const segments = name.split('/');
  if (segments.length > MAX_DEPTH || !segments.every(isSafeSegment)) {
    throw new AppError('download-unsafe-name', { name: printable(name) });
  }
  return name;
}

function isSafeSegment(segment: string): boolean {
  return (
    segment.length <= MAX_SEGMENT &&
    SEGMENT.test(segment) &&
    !/[. ]$/.test(segment) &&
    !DEVICES.test(segment) &&
    !OURS.test(segment)
  );
}

/** What we call files that are on their way. */
const OURS = /\.part(?:\.json)?(?:\.tmp)?$|^download\.lock$/i;

/** Where a file of that name lies in the model's folder. @throws AppError `download-unsafe-name` */
export function placeOf(folder: string, name: string): string {
  return resolveInside(folder, ...safeName(name).split('/'));
}

/** Where a file is on its way, and what is known of it until it is there. */
export function partNames(place: string): { part: string; state: string } {
  return { part: `${place}.part`, state: `${place}.part.json` };
}

/** The last name of an address, decoded once. @throws AppError `download-unsafe-name` */
export function nameFromUrl(url: string): string {
  const { pathname } = new URL(url);
  let name = path.posix.basename(pathname);
  try {
    name = decodeURIComponent(name);
  } catch {
    // Not an encoding: the check below sees it as it is.
  }
  if (name.includes('/')) throw new AppError('download-unsafe-name', { name: printable(name) });
  return safeName(name);
}

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
}
