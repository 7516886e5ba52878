import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutNotes } from './layout.ts';
import { rulePath } from './rulePath.ts';

const notes = fc
  .array(fc.record({ line: fc.nat(2000), height: fc.integer({ min: 1, max: 300 }) }), { maxLength: 30 })
  .map((boxes) => boxes.sort((a, b) => a.line - b.line));
const gap = fc.nat(40);

test('notes never overlap, never stand above their line, and keep their order', () => {
  fc.assert(
    fc.property(notes, gap, (boxes, between) => {
      const tops = layoutNotes(boxes, between);
      boxes.forEach((box, index) => {
        const top = tops[index] ?? Number.NaN;
        expect(top).toBeGreaterThanOrEqual(box.line);
        const before = boxes[index - 1];
        if (before) expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + before.height + between);
      });
    }),
  );
});

test('a note is moved only as far as the one before it demands', () => {
  fc.assert(
    fc.property(notes, gap, (boxes, between) => {
      const tops = layoutNotes(boxes, between);
      boxes.forEach((box, index) => {
        const demanded =
          index === 0 ? box.line : (tops[index - 1] ?? 0) + (boxes[index - 1]?.height ?? 0) + between;
        expect(tops[index]).toBe(Math.max(box.line, demanded));
      });
    }),
  );
});

test('laying out what is laid out changes nothing', () => {
  fc.assert(
    fc.property(notes, gap, (boxes, between) => {
      const tops = layoutNotes(boxes, between);
      const again = boxes.map((box, index) => ({ ...box, line: tops[index] ?? 0 }));
      expect(layoutNotes(again, between)).toEqual(tops);
    }),
  );
});

test('the rule runs along the line, down the gutter, and ends at the note', () => {
  expect(rulePath({ x: -300, y: 40, noteY: 90, edge: -48 })).toBe('M-299.5 40.5H-23.5V90.5H0');
});
