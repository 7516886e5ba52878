import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const notice = read('NOTICE.md');

/** Names in the form `@scope/name` or `name`, without what stands behind. */
function packagesOf(specifiers: Iterable<string>): string[] {
  const names = [...specifiers].map((text) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(text)?.[1] ?? text);
  return [...new Set(names)].sort();
}

/** Packages whose code or files end up in the built page. */
function packagesOfThePage(): string[] {
  const sources = globSync('renderer/**/*.{ts,tsx,css}', { cwd: root }).filter(
    (file) => !/\.test\.|[\\/]testing[\\/]|vite\.config/.test(file),
  );
  const found = sources.flatMap((file) => [
    ...[...read(file).matchAll(/from '([^.'][^']*)'/g)].map(([, name = '']) => name),
    ...[...read(file).matchAll(/node_modules\/([^")]+)/g)].map(([, name = '']) => name),
  ]);
  return packagesOf(found).filter((name) => !name.startsWith('node:'));
}

describe('the notice of what comes from elsewhere', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const named = (name: string) => new RegExp(`(?<![\\w/-])${name}(?![\\w-])`).test(notice);

  it.each(Object.keys(dependencies))('names %s, which the program runs on', (name) => {
    expect(named(name)).toBe(true);
  });

  it.each(packagesOfThePage())('names %s, which is in the page', (name) => {
    expect(named(name)).toBe(true);
  });

  it('is found from the readmes, and goes with the desktop app', () => {
    for (const file of ['README.md', 'README.es.md']) expect(read(file)).toContain('(NOTICE.md)');
    expect(read('electron-builder.yml')).toContain('NOTICE.md');
    for (const language of ['es', 'en'])
      expect(read(`resources/locales/${language}/ui.json`)).toContain('NOTICE.md');
  });
});
