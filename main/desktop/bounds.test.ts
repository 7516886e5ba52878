import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, placeWindow } from './bounds.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1280, height: 695 };
const second: Bounds = { x: 1280, y: 0, width: 1920, height: 1080 };

describe('where the window opens', () => {
  it('is where it was', () => {
    const before = { x: 1400, y: 100, width: 1000, height: 700 };
    expect(placeWindow(before, [laptop, second])).toEqual(before);
  });

  it('is on a screen that is still there', () => {
    const before = { x: 1400, y: 100, width: 1000, height: 700 };
    expect(placeWindow(before, [laptop])).toEqual({ x: 50, y: 25, width: 1180, height: 695 });
  });

  it('is in the middle when nothing usable was stored', () => {
    for (const saved of [undefined, null, 'x', {}, { x: 1, y: 1, width: -5, height: 4 }, { x: 0.5 }]) {
      expect(placeWindow(saved, [second])).toEqual({ x: 1650, y: 140, width: 1180, height: 800 });
    }
  });

  it('can always be taken hold of, whatever was stored', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const saved = fc.record({ x: number, y: number, width: number, height: number });
    fc.assert(
      fc.property(saved, (before) => {
        const window = placeWindow(before, [laptop, second]);
        const isSeen = [laptop, second].some(
          (area) =>
            Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x) >= 100 &&
            window.y >= area.y &&
            window.y + 40 <= area.y + area.height,
        );
        expect(isSeen).toBe(true);
        expect(window.width).toBeGreaterThanOrEqual(390);
      }),
    );
  });
});
