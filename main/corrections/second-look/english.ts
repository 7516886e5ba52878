import type { EnglishWords, Kind } from '../english/lexicon/words.ts';
import { readSentences } from '../english/sentence.ts';
import { quotedIn, type Word, type WordReader } from './words.ts';

const verbKinds: readonly Kind[] = ['base', 's', 'past', 'part', 'ing'];
const otherKinds: readonly Kind[] = ['sg', 'pl', 'adj', 'er', 'est'];

/** Small words that carry grammar and stand in no list of verbs, nouns and adjectives. */
const small = new Set(
  `a an the this that these those some any no every each both all many much more most few little less several enough other
  another such i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves yourselves themselves who whom whose which what where when why how and or but so because
  if though although while until since as than then too very also not never always often sometimes usually already yet
  still just only even again ever here there now today tomorrow yesterday of to in on at by for from with without about
  into onto over under between among through during before after above below near behind beside against along across
  around off out up down away back am is are was were be been being do does did have has had can could will would shall
  should may might must don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't
  wouldn't shouldn't i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
  i'll you'll he'll she'll it'll we'll they'll that's there's what's let's yes ok okay please well maybe perhaps really
  quite almost together however`.split(/\s+/),
);

/** English words by the lists the rules have. */
export function englishReader(words: EnglishWords): WordReader {
  const lemmasOf = (form: string): Set<string> => {
    const of = (kinds: readonly Kind[], name: string) =>
      kinds.flatMap((kind) => words.lemma(form, kind) ?? []).map((lemma) => `${name}:${lemma}`);
    const be = /^(am|is|are|was|were|been|being)$/.test(form) ? ['verb:be'] : [];
    return new Set([...of(verbKinds, 'verb'), ...of(otherKinds, 'other'), ...be]);
  };
  return {
    read: (text, isKnown) =>
      readSentences(text).flatMap((units, sentence) => {
        const quoted = quotedIn(units.map(({ token }) => token.text));
        return units.map(({ token, form, isName }, at): Word => {
          const lemmas = lemmasOf(form);
          const listed = lemmas.size > 0 || small.has(form) || words.count(form) > 0;
          const isFirstPerson = /^i(?:$|')/.test(form);
          return {
            text: token.text,
            form,
            kind: token.kind,
            start: token.start,
            end: token.end,
            untouchable:
              (token.kind !== 'word' && token.kind !== 'punctuation') ||
              quoted[at] === true ||
              (isName && !isFirstPerson) ||
              (!listed && isKnown(form)),
            quoted: quoted[at] === true,
            known: listed || token.kind !== 'word' || isKnown(form),
            lemmas,
            tags: [],
            sentence,
          };
        });
      }),
    isVariant,
  };
}

/** One spelling for both sides of the Atlantic, and one form for a contraction and what it stands for. */
function levelled(words: readonly Word[]): string {
  return words
    .filter(({ kind }) => kind === 'word')
    .map(({ form }) => form)
    .join(' ')
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/\bwanna\b/g, 'want to')
    .replace(/\bgotta\b/g, 'got to')
    .replace(/our\b/g, 'or')
    .replace(/is(e|es|ed|ing|ation)\b/g, 'iz$1')
    .replace(/ys(e|es|ed|ing)\b/g, 'yz$1')
    .replace(/ll(ed|ing|er|ers)\b/g, 'l$1')
    .replace(/(cent|theat|lit|met)re(s?)\b/g, '$1er$2')
    .replace(/(earn|urn|ean|eam|ell|oil)t\b/g, '$1ed')
    .replace(/\bgrey\b/g, 'gray')
    .replace(/\bgot(ten)?\b/g, 'got');
}

/** Words that are one in another place: neither is wrong. */
const pairs = new Set(
  `flat apartment|holiday vacation|lift elevator|autumn fall|film movie|mum mom|shop store|trousers pants|queue line|biscuit
  cookie|sweets candy|rubbish trash|rubbish garbage|motorway highway|petrol gas|pavement sidewalk|toilet restroom|toilet bathroom|
  football soccer|university college|shall will|maths math|towards toward`
    .replace(/\s+/g, ' ')
    .split('|')
    .flatMap((pair) => [pair.trim(), pair.trim().split(' ').reverse().join(' ')]),
);

function isVariant(before: readonly Word[], after: readonly Word[]): boolean {
  const [a, b] = [levelled(before), levelled(after)];
  return a !== '' && (a === b || pairs.has(`${a} ${b}`));
}
