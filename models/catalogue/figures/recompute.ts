/**
 * `node models/catalogue/figures/recompute.ts` prints the computed figures of every entry that ships beside those in
 * its file; with `--write` it puts them there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { figuresOf } from './figures.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const entry = CatalogueEntry.parse(parse(text));
  const { memory, activeBytes, layers } = figuresOf(entry);
  const lines = [
    ...(layers === undefined ? [] : [`layers: ${layers}`]),
    ...(activeBytes === undefined ? [] : [`activeBytes: ${activeBytes}`]),
    `memory: { at2k: ${memory.at2k}, at8k: ${memory.at8k}, at32k: ${memory.at32k} }`,
  ];
  const known = ['layers', 'activeBytes', 'memory'];
  const kept = text.split('\n').filter((line) => !known.some((key) => line.startsWith(`${key}:`)));
  const place = kept.findIndex((line) => line.startsWith('licence:'));
  const updated = [...kept.slice(0, place), ...lines, ...kept.slice(place)].join('\n');
  console.log(updated === text ? '  ' : write ? '→ ' : '≠ ', entry.id, lines.join(' · '));
  if (write && updated !== text) writeFileSync(file, updated);
}
