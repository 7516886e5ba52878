import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type Keychain, openSecrets } from './secrets.ts';

/** Base64 of base64: not a keychain, but what comes out is not what went in. */
const keychain: Keychain = {
  isSafe: async () => true,
  encrypt: async (text) => Buffer.from(Buffer.from(text).toString('base64')),
  decrypt: async (encrypted) => Buffer.from(encrypted.toString(), 'base64').toString(),
};

describe('secrets', () => {
  it('are stored encrypted, for their owner alone, and are there after a restart', async () => {
    const folder = temporaryFolder();
    await openSecrets({ folder, keychain, env: {} }).setHubToken(' hf_abc ');
    const file = path.join(folder, 'secrets.json');
    expect(readFileSync(file, 'utf8')).not.toContain('hf_abc');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    const next = openSecrets({ folder, keychain, env: { TERTULIA_HUB_TOKEN: 'hf_env' } });
    expect(await next.hubToken()).toBe('hf_abc');
    await next.setHubToken('');
    expect(existsSync(file)).toBe(false);
    expect(await next.hubToken()).toBe('hf_env');
  });

  it('are in the environment alone where there is no safe place', async () => {
    const folder = temporaryFolder();
    const env = { TERTULIA_HUB_TOKEN: 'hf_env' };
    for (const given of [{}, { keychain: { ...keychain, isSafe: async () => false } }]) {
      const secrets = openSecrets({ folder, env, ...given });
      expect(await secrets.status()).toEqual({ hubToken: true, canStore: false });
      await expect(secrets.setHubToken('hf_x')).rejects.toMatchObject({ kind: 'keychain-missing' });
    }
    expect(existsSync(path.join(folder, 'secrets.json'))).toBe(false);
  });

  it('of another machine, or damaged, count as none', async () => {
    const folder = temporaryFolder();
    const secrets = () => openSecrets({ folder, keychain, env: {} });
    for (const text of ['{', '{"hubToken":7}', '{"hubToken":"$$"}']) {
      writeFileSync(path.join(folder, 'secrets.json'), text);
      expect(await secrets().hubToken()).toBeUndefined();
    }
    await secrets().setHubToken('hf_abc');
    const decrypt = () => Promise.reject(new Error('another user'));
    const other = openSecrets({ folder, keychain: { ...keychain, decrypt }, env: {} });
    expect(await other.status()).toEqual({ hubToken: false, canStore: true });
  });
});
