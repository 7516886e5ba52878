import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { resourcesFolder } from '../../../paths.ts';
import { unpackLexicon } from './format.ts';
import { Lexicon } from './lexicon.ts';

/** Reads the Spanish lexicon that ships with the app; some 100 ms. */
export async function loadLexicon(folder = path.join(resourcesFolder, 'lexicons')): Promise<Lexicon> {
  return new Lexicon(unpackLexicon(await readFile(path.join(folder, 'es.lexicon.br'))));
}
