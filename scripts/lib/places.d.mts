/** The root of the checkout. */
export const root: string;
export const modules: string;
/** The program of Node 24 in node_modules. */
export const node: string;
export function tool(...parts: string[]): string;
