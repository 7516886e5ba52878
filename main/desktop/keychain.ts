import type { SafeStorage } from 'electron';
import type { Keychain } from '../settings/secrets.ts';

type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/** Where Linux has no keychain, Electron encrypts with a key that anybody knows: that is no safe place. */
const OPEN_BACKENDS = new Set(['basic_text', 'unknown']);

/** The system's keychain behind the interface the settings know. */
export function createKeychain(storage: Storage, platform: NodeJS.Platform): Keychain {
  return {
    async isSafe() {
      if (!(await storage.isAsyncEncryptionAvailable())) return false;
      return platform !== 'linux' || !OPEN_BACKENDS.has(storage.getSelectedStorageBackend());
    },
    encrypt: (text) => storage.encryptStringAsync(text),
    decrypt: async (encrypted) => (await storage.decryptStringAsync(encrypted)).result,
  };
}
