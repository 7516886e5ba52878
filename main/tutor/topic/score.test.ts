import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdFrom } from './calibrate.ts';
import { auc, measure } from './evaluation/measures.ts';
import { topicScore } from './score.ts';

const unit = (x: number, y: number) => Float32Array.of(x, y);
const turn = (score: number, onTopic: boolean, exempt = false) => ({
  score,
  onTopic,
  exempt,
  scenarioId: 'x',
  split: 'judged' as const,
  tutor: '',
  text: '',
});

describe('the score of a turn', () => {
  const on = [unit(1, 0), unit(1, 0), unit(1, 0), unit(0, 1)];

  it('is that of the nearest passages', () => {
    expect(topicScore(unit(1, 0), { on, off: [] }, [])).toBeCloseTo(1);
    expect(topicScore(unit(0, 1), { on, off: [] }, [])).toBeCloseTo(1 / 3);
  });

  it('falls by what the scenario says does not belong to it, and rises by what was just said', () => {
    const plain = topicScore(unit(0, 1), { on, off: [] }, []);
    expect(topicScore(unit(0, 1), { on, off: [unit(0, 1)] }, [])).toBeLessThan(plain);
    expect(topicScore(unit(0, 1), { on, off: [] }, [unit(0, 1)])).toBeGreaterThan(plain);
    expect(topicScore(unit(0, 1), { on, off: [unit(0, -1)] }, [])).toBeCloseTo(plain);
  });

  it('is a number where a scenario says nothing', () => {
    expect(topicScore(unit(1, 0), { on: [], off: [] }, [])).toBe(0);
  });
});

describe('the threshold', () => {
  it('leaves one in a hundred on-topic turns below it, and looks at no others', () => {
    const scored = Array.from({ length: 200 }, (_, at) => turn(at / 200, true));
    const others = [turn(-5, false), turn(-9, true, true)];
    const threshold = thresholdFrom([...others, ...scored]);
    expect(scored.filter(({ score }) => score < threshold)).toHaveLength(2);
  });

  it('flags nothing where there is nothing to go by', () => {
    expect(measure([turn(-1, true), turn(-2, false)], thresholdFrom([]))).toMatchObject({ caught: 0 });
  });
});

describe('the measures', () => {
  it('count by hand', () => {
    const scored = [
      turn(0.9, true),
      turn(0.1, true),
      turn(0, true, true),
      turn(0.5, false),
      turn(0.1, false),
    ];
    expect(measure(scored, 0.2)).toEqual({ turns: 5, auc: 2.5 / 6, wronglyFlagged: 1 / 3, caught: 0.5 });
  });

  it('turn round with the classes', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });
    fc.assert(fc.property(scores, scores, (a, b) => Math.abs(auc(a, b) + auc(b, a) - 1) < 1e-9));
  });
});
