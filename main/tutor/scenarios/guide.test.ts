import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reachedGoals } from './goals.ts';
import { parseScenario } from './parse.ts';

const guide = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8');

it('shows a scenario in the guide that can be copied as it is', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const parsed = parseScenario(example);
  expect(parsed).toMatchObject({ ok: true });
  if (!parsed.ok) return;
  expect(reachedGoals(parsed.scenario, parsed.scenario.examples.onTopic)).toEqual([
    'ask-for-book',
    'get-card',
  ]);
  expect(reachedGoals(parsed.scenario, parsed.scenario.examples.offTopic)).toEqual([]);
});
