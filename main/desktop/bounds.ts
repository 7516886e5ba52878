import { z } from 'zod';

/** A place on the screen, in device-independent pixels. */
export const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

export const SMALLEST = { width: 390, height: 480 };
const USUAL = { width: 1180, height: 800 };

/**
 * Where the window opens: where it was, as long as enough of it can be seen to be taken hold of; else in the
 * middle of the first screen.
 * @param saved whatever was stored.
 * @param areas the screens without their bars; the first is the main one.
 */
export function placeWindow(saved: unknown, areas: readonly Bounds[]): Bounds {
  const before = Bounds.safeParse(saved);
  if (before.success) {
    for (const area of areas) {
      const window = shrink(before.data, area);
      if (visible(window, area)) return window;
    }
  }
  const [area = { x: 0, y: 0, ...USUAL }] = areas;
  const { width, height } = shrink({ x: 0, y: 0, ...USUAL }, area);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height };
}

/** Is a hand's breadth of the title bar on this screen? */
function visible(window: Bounds, area: Bounds): boolean {
  const shown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return shown >= 100 && window.y >= area.y && window.y + 40 <= area.y + area.height;
}

function shrink(window: Bounds, area: Bounds): Bounds {
  return {
    ...window,
    width: Math.min(Math.max(window.width, SMALLEST.width), area.width),
    height: Math.min(Math.max(window.height, SMALLEST.height), area.height),
  };
}
