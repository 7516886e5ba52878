import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { resourcesFolder } from '../../../paths.ts';
import { learnerNouns, learnerVerbs } from './classes.ts';
import {
  comparative, gerund, irregularBases, participlesOf, pastsOf, plural, superlative, thirdPerson,
} from './forms.ts'; // biome-ignore format: one line of names

/** What a form can be: a verb's base, -s, past, participle, -ing; a noun's singular, plural; an adjective and its degrees. */
export type Kind = 'base' | 's' | 'past' | 'part' | 'ing' | 'sg' | 'pl' | 'adj' | 'er' | 'est';

const usual = new Set([...irregularBases, ...learnerVerbs]);

/** Common English words by form, with the word each is a form of. */
export class EnglishWords {
  readonly #lemmas = new Map<string, Map<Kind, string>>();
  readonly #counts = new Map<string, number>();
  readonly #mostly = new Map<string, string>();

  constructor(table: string) {
    for (const line of table.split('\n')) {
      const [word = '', kinds = '', count = '0'] = line.split('\t');
      if (word === '') continue;
      this.#counts.set(word, Number(count));
      this.#mostly.set(word, kinds);
      if (/v/i.test(kinds)) this.#addVerb(word);
      if (/n/i.test(kinds)) this.#addNoun(word);
      if (/a/i.test(kinds)) this.#addAdjective(word);
    }
    for (const noun of learnerNouns) {
      this.#addNoun(noun);
      if (!this.canBe(noun, 'n')) this.#mostly.set(noun, `${this.#mostly.get(noun) ?? ''}n`);
    }
    for (const verb of [...irregularBases, ...learnerVerbs]) this.#addVerb(verb);
  }

  #add(form: string, kind: Kind, lemma: string): void {
    const known = this.#lemmas.get(form) ?? new Map<Kind, string>();
    if (!known.has(kind)) known.set(kind, lemma);
    this.#lemmas.set(form, known);
  }

  #addVerb(base: string): void {
    if (
      /^(can|could|will|would|may|might|must|shall|should|saw|felt|fell|found|left|wound|thought|shot)$/.test(
        base,
      )
    )
      return;
    this.#add(base, 'base', base);
    this.#add(thirdPerson(base), 's', base);
    this.#add(gerund(base), 'ing', base);
    for (const past of pastsOf(base)) this.#add(past, 'past', base);
    for (const participle of participlesOf(base)) this.#add(participle, 'part', base);
  }

  #addNoun(noun: string): void {
    if (/s$/.test(noun) && !/(ss|us|is)$/.test(noun)) return;
    this.#add(noun, 'sg', noun);
    if (plural(noun) !== noun) this.#add(plural(noun), 'pl', noun);
  }

  #addAdjective(adjective: string): void {
    this.#add(adjective, 'adj', adjective);
    if (adjective.length > 7) return;
    this.#add(comparative(adjective), 'er', adjective);
    this.#add(superlative(adjective), 'est', adjective);
  }

  is(form: string, kind: Kind): boolean {
    return this.#lemmas.get(form)?.has(kind) === true;
  }
  /** The word this is a form of, where it can be of that kind. */
  lemma(form: string, kind: Kind): string | undefined {
    return this.#lemmas.get(form)?.get(kind);
  }
  /** Is the base mostly a verb (`V`), mostly a noun (`N`), mostly an adjective (`A`)? */
  mostly(word: string, kind: 'V' | 'N' | 'A'): boolean {
    return this.#mostly.get(word)?.includes(kind) === true;
  }
  /** Is the word a noun as well as a verb or an adjective? */
  canBe(word: string, kind: 'v' | 'n' | 'a'): boolean {
    return this.#mostly.get(word)?.toLowerCase().includes(kind) === true;
  }
  /** Is the verb one of those that learners use, or one that is hardly anything else? */
  isUsual(base: string): boolean {
    return usual.has(base) || this.mostly(base, 'V');
  }
  /** Occurrences in the sentences it was counted in. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }
}

/** Reads the English words that ship with the app; some 30 ms. */
export async function loadEnglishWords(
  folder = path.join(resourcesFolder, 'lexicons'),
): Promise<EnglishWords> {
  return new EnglishWords(await readFile(path.join(folder, 'en.words.tsv'), 'utf8'));
}
