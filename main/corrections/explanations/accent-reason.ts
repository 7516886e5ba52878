import { nuclei } from '../spanish/words/stress.ts';

/** The template that says why a Spanish word carries its written accent; undefined where it tells words apart. */
export function accentReason(word: string): string | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  const at = lower.search(/[áéíóú]/);
  if (at < 0 || /\s/.test(lower)) return undefined;
  const syllables = nuclei(lower);
  if (syllables.length < 2) return undefined;
  const isStrong = (letter: string) => /[aeoáéó]/.test(letter);
  if (/[íú]/.test(lower.charAt(at)) && (isStrong(lower.charAt(at - 1)) || isStrong(lower.charAt(at + 1))))
    return 'accent-hiatus';
  const after = syllables.filter((place) => place > at).length;
  if (after >= 2) return 'accent-esdrujula';
  const endsOpen = /[aeiouáéíóúns]$/.test(lower);
  if (after === 0 && endsOpen) return 'accent-aguda';
  return after === 1 && !endsOpen ? 'accent-llana' : undefined;
}
