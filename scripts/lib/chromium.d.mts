/** Path of a Chromium, Chrome or Edge of this system (`TERTULIA_CHROMIUM` first), or null. */
export function findChromium(): string | null;
/** What to install, in Spanish and English. */
export const howToInstallChromium: [es: string, en: string];
