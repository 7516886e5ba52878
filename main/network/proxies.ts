import { bareHost, isLoopback } from './addresses.ts';
import type { NetworkOptions } from './types.ts';

/**
 * The proxy for an address: the setting, else the environment, else the system. NO_PROXY holds for all three, and
 * this machine is never asked through a proxy.
 * @returns its address (`http:`, `https:` or `socks5:`); null to go straight.
 */
export async function proxyFor(
  url: URL,
  { settings, env, systemProxy }: Pick<NetworkOptions, 'settings' | 'env' | 'systemProxy'>,
): Promise<string | null> {
  if (isLoopback(url.hostname) || isExempt(url, env.no_proxy ?? env.NO_PROXY ?? '')) return null;
  const { proxy } = settings();
  if (proxy !== '') return proxy;
  const named =
    url.protocol === 'https:' ? (env.https_proxy ?? env.HTTPS_PROXY) : (env.http_proxy ?? env.HTTP_PROXY);
  const fromEnvironment = named || env.all_proxy || env.ALL_PROXY;
  if (fromEnvironment) return withScheme(fromEnvironment);
  return systemProxy ? fromPac(await systemProxy(url.href)) : null;
}

/** `example.org` and `.example.org` cover the domain and what is below it; a port narrows it; `*` is everything. */
export function isExempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = bareHost(url.hostname).toLowerCase();
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const { name, onlyPort } = partsOf(entry);
      const domain = name.replace(/^\*?\./, '');
      if (domain === '' || (onlyPort !== null && onlyPort !== port)) return false;
      return host === domain || host.endsWith(`.${domain}`);
    });
}

/** An IPv6 address without brackets has no port behind it. */
function partsOf(entry: string): { name: string; onlyPort: string | null } {
  const withPort = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
  return { name: bareHost(withPort?.[1] ?? entry), onlyPort: withPort?.[2] ?? null };
}

/** The first of `PROXY a:1; SOCKS5 b:2; DIRECT` that can be used. */
export function fromPac(answer: string): string | null {
  for (const entry of answer.split(';')) {
    const [kind = '', place = ''] = entry.trim().split(/\s+/);
    switch (kind.toUpperCase()) {
      case 'DIRECT':
        return null;
      case 'PROXY':
      case 'HTTP':
        return `http://${place}`;
      case 'HTTPS':
        return `https://${place}`;
      case 'SOCKS5':
        return `socks5://${place}`;
    }
  }
  return null;
}

function withScheme(proxy: string): string {
  return /^[a-z0-9]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
