/** One text in two languages: the terminal's is answered. */
export function say(es: string, en: string): string;
export function note(es: string, en: string): void;
