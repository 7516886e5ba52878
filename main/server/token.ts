import { randomBytes } from 'node:crypto';
import { isSameSecret } from '../same-secret.ts';

/** 256 random bits, as text that stands in a URL as it is. Made anew for each start. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Does an Authorization header carry the token? Takes as long for a near miss as for a far one. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const presented = authorization?.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : '';
  return isSameSecret(presented, token) && presented !== '';
}
