import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);

it('the libraries that run networks know no address to report to, on any system', () => {
  const folder = path.join(path.dirname(require.resolve('onnxruntime-node/package.json')), 'bin');
  const libraries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(so\.\d+|dylib|dll|node)$/.test(file),
  );
  for (const system of ['linux', 'darwin', 'win32']) {
    expect(libraries.some((file) => file.split(path.sep).includes(system))).toBe(true);
  }
  const reporting = libraries.filter((file) =>
    /OneCollector|events\.data\.microsoft\.com/.test(readFileSync(path.join(folder, file), 'latin1')),
  );
  expect(reporting).toEqual([]);
});
