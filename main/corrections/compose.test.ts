import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe('one over the other is told by the surer of the two', () => {
  const pronoun = { type: 'pronoun', rule: 'redundant-subject', words: { word: 'Yo' } } as const;
  const said = ({ type, rule, words }: Finding) => ({ type, rule, words });

  test('the second, in the words the learner wrote', () => {
    const first = { ...finding(0, 8, 'Qiero'), ...pronoun, confidence: 0.7 };
    const second = { ...finding(0, 5, 'Quiero'), rule: 'unknown-word', confidence: 0.9 };
    const [both, ...more] = composeFindings('Yo qiero pagar.', [first], [second]);
    expect(both).toEqual({
      ...second,
      start: 0,
      end: 8,
      confidence: 0.7,
      words: { wrong: 'qiero', right: 'quiero' },
    });
    expect(more).toEqual([]);
  });

  test('the first, in words that the second left as they were', () => {
    const first = { ...finding(4, 9, 'gatos'), confidence: 0.9 };
    const second = { ...finding(0, 9, 'Los gatos'), type: 'article' as const, confidence: 0.6 };
    expect(composeFindings('Lps gatso', [first], [second])).toEqual([
      { ...first, start: 0, replacement: 'Los gatos', confidence: 0.6, words: { wrong: 'gatso', right: 'gatos' } },
    ]); // biome-ignore format: side by side
  });

  test('in the words of the whole edit, where its own were changed on the way', () => {
    const [agreement, accent] = [finding(8, 12, 'fria'), { ...finding(8, 12, 'fría'), rule: 'accent' }];
    const whole = { wrong: 'frio', right: 'fría' };
    const told = (surest: Finding, first: Finding, second: Finding) => {
      expect(composeFindings('el agua frio', [first], [second]).map(said)).toEqual([
        { type: 'spelling', rule: surest.rule, words: whole },
      ]);
    };
    told(agreement, agreement, accent);
    const surer = { ...accent, confidence: 0.95 };
    told(surer, agreement, surer);
  });

  test('with the values of its own template', () => {
    const first = { ...finding(0, 8, 'Qiero'), ...pronoun, confidence: 0.9 };
    const [both] = composeFindings('Yo qiero pagar.', [first], [finding(0, 5, 'Quiero')]);
    expect(both).toMatchObject({ ...pronoun, words: { word: 'Yo', wrong: 'Yo qiero', right: 'Quiero' } });
  });

  test('not an accent that was changed on, but what it became', () => {
    const accent = { ...finding(4, 9, 'melón'), type: 'accent' as const, confidence: 0.93 };
    const plural = { ...finding(4, 9, 'melones'), rule: 'noun-number', confidence: 0.9 };
    const [both] = composeFindings('dos melon', [accent], [plural]);
    expect(both).toMatchObject({ rule: 'noun-number', words: { wrong: 'melon', right: 'melones' } });
  });

  test('how a word is written first, though the speller is less sure', () => {
    const misspelt = { ...finding(3, 8, 'quiero'), stage: 'spelling' as const, confidence: 0.6 };
    const second = { ...finding(0, 9, 'Quiero'), ...pronoun };
    const [both] = composeFindings('Yo qiero pagar.', [misspelt], [second]);
    expect(both).toMatchObject({ stage: 'spelling', words: { wrong: 'qiero', right: 'quiero' } });
  });

  test('without the sign that opens a question', () => {
    const first = { ...finding(0, 7, '¿Cuántas'), confidence: 0.7 };
    const [both] = composeFindings('Cuantas son?', [first], [finding(1, 8, 'Cuántos')]);
    expect(both).toMatchObject({ replacement: '¿Cuántos', words: { right: 'Cuántos' } });
  });

  test('words within longer ones are not those words', () => {
    const first = finding(0, 8, 'no');
    const [both] = composeFindings('nono sus', [first], [{ ...finding(0, 2, 'si'), confidence: 0.9 }]);
    expect(both?.words).toEqual({ wrong: 'nono sus', right: 'si' });
  });
});
