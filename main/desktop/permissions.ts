import type { Session } from 'electron';
import { isAppUrl } from './trusted-sender.ts';

/** What the page may ask for: to copy text. Everything else a browser could grant is refused. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Deny by default; what is allowed is allowed to our own page alone. */
export function isPermissionAllowed(permission: string, requestingUrl: string): boolean {
  return allowed.has(permission) && isAppUrl(requestingUrl);
}

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** Answers every question a page can put to the session. */
export function guardPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isPermissionAllowed(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermissionAllowed(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
