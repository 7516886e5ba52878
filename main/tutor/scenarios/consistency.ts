import type { Language } from '../../../preload/schemas/common.ts';
import type { Register, Scenario } from '../../../preload/schemas/scenarios.ts';
import { toPattern } from './evidence.ts';
import type { Finding } from './reasons.ts';

export type PathOf = (string | number)[];
export type ConsistencyIssue = { path: PathOf } & Omit<Finding, 'line'>;

const registers: Record<Language, Register[]> = { es: ['tú', 'usted', 'vos'], en: ['informal', 'formal'] };

/** Longest texts a cover and the bar above a conversation have room for, in characters. */
const longest = { title: 120, place: 120, summary: 240 } as const;

/** What the schema cannot say: how the fields of a scenario fit each other. */
export function consistencyIssues(scenario: Scenario): ConsistencyIssue[] {
  return [...tooLong(scenario), ...registerOfLanguage(scenario), ...goals(scenario)];
}

function* tooLong(scenario: Scenario): Generator<ConsistencyIssue> {
  for (const field of ['title', 'place', 'summary'] as const) {
    for (const language of ['es', 'en'] as const) {
      if (scenario[field][language].length > longest[field]) {
        yield {
          path: [field, language],
          kind: 'text-too-long',
          details: { field: `${field} › ${language}`, limit: longest[field] },
        };
      }
    }
  }
}

function* registerOfLanguage({ language, register }: Scenario): Generator<ConsistencyIssue> {
  const allowed = registers[language];
  if (!allowed.includes(register)) {
    yield {
      path: ['register'],
      kind: 'register-language',
      details: { register, values: allowed.join(', ') },
    };
  }
}

function* goals(scenario: Scenario): Generator<ConsistencyIssue> {
  const seen = new Set<string>();
  for (const [index, goal] of scenario.goals.entries()) {
    if (seen.has(goal.id)) {
      yield { path: ['goals', index, 'id'], kind: 'duplicate-goal', details: { id: goal.id } };
    }
    seen.add(goal.id);
    for (const [nth, phrase] of goal.evidence.entries()) {
      if (toPattern(phrase).length === 0) {
        yield {
          path: ['goals', index, 'evidence', nth],
          kind: 'empty-evidence',
          details: { field: `goals ${index + 1} › evidence ${nth + 1}` },
        };
      }
    }
  }
}
