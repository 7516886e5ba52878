import { Automaton } from './automaton.ts';
import type { LexiconData } from './format.ts';
import type { Tag } from './tags.ts';

export interface Analysis {
  lemma: string;
  tag: Tag;
}

/** Every form of the language: is it a word, what can it be, how common is it, and which form says something else. */
export class Lexicon {
  readonly automaton: Automaton;
  readonly #data: LexiconData;
  /** Where the analyses of a word begin. */
  readonly #starts: Uint32Array;
  /** Analyses grouped by lemma: places in `tags`, and where the group of a lemma begins. */
  readonly #byLemma: Uint32Array;
  readonly #lemmaStarts: Uint32Array;
  readonly #wordOfAnalysis: Uint32Array;
  readonly #lemmaOfWord = new Map<number, number>();

  constructor(data: LexiconData) {
    this.#data = data;
    this.automaton = new Automaton(data.alphabet, data.edges, data.root);
    const words = data.analysisCounts.length;
    this.#starts = new Uint32Array(words + 1);
    this.#wordOfAnalysis = new Uint32Array(data.tags.length);
    let at = 0;
    for (let word = 0; word < words; word++) {
      this.#starts[word] = at;
      const count = data.analysisCounts[word] ?? 0;
      for (let k = 0; k < count; k++) this.#wordOfAnalysis[at++] = word;
    }
    this.#starts[words] = at;
    this.#lemmaStarts = new Uint32Array(data.lemmaWords.length + 1);
    for (const lemma of data.lemmas) this.#lemmaStarts[lemma + 1] = (this.#lemmaStarts[lemma + 1] ?? 0) + 1;
    for (let k = 1; k < this.#lemmaStarts.length; k++) {
      this.#lemmaStarts[k] = (this.#lemmaStarts[k] ?? 0) + (this.#lemmaStarts[k - 1] ?? 0);
    }
    const next = this.#lemmaStarts.slice();
    this.#byLemma = new Uint32Array(data.lemmas.length);
    data.lemmas.forEach((lemma, place) => {
      const slot = next[lemma] ?? 0;
      this.#byLemma[slot] = place;
      next[lemma] = slot + 1;
    });
    data.lemmaWords.forEach((word, lemma) => {
      this.#lemmaOfWord.set(word, lemma);
    });
  }

  /** Is it a form, written exactly so (NFC; case matters for proper names)? */
  has(form: string): boolean {
    return this.automaton.indexOf(form) >= 0;
  }

  /** Binary logarithm of its count in the corpus, 1 or more; 0 where it was not seen. */
  frequency(form: string): number {
    const index = this.automaton.indexOf(form);
    return index < 0 ? 0 : (this.#data.frequencies[index] ?? 0);
  }

  analyses(form: string): Analysis[] {
    const index = this.automaton.indexOf(form);
    if (index < 0) return [];
    const found: Analysis[] = [];
    for (let place = this.#starts[index] ?? 0; place < (this.#starts[index + 1] ?? 0); place++) {
      const tag = this.#data.tagNames[this.#data.tags[place] ?? 0];
      const lemma = this.#data.lemmaWords[this.#data.lemmas[place] ?? 0];
      if (tag !== undefined && lemma !== undefined) found.push({ tag, lemma: this.automaton.wordAt(lemma) });
    }
    return found;
  }

  /** The forms of a lemma whose tag passes, the most common first. */
  forms(lemma: string, passes: (tag: Tag) => boolean): string[] {
    const word = this.automaton.indexOf(lemma);
    const group = word < 0 ? undefined : this.#lemmaOfWord.get(word);
    if (group === undefined) return [];
    const indices = new Set<number>();
    for (let k = this.#lemmaStarts[group] ?? 0; k < (this.#lemmaStarts[group + 1] ?? 0); k++) {
      const place = this.#byLemma[k] ?? 0;
      const tag = this.#data.tagNames[this.#data.tags[place] ?? 0];
      if (tag !== undefined && passes(tag)) indices.add(this.#wordOfAnalysis[place] ?? 0);
    }
    return [...indices]
      .sort((a, b) => (this.#data.frequencies[b] ?? 0) - (this.#data.frequencies[a] ?? 0))
      .map((index) => this.automaton.wordAt(index));
  }

  /** The form of a lemma with exactly this tag. */
  form(lemma: string, tag: Tag): string | undefined {
    return this.forms(lemma, (other) => other === tag)[0];
  }
}
