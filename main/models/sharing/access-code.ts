/** The code a teacher reads aloud and others type: `LUNA-PINO-4821`. */
import { randomInt } from 'node:crypto';
import type { Language } from '../../../preload/schemas/common.ts';
import { isSameSecret } from '../../same-secret.ts';
import { codeWords } from './code-words.ts';

/** Two words and four digits: some 28 bits, enough where wrong tries are counted. */
export function makeAccessCode(language: Language): string {
  const words = codeWords[language];
  const word = () => words[randomInt(words.length)] ?? '';
  const digits = String(randomInt(10_000)).padStart(4, '0');
  return `${word()}-${word()}-${digits}`.toUpperCase();
}

/** What is left of a code typed by hand: letters in capitals, without accents, and digits. As it is sent. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** The header a machine identifies itself with. */
export function codeHeader(typed: string): { authorization: string } {
  return { authorization: `Bearer ${plainCode(typed)}` };
}

/** Whether a header carries the code. Takes as long for a near miss as for a far one. */
export function carriesCode(authorization: string, code: string): boolean {
  const presented = /^Bearer ([A-Z0-9]{1,40})$/.exec(authorization)?.[1] ?? '';
  return isSameSecret(presented, plainCode(code)) && presented !== '';
}
