import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Affix {
  strip: string;
  add: string;
  flags: string;
  condition: RegExp;
}

export interface Entry {
  word: string;
  flags: string;
}

/** A form that an entry of the dictionary allows, with the flags that made it (`''`: the entry itself). */
export interface Form {
  form: string;
  /** The entry's word, with the form's prefix where it has one. */
  lemma: string;
  via: string;
}

/** The part of a hunspell dictionary that an expansion into full forms needs. */
export interface Dictionary {
  entries: Entry[];
  expand(entry: Entry): Form[];
}

/**
 * Reads `index.aff` and `index.dic` of a `dictionary-xx` package.
 * @param skipFlag flags whose forms the caller makes by rule (verbs with pronouns attached, say)
 */
export async function readDictionary(folder: string, skipFlag: RegExp): Promise<Dictionary> {
  const aff = await readFile(path.join(folder, 'index.aff'), 'utf8');
  const dic = await readFile(path.join(folder, 'index.dic'), 'utf8');
  const suffixes = new Map<string, Affix[]>();
  const prefixes = new Map<string, Affix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, pattern] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || !strip || !add || !pattern) continue;
    const [text = '', flags = ''] = add.split('/');
    const condition = kind === 'SFX' ? `(?:${pattern})$` : `^(?:${pattern})`;
    const table = kind === 'SFX' ? suffixes : prefixes;
    const affix = {
      strip: strip === '0' ? '' : strip,
      add: text === '0' ? '' : text,
      flags,
      condition: new RegExp(condition, 'u'),
    };
    table.set(flag, [...(table.get(flag) ?? []), affix]);
  }
  const entries = dic
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      return { word, flags };
    });

  function grow(lemma: string, word: string, flags: string, via: string, forms: Form[]): void {
    forms.push({ form: word, lemma, via });
    for (const flag of flags) {
      if (skipFlag.test(flag)) continue;
      for (const suffix of suffixes.get(flag) ?? []) {
        if (!suffix.condition.test(word) || !word.endsWith(suffix.strip)) continue;
        const made = word.slice(0, word.length - suffix.strip.length) + suffix.add;
        grow(lemma, made, via.length < 3 ? suffix.flags : '', via + flag, forms);
      }
    }
  }

  return {
    entries,
    expand(entry) {
      const forms: Form[] = [];
      grow(entry.word, entry.word, entry.flags, '', forms);
      const bare = forms.length;
      for (const flag of entry.flags) {
        for (const prefix of prefixes.get(flag) ?? []) {
          const join = (word: string) =>
            prefix.condition.test(word) && word.startsWith(prefix.strip)
              ? prefix.add + word.slice(prefix.strip.length)
              : undefined;
          const lemma = join(entry.word);
          for (const { form, via } of forms.slice(0, bare)) {
            const joined = join(form);
            if (joined !== undefined && lemma !== undefined) forms.push({ form: joined, lemma, via });
          }
        }
      }
      return forms;
    },
  };
}
