import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { makePrivateFolder, writePrivateFile } from '../private-files.ts';

/** The system's keychain, as Electron's `safeStorage` has it. */
export interface Keychain {
  /** False where what it gives back could be read by anybody. */
  isSafe(): Promise<boolean>;
  encrypt(text: string): Promise<Buffer>;
  /** Rejects where it was encrypted by another user, or on another machine. */
  decrypt(encrypted: Buffer): Promise<string>;
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
  hubToken(): Promise<string | undefined>;
  /** An empty one removes what is stored. @throws AppError `keychain-missing` */
  setHubToken(token: string): Promise<void>;
  status(): Promise<{ hubToken: boolean; canStore: boolean }>;
}

const Stored = z.object({ hubToken: z.base64().optional() });

export function openSecrets({ folder, keychain, env }: SecretsOptions): Secrets {
  const file = path.join(folder, 'secrets.json');
  const canStore = async () => (await keychain?.isSafe()) ?? false;
  /** Null until it was looked for: the keychain may ask the user for leave. */
  let stored: Promise<string | undefined> | null = null;

  async function read(): Promise<string | undefined> {
    if (keychain === undefined) return undefined;
    try {
      const { hubToken } = Stored.parse(JSON.parse(await readFile(file, 'utf8')));
      return hubToken && (await keychain.decrypt(Buffer.from(hubToken, 'base64')));
    } catch {
      // None, or of another machine, or damaged: it can be typed again.
      return undefined;
    }
  }

  async function hubToken(): Promise<string | undefined> {
    stored ??= read();
    return (await stored) ?? (env.TERTULIA_HUB_TOKEN?.trim() || undefined);
  }

  return {
    hubToken,
    async setHubToken(token) {
      const plain = token.trim();
      if (plain === '') {
        await rm(file, { force: true });
        stored = Promise.resolve(undefined);
        return;
      }
      if (keychain === undefined || !(await canStore())) throw new AppError('keychain-missing');
      const encrypted = await keychain.encrypt(plain);
      makePrivateFolder(folder);
      await writePrivateFile(file, JSON.stringify({ hubToken: encrypted.toString('base64') }));
      stored = Promise.resolve(plain);
    },
    status: async () => ({ hubToken: (await hubToken()) !== undefined, canStore: await canStore() }),
  };
}
