import { describe, expect, it } from 'vitest';
import { createFileChooser } from './file-chooser.ts';
import { createKeychain } from './keychain.ts';
import { dialog, record, safeStorage } from './testing/fake-electron.ts';

describe('the keychain', () => {
  it('gives back what it was given, and does not keep it as it was', async () => {
    const keychain = createKeychain(safeStorage, 'linux');
    expect(await keychain.isSafe()).toBe(true);
    const encrypted = await keychain.encrypt('hf_secret');
    expect(encrypted.toString()).not.toContain('hf_secret');
    expect(await keychain.decrypt(encrypted)).toBe('hf_secret');
  });

  it('is none where Electron only hides the text, or has no keychain', async () => {
    const open = { ...safeStorage, getSelectedStorageBackend: () => 'basic_text' as const };
    expect(await createKeychain(open, 'linux').isSafe()).toBe(false);
    expect(await createKeychain(open, 'darwin').isSafe()).toBe(true);
    const none = { ...safeStorage, isAsyncEncryptionAvailable: async () => false };
    expect(await createKeychain(none, 'win32').isSafe()).toBe(false);
  });
});

describe('choosing files', () => {
  it('asks for models or for a folder, and answers nothing where nothing was chosen', async () => {
    const choose = createFileChooser(dialog, () => 'es');
    expect(await choose('folder')).toEqual([]);
    expect(await choose('model-files')).toEqual([]);
    const asked = record.filter(({ name }) => name === 'dialog.open').map(({ facts }) => facts[0]);
    expect(asked).toMatchObject([
      { properties: ['openDirectory', 'createDirectory'] },
      { filters: [{ name: 'Modelos', extensions: ['gguf', 'onnx'] }] },
    ]);
  });
});
