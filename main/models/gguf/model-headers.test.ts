import { copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { shapeOf } from '../fit/index.ts';
import { readModelHeaders } from './model-headers.ts';
import { TINY_SHAPE, writeRandomModel } from './random-model.ts';
import { writeShardedModel } from './testing/sharded-model.ts';

async function threeParts() {
  const folder = temporaryFolder();
  const files = await writeShardedModel(folder, TINY_SHAPE, 3);
  const [first = '', second = '', third = ''] = files;
  return { folder, first, second, third };
}

async function problemOf(file: string): Promise<AppError> {
  const thrown = await readModelHeaders(file).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

describe('a model in parts', () => {
  it('has the tensors of the same model in one file, and takes the same memory', async () => {
    const { folder, first } = await threeParts();
    const whole = path.join(folder, 'whole.gguf');
    await writeRandomModel(whole, TINY_SHAPE);
    const parts = await readModelHeaders(first);
    const one = await readModelHeaders(whole);
    const names = (headers: typeof parts) =>
      headers.flatMap(({ tensors }) => tensors.map(({ name }) => name));
    expect(parts.length).toBe(3);
    expect(names(parts)).toEqual(names(one));
    expect(shapeOf(parts)).toEqual(shapeOf(one));
  });

  it('one of which is not there is named', async () => {
    const { first, third } = await threeParts();
    await rm(third);
    expect(await problemOf(first)).toMatchObject({ kind: 'model-missing', details: { path: third } });
  });

  it('one of which is cut short', async () => {
    const { first, second } = await threeParts();
    const { length } = await readFile(second);
    await truncate(second, length - 4096);
    expect((await problemOf(first)).kind).toBe('model-malformed');
  });

  it('one of which is another one', async () => {
    const { first, second, third } = await threeParts();
    await copyFile(second, third);
    const { kind, details } = await problemOf(first);
    expect(kind).toBe('model-malformed');
    expect(details.reason).toMatch(/part 2 of 3/);
  });

  it('that were renamed to fewer', async () => {
    const { folder, first, second } = await threeParts();
    const renamed = path.join(folder, 'model-00001-of-00002.gguf');
    await rename(first, renamed);
    await rename(second, path.join(folder, 'model-00002-of-00002.gguf'));
    expect((await problemOf(renamed)).kind).toBe('model-malformed');
    await rename(renamed, path.join(folder, 'alone.gguf'));
    expect((await problemOf(path.join(folder, 'alone.gguf'))).details.reason).toMatch(/part 1 of 3/);
  });

  it('is opened by its first', async () => {
    const { second } = await threeParts();
    expect((await problemOf(second)).details.reason).toMatch(/open the first one/);
  });

  it('with any byte of any header flipped is whole or refused, never anything else', async () => {
    const { first, second, third } = await threeParts();
    const files = [first, second, third];
    const originals = await Promise.all(files.map((file) => readFile(file)));
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(400), fc.integer({ min: 1, max: 255 }), async (which, at, mask) => {
        const bytes = Buffer.from(originals[which] ?? Buffer.alloc(0));
        bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at);
        await writeFile(files[which] ?? '', bytes);
        try {
          await readModelHeaders(first);
        } catch (error) {
          expect((error as AppError).kind).toBe('model-malformed');
        } finally {
          await writeFile(files[which] ?? '', originals[which] ?? '');
        }
      }),
      { numRuns: 150 },
    );
  });
});
