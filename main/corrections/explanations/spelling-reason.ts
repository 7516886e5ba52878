import { withoutAccents } from '../spanish/words/stress.ts';

/** What two spellings of one sound become alike under, with the template that tells of it; the first that fits. */
const sounds: readonly (readonly [template: string, same: (word: string) => string])[] = [
  ['spelling-n-tilde', (word) => word.replace(/ñ/g, 'n')],
  ['spelling-b-v', (word) => word.replace(/v/g, 'b')],
  ['spelling-h', (word) => word.replace(/(?<!c)h/g, '')],
  ['spelling-double', (word) => word.replace(/([bdfgmpstñ])\1/g, '$1')],
  ['spelling-c-s-z', (word) => word.replace(/z|c(?=[eéií])/g, 's')],
  ['spelling-c-qu', (word) => word.replace(/qu|k|c(?![eéiíh])/g, 'k').replace(/[cz]/g, 'k')],
  ['spelling-ll-y', (word) => word.replace(/ll/g, 'y')],
  ['spelling-g-j', (word) => word.replace(/g(?=[eéií])/g, 'j')],
];

/** The template that says why a Spanish word is not spelt as it was; undefined where no sound misled the learner. */
export function spellingReason(wrong: string, right: string): string | undefined {
  const [written, meant] = [wrong, right].map((word) => withoutAccents(word.normalize('NFC').toLowerCase()));
  if (written === undefined || meant === undefined || written === meant) return undefined;
  return sounds.find(([, same]) => same(written) === same(meant))?.[0];
}
