import dictionaryEn from 'dictionary-en';
import dictionaryEnGb from 'dictionary-en-gb';
import dictionaryEs from 'dictionary-es';
import dictionaryEsAr from 'dictionary-es-ar';
import nspell, { type Speller } from 'nspell';

/**
 * The dictionaries a scenario's replies are held against: the language's, and for the scenario in vos the
 * Argentine one, which has its verb forms.
 */
export function spellersOf(): (language: 'es' | 'en', register: string) => Speller[] {
  const made = new Map<object, Speller>();
  const speller = (dictionary: { aff: Uint8Array; dic: Uint8Array }) => {
    const found = made.get(dictionary) ?? nspell(dictionary);
    made.set(dictionary, found);
    return found;
  };
  return (language, register) => {
    if (language === 'en') return [speller(dictionaryEn), speller(dictionaryEnGb)];
    return register === 'vos' ? [speller(dictionaryEs), speller(dictionaryEsAr)] : [speller(dictionaryEs)];
  };
}
