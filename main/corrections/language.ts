import type { Language } from '../../preload/schemas/common.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** The commonest words of each language that are no words of the other. */
const common: Record<Language, Set<string>> = {
  en: new Set(
    `the is are was were i you she it we they and of to in that this with for my your what how where when do does don't
    i'm have not but because want would like can could please thank thanks yes hello good very there here go going
    don't doesn't didn't can't it's that's what's i'd i'll i've you're isn't know say said think from mine her his our
    their them us about which who why some any much many should must will be been am need sorry on at an so if by or out up down over after before only really
    than then these those other into just been did had go went take make see look`.split(/\s+/),
  ),
  es: new Set(
    `el la los las es son era yo tú él ella nosotros y de que en un una con para por mi tu qué cómo dónde cuándo pero
    porque quiero quisiera puedo tengo tiene hay está estoy muy gracias sí hola bueno ir voy del al se lo
    su sus mis tus como más ha fue ser este estos estas eso esto todo vamos hoy ayer mañana entre cuando donde si ni desde
    hasta te le les nos los las ya también siempre nunca nada algo`.split(/\s+/),
  ),
};

/** A turn is written in the other language than the one it is meant to be in: it is to be helped, not marked. */
export function isOtherLanguage(text: string, language: Language): boolean {
  return looksForeign(tokenise(text.normalize('NFC')), language);
}

/** Words that are a whole turn, and never one of the other language. */
const alone: Record<Language, RegExp> = {
  en: /^(hello|hi|yes|please|thanks|sorry|what|where|why|how|goodbye|okay thanks|thank you|yes please)$/,
  es: /^(hola|sí|gracias|perdón|qué|dónde|cómo|adiós|buenos días|buenas tardes|muchas gracias|por favor)$/,
};

/** Is the text plainly written in another of our languages than the one it is meant to be in? What is quoted is not. */
export function looksForeign(tokens: readonly Token[], language: Language): boolean {
  const words = unquoted(tokens)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase().replace('’', "'"));
  const other = language === 'es' ? 'en' : 'es';
  if (words.length < 3) return alone[other].test(words.join(' '));
  const share = (of: Language) => words.filter((word) => common[of].has(word)).length / words.length;
  return share(other) >= 0.3 && share(other) > 2 * share(language);
}

function unquoted(tokens: readonly Token[]): Token[] {
  let quoted = false;
  return tokens.filter(({ text }) => {
    if (/^[«“]$/.test(text)) quoted = true;
    else if (/^[»”]$/.test(text)) quoted = false;
    else if (text === '"') quoted = !quoted;
    return !quoted;
  });
}
