import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../../models/gguf/random-model.ts';

let folder: string | undefined;
const made = new Map<string, Promise<string>>();

/** A folder of this test file's own, until {@link removeModels}. */
export function modelFolder(): string {
  folder ??= mkdtempSync(path.join(tmpdir(), 'tertulia-models-'));
  return folder;
}

/** For `afterAll`: a test runner's process does not always live to see its own `exit`. */
export function removeModels(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
  made.clear();
}

/** Path of a real model with random weights, made once for each shape. */
export function randomModel(shape: Partial<RandomModelShape> = {}): Promise<string> {
  const whole = { ...TINY_SHAPE, ...shape };
  const key = JSON.stringify(whole);
  let file = made.get(key);
  if (!file) {
    const target = path.join(modelFolder(), `${made.size}.gguf`);
    file = writeRandomModel(target, whole).then(() => target);
    made.set(key, file);
  }
  return file;
}
