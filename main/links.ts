import { AppError } from './errors.ts';

/**
 * The one gate for addresses that leave the app: https, and nothing in them that a person would not see.
 * @returns the address in its canonical form.
 * @throws AppError `invalid-input`.
 */
export function httpsOnly(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') {
    throw new AppError('invalid-input', { reason: url.slice(0, 200) });
  }
  return parsed.href;
}
