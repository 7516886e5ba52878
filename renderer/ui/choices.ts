import type { CefrLevel, Language } from '../../preload/schemas/common.ts';

export const languages: readonly Language[] = ['es', 'en'];
export const levels: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1'];

/** Each language as it calls itself. */
export const ownNames: Readonly<Record<Language, string>> = { es: 'Español', en: 'English' };
