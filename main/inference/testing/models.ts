import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../../models/gguf/random-model.ts';

let folder: string | undefined;
const made = new Map<string, Promise<string>>();

/** A folder of this test run's own; gone when the process ends. */
export function modelFolder(): string {
  if (folder === undefined) {
    const own = mkdtempSync(path.join(tmpdir(), 'tertulia-models-'));
    process.on('exit', () => rmSync(own, { recursive: true, force: true }));
    folder = own;
  }
  return folder;
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
