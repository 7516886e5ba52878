import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { type FuseName, fuses } from './fuses.ts';

it('every fuse there is has been decided', () => {
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(Object.keys(fuses).sort()).toEqual(names.sort());
});

it('a forgotten fuse does not compile', () => {
  const { RunAsNode: _, ...others } = fuses;
  // @ts-expect-error: one is missing
  const forgotten: Record<FuseName, boolean> = others;
  expect(forgotten).toBeDefined();
});
