import type { Lexicon } from '../spanish/lexicon/lexicon.ts';
import { makeSentence, type Unit } from '../spanish/sentence.ts';
import { withoutAccents } from '../spanish/words/stress.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import { quotedIn, sharesLemma, type Word, type WordReader } from './words.ts';

/** Spanish words by the lexicon, as every other stage reads them. */
export function spanishReader(lexicon: Lexicon): WordReader {
  return {
    read: (text, isKnown) =>
      splitSentences(text, tokenise(text)).flatMap((tokens, sentence) => {
        const quoted = quotedIn(tokens.map((token) => token.text));
        return makeSentence(text, tokens, lexicon, isKnown).units.map((unit, at) =>
          toWord(unit, sentence, quoted[at] === true, isNameAt(unit, at)),
        );
      }),
    isVariant,
  };
}

/** A capital where no sentence begins: someone's name, whether or not it is a word as well. */
function isNameAt({ capitalised, token }: Unit, at: number): boolean {
  return capitalised && token.kind === 'word' && at > 0;
}

function toWord(
  { token, form, known, untouchable, analyses }: Unit,
  sentence: number,
  quoted: boolean,
  isName: boolean,
): Word {
  return {
    text: token.text,
    form,
    kind: token.kind,
    start: token.start,
    end: token.end,
    untouchable: (untouchable && token.kind !== 'punctuation') || isName,
    quoted,
    known,
    lemmas: new Set(analyses.map(({ lemma, tag }) => `${tag.startsWith('V') ? 'verb' : 'other'}:${lemma}`)),
    tags: analyses.map(({ tag }) => tag),
    sentence,
  };
}

const oldAccents = /^(?:sólo|solo|(?:[ée]st|[ée]s|aqu[ée]l)(?:e|a|o|os|as)?)$/;
const plurals = new Set('vosotros vosotras ustedes os les'.split(' '));
const addressed = new Set('tú vos usted te le'.split(' '));

/** Voseo, ustedes, leísmo, two past tenses, old and new accents, imperfect subjunctive in -ra and -se. */
function isVariant(before: readonly Word[], after: readonly Word[]): boolean {
  const [a, b] = [before.filter(isWord), after.filter(isWord)];
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return false;
  if (isOtherPast(a, b) || isOtherPast(b, a)) return true;
  if (a.length !== 1 || b.length !== 1) return false;
  if (oldAccents.test(first.form) && withoutAccents(first.form) === withoutAccents(second.form)) return true;
  if (first.form === second.form.replace(/s$/, '') && oldAccents.test(first.form)) return false;
  if (/^les?$/.test(first.form) && /^(lo|la|los|las)$/.test(second.form)) return true;
  if (plurals.has(first.form) && plurals.has(second.form)) return true;
  if (addressed.has(first.form) && addressed.has(second.form)) return true;
  return sharesLemma(first, second, 'verb:') && isOtherAddress(first, second);
}

const isWord = ({ kind }: Word) => kind === 'word';

/** The same verb said to the same person otherwise: `tenés` and `tienes`, `vais` and `van`, `quisiera` and `quisiese`. */
function isOtherAddress(a: Word, b: Word): boolean {
  const key = (tag: string) => tag.replace(/2V$/, '2S').replace(/^VSJ/, 'VSI');
  const of = (word: Word) => word.tags.filter((tag) => /^V[ISM]/.test(tag));
  const plain = of(b).map(key);
  if (of(a).some((tag) => plain.includes(key(tag)) && !of(b).includes(tag))) return true;
  return of(a).some((tag) => tag.endsWith('2P') && of(b).includes(tag.replace(/2P$/, '3P')));
}

/** `he comido` and `comí`: which of them is said depends on where. */
function isOtherPast(perfect: readonly Word[], simple: readonly Word[]): boolean {
  const [have, participle] = perfect;
  const [verb] = simple;
  if (perfect.length !== 2 || simple.length !== 1 || !have || !participle || !verb) return false;
  return (
    have.lemmas.has('verb:haber') &&
    sharesLemma(participle, verb, 'verb:') &&
    verb.tags.some((tag) => tag.startsWith('VIS'))
  );
}
