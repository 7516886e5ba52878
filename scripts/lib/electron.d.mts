/** Path of Electron's program, or null. Never asks the package itself: that would download it. */
export function electronProgram(folder?: string): string | null;
/** Why the desktop window cannot open here, in Spanish and in English; null where it can. */
export function whyNoWindow(): [string, string] | null;
