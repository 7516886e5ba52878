/** True where node_modules is not what the lockfile says. `folder` is the root of the checkout. */
export function areStale(folder?: string): boolean;
/** Resolves to false where they could not be installed; it has been said why. */
export function ensureDependencies(): Promise<boolean>;
