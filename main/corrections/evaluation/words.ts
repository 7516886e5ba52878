import type { Language } from '../../../preload/schemas/common.ts';
import type { EditType } from '../../../preload/schemas/corrections.ts';
import { type EnglishWords, type Kind, loadEnglishWords } from '../english/lexicon/words.ts';
import type { Lexicon } from '../spanish/lexicon/lexicon.ts';
import { loadLexicon } from '../spanish/lexicon/load.ts';

/** What a language's words can be to one another. */
export interface Words {
  knows(word: string): boolean;
  /** The type of edit that one word for the other is, where both are forms of one word or of a pair with its own type. */
  relation(before: string, after: string): EditType | undefined;
}

export async function loadWords(language: Language): Promise<Words> {
  return language === 'es' ? spanish(await loadLexicon()) : english(await loadEnglishWords());
}

const likeGustar = new Set(
  'gustar encantar doler interesar parecer faltar quedar importar molestar'.split(' '),
);
/** Determiners and quantifiers that change with their noun, by their beginning. */
const spanishDeterminer =
  /^(est|es|aquel|much|poc|otr|algun|algún|ningun|ningún|nuestr|vuestr|tod|tant|mi|tu|su|cual|un)([aeo]?l?s?|las?|los?)$/;

function spanish(lexicon: Lexicon): Words {
  const lemmas = (word: string, starts: RegExp) =>
    new Set(lexicon.analyses(word).flatMap(({ lemma, tag }) => (starts.test(tag) ? [lemma] : [])));
  return {
    knows: (word) => lexicon.has(word),
    relation(before, after) {
      const [from, to] = [lemmas(before, /^V/), lemmas(after, /^V/)];
      if ((from.has('ser') && to.has('estar')) || (from.has('estar') && to.has('ser'))) return 'ser-estar';
      const [begins, stays] = [spanishDeterminer.exec(before)?.[1], spanishDeterminer.exec(after)?.[1]];
      if (begins !== undefined && begins === stays) return 'agreement';
      if (overlap(lemmas(before, /^[NA]|^VP/), lemmas(after, /^[NA]|^VP/))) return 'agreement';
      if (!overlap(from, to)) return undefined;
      return [...to].some((lemma) => likeGustar.has(lemma)) ? 'gustar' : 'verb';
    },
  };
}

const verbal: readonly Kind[] = ['base', 's', 'past', 'part', 'ing'];
const nominal: readonly Kind[] = ['sg', 'pl'];
const auxiliary = /^(am|is|are|was|were|be|been|being|do|does|did|have|has|had|will|would|can|could)$/;
const agreeing = [
  ['this', 'these'],
  ['that', 'those'],
  ['much', 'many'],
];

function english(words: EnglishWords): Words {
  const lemmas = (word: string, kinds: readonly Kind[]) =>
    new Set(kinds.flatMap((kind) => words.lemma(word, kind) ?? []));
  return {
    knows: (word) => words.count(word) > 0 || lemmas(word, [...verbal, ...nominal, 'adj']).size > 0,
    relation(before, after) {
      if (agreeing.some((pair) => pair.includes(before) && pair.includes(after))) return 'agreement';
      if (auxiliary.test(before) && auxiliary.test(after)) return 'verb';
      const turnsNumber =
        (words.is(before, 'sg') && words.is(after, 'pl')) ||
        (words.is(before, 'pl') && words.is(after, 'sg'));
      const isOne = overlap(lemmas(before, nominal), lemmas(after, nominal));
      // `works` for `work` may be either: what a word mostly is decides.
      if (turnsNumber && isOne && ![...lemmas(before, nominal)].some((lemma) => words.mostly(lemma, 'V')))
        return 'agreement';
      return overlap(lemmas(before, verbal), lemmas(after, verbal)) ? 'verb' : undefined;
    },
  };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
