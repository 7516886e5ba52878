// Where things lie in a checkout. No dependencies: this runs before there are any.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = path.join(root, 'node_modules');

/** Node 24, as the lockfile has it, whatever Node runs this script. */
export const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** A tool of node_modules, as a file that Node 24 runs: no shell and no `.cmd` in between. */
export const tool = (...parts) => path.join(modules, ...parts);
