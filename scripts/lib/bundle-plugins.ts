import path from 'node:path';
import type { Plugin } from 'vite';
import { events, methods } from '../../preload/contract.ts';
import { root } from './places.mjs';

/** In a bundle, what ships lies elsewhere: one module takes the other's place. */
export function bundledResources(): Plugin {
  const source = path.join(root, 'main', 'resources-folder.ts');
  const bundled = path.join(root, 'main', 'desktop', 'resources-folder.ts');
  return {
    name: 'bundled-resources',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('/resources-folder.ts')) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === source ? bundled : found;
    },
  };
}

/** `new Worker(new URL('./x.ts', import.meta.url), …)`: the thread's file is built beside the bundle. */
export function threads(): Plugin {
  const pattern = /new Worker\(new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g;
  return {
    name: 'threads',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('new Worker(')) return null;
      const replaced = code.replace(pattern, (_, file: string) => {
        const entry = path.resolve(path.dirname(id), file);
        const fileName = `${nameOf(entry)}.js`;
        this.emitFile({ type: 'chunk', id: entry, fileName });
        // Every file of the bundle lies in one folder.
        return `new Worker(new URL('./${fileName}', import.meta.url)`;
      });
      if (/new Worker\([^;]*\.ts['"`]/.test(replaced)) this.error(`a thread of ${id} is not built`);
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
}

/**
 * node-llama-cpp looks for its files beside its own; in a bundle it is told where those lie. All but the one
 * that tries a binary out, which steps aside where it is not under its own name.
 */
export function llamaPlaces(): Plugin {
  const dist = path.join(root, 'node_modules', 'node-llama-cpp', 'dist');
  return {
    name: 'llama-places',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(dist, id).replaceAll(path.sep, '/');
      if (file.startsWith('..') || file.endsWith('/testBindingBinary.js')) return null;
      const place = `new URL(${JSON.stringify(file)}, import.meta.resolve('node-llama-cpp')).href`;
      return { code: code.replaceAll('import.meta.url', place), map: null };
    },
  };
}

/** The preload needs the names of the contract; the schemas are checked on the other side of the border. */
export function contractNames(): Plugin {
  const contract = path.join(root, 'preload', 'contract.ts');
  const names = (table: object): string =>
    JSON.stringify(Object.fromEntries(Object.keys(table).map((name) => [name, true])));
  return {
    name: 'contract-names',
    enforce: 'pre',
    load(id) {
      if (id !== contract) return null;
      return `export const methods = ${names(methods)};\nexport const events = ${names(events)};\n`;
    },
  };
}

/** `corrections-english-worker`: the files of all threads lie in one folder. */
function nameOf(file: string): string {
  return path.relative(path.join(root, 'main'), file).replace(/\.ts$/, '').replaceAll(path.sep, '-');
}
