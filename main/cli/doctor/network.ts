import type { Settings } from '../../../preload/schemas/settings.ts';
import { AppError } from '../../errors.ts';
import { readAuthorities } from '../../network/certificates.ts';
import { createNetwork } from '../../network/index.ts';
import { proxyFor } from '../../network/proxies.ts';

/** How the network is used, where it is. Addresses come without the user and password in them. */
export interface NetworkFindings {
  /** Nothing goes out. */
  offline: boolean;
  /** Where models come from: the hub, or the mirror in its place. */
  hub: string;
  isMirror: boolean;
  proxy: string | null;
  certificateAuthorityFile: string | null;
  /** A token for gated models is in the environment. The keychain's cannot be seen from here. */
  hubToken: boolean;
}

/** Looks at settings and environment. Asks nobody. */
export async function examineNetwork(
  settings: Settings,
  env: NodeJS.ProcessEnv = process.env,
): Promise<NetworkFindings> {
  const options = { settings: () => settings, env, log: { info: () => {}, warn: () => {} } };
  const network = createNetwork(options);
  const hub = network.hubBase();
  await network.close();
  const usual = createNetwork({ ...options, settings: () => ({ ...settings, hubMirror: '' }), env: {} });
  const isMirror = hub !== usual.hubBase();
  await usual.close();
  const proxy = await proxyFor(new URL(hub), options);
  return {
    offline: settings.offline,
    hub: withoutUser(hub),
    isMirror,
    proxy: proxy && withoutUser(proxy),
    certificateAuthorityFile: settings.certificateAuthorityFile || null,
    hubToken: Boolean(env.TERTULIA_HUB_TOKEN?.trim()),
  };
}

/** Why the file with certificate authorities cannot be used; null where it can, or there is none. */
export function certificateProblem(file: string | null): AppError | null {
  if (file === null) return null;
  try {
    readAuthorities(file);
    return null;
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
    throw thrown;
  }
}

function withoutUser(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/, '');
}
