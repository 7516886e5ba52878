import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { composeFindings } from './compose.ts';
import type { Finding } from './finding.ts';

const finding = (start: number, end: number, replacement: string): Finding => ({
  start,
  end,
  replacement,
  type: 'spelling',
  stage: 'rules',
  rule: 'some',
  confidence: 0.8,
});

/** Findings of a text of this length: cuts in order, every second stretch is replaced. */
const findingsOf = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 5 })
    .map((drawn) => {
      const made: Finding[] = [];
      let at = 0;
      for (const [a, b, words] of drawn.toSorted((x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]))) {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        if (start < at || start === end) continue;
        made.push(finding(start, end, words));
        at = end;
      }
      return made;
    });

test('one pass does what the two did, without overlaps', () => {
  const cases = fc
    .string({ maxLength: 30 })
    .chain((text) => fc.tuple(fc.constant(text), findingsOf(text.length)))
    .chain(([text, first]) =>
      fc.tuple(fc.constant(text), fc.constant(first), findingsOf(applyEdits(text, first).length)),
    );
  fc.assert(
    fc.property(cases, ([text, first, second]) => {
      const both = composeFindings(text, first, second);
      expect(applyEdits(text, both)).toBe(applyEdits(applyEdits(text, first), second));
      both.forEach(({ start, end }, k) => {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(both[k - 1]?.end ?? 0);
      });
    }),
    { numRuns: 2000 },
  );
});

test('what a second pass finds beside the first keeps its own reason', () => {
  const first = [finding(3, 6, 'blanca')];
  const second = [{ ...finding(0, 2, 'El'), type: 'article' as const, confidence: 0.6 }];
  expect(composeFindings('La xxx y', first, second)).toEqual([second[0], first[0]]);
});

test('what a second pass takes back is nobody’s mistake', () => {
  expect(composeFindings('uno dos', [finding(0, 3, 'una')], [finding(0, 3, 'uno')])).toEqual([]);
});

test('one over the other is one, and as sure as the less sure of the two', () => {
  const both = composeFindings(
    'el agua frio',
    [finding(8, 12, 'fria')],
    [{ ...finding(3, 12, 'agua fría'), confidence: 0.5 }],
  );
  expect(both).toMatchObject([{ start: 3, end: 12, replacement: 'agua fría', confidence: 0.5 }]);
});
