const plain: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const accented: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** Without written accents; ñ and ü stay. */
export function withoutAccents(word: string): string {
  return word.replace(/[áéíóúÁÉÍÓÚ]/g, (letter) =>
    letter === letter.toLowerCase()
      ? (plain[letter] ?? letter)
      : (plain[letter.toLowerCase()] ?? letter).toUpperCase(),
  );
}

/** Where each syllable's strongest vowel stands. */
export function nuclei(word: string): number[] {
  const found: number[] = [];
  const lower = word.toLowerCase();
  for (let k = 0; k < lower.length; k++) {
    if (!isVowel(lower, k)) continue;
    let end = k;
    let nucleus = k;
    while (
      end + 1 < lower.length &&
      isVowel(lower, end + 1) &&
      joins(lower.charAt(end), lower.charAt(end + 1))
    ) {
      end++;
      if (weight(lower.charAt(end)) > weight(lower.charAt(nucleus))) nucleus = end;
    }
    // Of two weak vowels the second carries the stress: viu-da, cui-da.
    if (end > k && weight(lower.charAt(nucleus)) <= 1) nucleus = end;
    found.push(nucleus);
    k = end;
  }
  return found;
}

/** Index of the stressed vowel: the written accent, else by the general rules; -1 without vowels. */
export function stressedVowel(word: string): number {
  const written = word.search(/[áéíóúÁÉÍÓÚ]/);
  if (written >= 0) return written;
  const vowels = nuclei(word);
  if (vowels.length < 2) return vowels[0] ?? -1;
  return (/[nsaeiou]$/i.test(word) ? vowels.at(-2) : vowels.at(-1)) ?? -1;
}

/** Writes or leaves out the accent as the rules ask for a word stressed on the vowel at `stressed`. */
export function accentuate(word: string, stressed: number): string {
  const bare = withoutAccents(word);
  const vowel = bare.charAt(stressed);
  const mark = accented[vowel];
  if (mark === undefined) return bare;
  const marked = bare.slice(0, stressed) + mark + bare.slice(stressed + 1);
  const vowels = nuclei(bare);
  const hiatus =
    /[iu]/.test(vowel) && (isStrong(bare.charAt(stressed - 1)) || isStrong(bare.charAt(stressed + 1)));
  if (hiatus && !vowels.includes(stressed)) return marked;
  if (vowels.length < 2) return bare;
  return stressedVowel(bare) === stressed ? bare : marked;
}

function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (letter === 'u' && /[qg]/.test(word.charAt(at - 1)) && /[eiéí]/.test(word.charAt(at + 1))) return false;
  if (letter === 'y') return at === word.length - 1 && at > 0;
  return /[aeiouáéíóúü]/.test(letter);
}

function isStrong(letter: string): boolean {
  return /[aeoáéó]/.test(letter);
}

function weight(letter: string): number {
  return isStrong(letter) ? 2 : /[íú]/.test(letter) ? 2 : 1;
}

/** Do two vowels belong to one syllable? Two strong ones do not, nor a weak one with a written accent. */
function joins(a: string, b: string): boolean {
  if (/[íú]/.test(a) || /[íú]/.test(b)) return false;
  return !(isStrong(a) && isStrong(b));
}
