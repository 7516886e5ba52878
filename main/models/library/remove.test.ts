import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inference } from '../../inference/types.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { scriptedInference } from '../../tutor/testing/scripted-inference.ts';
import { entryFor, ggufBytes, openApp } from '../testing/open-app.ts';

/** An inference that says it has this model loaded, and notes that it let go of it. */
function withLoaded(modelId: string, state: 'ready' | 'generating') {
  const scripted = scriptedInference();
  let unloaded = 0;
  const inference: Inference = {
    ...scripted,
    status: () => ({ ...scripted.status(), modelId, state }),
    unload: async () => void unloaded++,
  };
  return { inference, unloaded: () => unloaded };
}

async function appWith(inference?: Inference) {
  const content = await ggufBytes();
  const app = await openApp({ entries: [entryFor('tiny', content)], ...(inference && { inference }) });
  const inbox = temporaryFolder();
  writeFileSync(path.join(inbox, 'tiny.gguf'), content);
  await app.handlers['models.import']({ paths: [inbox], mode: 'copy' });
  return { app, content };
}

describe('removing a model', () => {
  it('frees its room, unloads it first, and falls back to the starter', async () => {
    const { inference, unloaded } = withLoaded('tiny', 'ready');
    const { app, content } = await appWith(inference);
    await app.handlers['settings.set']({ modelId: 'tiny' });
    const { freedBytes } = await app.handlers['models.remove']({ id: 'tiny' });
    expect(freedBytes).toBeGreaterThanOrEqual(content.length);
    expect(unloaded()).toBe(1);
    expect(app.settings.get().modelId).toBe('starter');
    expect(readdirSync(path.join(app.modelsFolder, 'llm'))).toEqual([]);
    await expect(app.handlers['models.remove']({ id: 'tiny' })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('that is answering, or is the starter, is refused', async () => {
    const { app } = await appWith(withLoaded('tiny', 'generating').inference);
    await app.handlers['settings.set']({ modelId: 'tiny' });
    await expect(app.handlers['models.remove']({ id: 'tiny' })).rejects.toMatchObject({
      kind: 'model-in-use',
    });
    await expect(app.handlers['models.remove']({ id: 'starter' })).rejects.toMatchObject({
      kind: 'model-not-removable',
    });
    expect(app.settings.get().modelId).toBe('tiny');
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified' });
  });
});

describe('what interrupted work left', () => {
  it('is counted and removed, and nothing else is', async () => {
    const { app } = await appWith();
    const folder = path.join(app.modelsFolder, 'llm');
    mkdirSync(path.join(folder, 'gone'));
    writeFileSync(path.join(folder, 'gone', 'gone.gguf.part'), Buffer.alloc(10_000));
    writeFileSync(path.join(folder, 'gone', 'gone.gguf.part.json'), '{}');
    mkdirSync(path.join(folder, '.removed-1'));
    writeFileSync(path.join(folder, '.removed-1', 'x.gguf'), Buffer.alloc(5_000));
    mkdirSync(path.join(app.modelsFolder, '.incoming', 'old'), { recursive: true });
    writeFileSync(path.join(app.modelsFolder, '.incoming', 'old', 'y'), Buffer.alloc(3_000));
    const { files, bytes } = await app.handlers['models.leftovers']({});
    expect(files).toBe(4);
    expect(bytes).toBeGreaterThanOrEqual(18_000);
    expect(await app.handlers['models.removeLeftovers']({})).toEqual({ freedBytes: bytes });
    expect(readdirSync(folder)).toEqual(['tiny']);
    expect(existsSync(path.join(app.modelsFolder, '.incoming'))).toBe(false);
    expect(await app.handlers['models.leftovers']({})).toEqual({ files: 0, bytes: 0 });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified' });
  });
});
