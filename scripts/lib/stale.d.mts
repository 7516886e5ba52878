export type BuildName = 'renderer' | 'desktop';
export const builds: Record<BuildName, { stamp: string; sources: string[] }>;
/** True where there is no build, or a source changed after it. `folder` is the root of the checkout. */
export function isStale(name: BuildName, folder?: string): boolean;
