/** Path of a Chromium, Chrome or Edge of this system (`TERTULIA_CHROMIUM` first), or null. */
export function findChromium(): string | null;
