import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CefrLevel } from '../../preload/schemas/common.ts';
import { nearestFirst } from './order.ts';

const level = fc.constantFrom(...CefrLevel.options);

test('the own level comes first, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(level.map((one) => ({ level: one }))), level, (scenes, own) => {
      const sorted = nearestFirst(scenes, own);
      const mine = scenes.filter((scene) => scene.level === own).length;
      expect(sorted.slice(0, mine).every((scene) => scene.level === own)).toBe(true);
      expect(sorted.map((scene) => scene.level).sort()).toEqual(scenes.map((scene) => scene.level).sort());
    }),
  );
});

test('of two scenes equally far, the harder comes first', () => {
  const scenes = (['A1', 'A2', 'B1', 'B2', 'C1'] as const).map((one) => ({ level: one }));
  expect(nearestFirst(scenes, 'B1').map((scene) => scene.level)).toEqual(['B1', 'B2', 'A2', 'C1', 'A1']);
});
