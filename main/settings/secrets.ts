import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { makePrivateFolder, writePrivateFile } from '../private-files.ts';

/** The system's keychain, as Electron's `safeStorage` has it. */
export interface Keychain {
  /** False where what it gives back could be read by anybody. */
  isSafe(): boolean;
  encrypt(text: string): Buffer;
  /** @throws where it was encrypted by another user, or on another machine. */
  decrypt(encrypted: Buffer): string;
}

export interface SecretsOptions {
  /** The data folder: what is stored lies in its `secrets.json`, encrypted. */
  folder: string;
  /** None without a desktop: then the environment alone holds secrets. */
  keychain?: Keychain;
  /** TERTULIA_HUB_TOKEN is read from it. */
  env: NodeJS.ProcessEnv;
}

/** What is never shown again: it goes into requests, and neither over the contract nor into a log. */
export interface Secrets {
  /** For gated models on the hub; undefined where there is none. */
  hubToken(): string | undefined;
  /** An empty one removes what is stored. @throws AppError `keychain-missing` */
  setHubToken(token: string): Promise<void>;
  status(): { hubToken: boolean; canStore: boolean };
}

const Stored = z.object({ hubToken: z.base64().optional() });

export function openSecrets({ folder, keychain, env }: SecretsOptions): Secrets {
  const file = path.join(folder, 'secrets.json');
  const canStore = () => keychain?.isSafe() ?? false;
  /** Undefined until it was looked for: the keychain may ask the user for leave. */
  let stored: string | null | undefined;

  function storedToken(): string | null {
    stored ??= read();
    return stored;
  }

  function read(): string | null {
    if (keychain === undefined || !existsSync(file)) return null;
    try {
      const { hubToken } = Stored.parse(JSON.parse(readFileSync(file, 'utf8')));
      return hubToken === undefined ? null : keychain.decrypt(Buffer.from(hubToken, 'base64'));
    } catch {
      // Of another machine, or damaged: it can be typed again.
      return null;
    }
  }

  const hubToken = () => storedToken() ?? (env.TERTULIA_HUB_TOKEN?.trim() || undefined);

  return {
    hubToken,
    async setHubToken(token) {
      const plain = token.trim();
      if (plain === '') {
        rmSync(file, { force: true });
        stored = null;
        return;
      }
      if (keychain === undefined || !canStore()) throw new AppError('keychain-missing');
      makePrivateFolder(folder);
      await writePrivateFile(file, JSON.stringify({ hubToken: keychain.encrypt(plain).toString('base64') }));
      stored = plain;
    },
    status: () => ({ hubToken: hubToken() !== undefined, canStore: canStore() }),
  };
}
