import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { resourcesFolder } from '../../../paths.ts';

const folder = path.join(resourcesFolder, 'tagger');
const { files } = z
  .object({ files: z.array(z.object({ path: z.string(), sizeBytes: z.number(), sha256: z.string() })) })
  .parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));

test('the manifest names every file that ships beside it', () => {
  const shipped = readdirSync(folder).filter((name) => name !== 'manifest.json');
  expect(files.map((file) => file.path).sort()).toEqual(shipped.sort());
});

// A model whose parts come from different trainings answers all the same, and worse.
test.each(files)('$path is the file that the manifest speaks of', (file) => {
  const content = readFileSync(path.join(folder, file.path));
  expect(content.length).toBe(file.sizeBytes);
  expect(createHash('sha256').update(content).digest('hex')).toBe(file.sha256);
});
