import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EnglishVariety } from '../../../../preload/schemas/corrections.ts';
import { resourcesFolder } from '../../../paths.ts';
import { Automaton } from '../../spanish/lexicon/automaton.ts';
import { type SpellingData, unpackSpellings } from './format.ts';

/** A rank with this bit belongs to a word that is written with a capital. */
export const CAPITAL = 128;
/** Bits of the spellings of one side of the Atlantic. */
export const AMERICAN = 32;
export const BRITISH = 64;
/** The rank of what is known to be a word and is never proposed: rare words, and names. */
export const KNOWN_ONLY = 0;
const RANK = 7;

/** Every English spelling, of either side of the Atlantic, and how common it is. */
export class Spellings {
  readonly automaton: Automaton;
  readonly #ranks: Uint8Array;

  constructor({ alphabet, edges, root, ranks }: SpellingData) {
    this.automaton = new Automaton(alphabet, edges, root);
    this.#ranks = ranks;
  }

  /** Is this, in small letters, a word or a name? */
  has(word: string): boolean {
    return this.automaton.indexOf(word) >= 0;
  }

  /** How common a word is, from 7 (a beginner's) to 1 (a reader's); 0: rare, a name, or no word. */
  rank(word: string): number {
    return this.#rankOf(word) & RANK;
  }

  /** Is the word written with a capital wherever it stands, as Monday is? */
  isCapital(word: string): boolean {
    return (this.#rankOf(word) & CAPITAL) !== 0;
  }

  /** Is this how the other side of the Atlantic spells it? */
  isForeign(word: string, variety: EnglishVariety): boolean {
    return (this.#rankOf(word) & (variety === 'us' ? BRITISH : AMERICAN)) !== 0;
  }

  #rankOf(word: string): number {
    const index = this.automaton.indexOf(word);
    return index < 0 ? 0 : (this.#ranks[index] ?? 0);
  }
}

/** Reads the English spellings that ship with the app; some 20 ms. */
export async function loadSpellings(folder = path.join(resourcesFolder, 'lexicons')): Promise<Spellings> {
  return new Spellings(unpackSpellings(await readFile(path.join(folder, 'en.spellings.br'))));
}
