import type { EditType } from '../../preload/schemas/corrections.ts';
import { recall, remember } from '../app/memory.ts';

/** What a learner would know a rule by: its type, and the words it was muted at. */
export interface RuleName {
  type: EditType;
  before: string;
  after: string;
}

/** Keeps the name of a rule that is being muted, in this window: the services know it by its id alone. */
export function nameRule(rule: string, { type, before, after }: RuleName): void {
  remember('rules', JSON.stringify({ ...all(), [rule]: { type, before, after } }));
}

/** The name of a muted rule, or null where it was muted elsewhere. */
export function ruleName(rule: string): RuleName | null {
  return all()[rule] ?? null;
}

function all(): Record<string, RuleName> {
  try {
    const kept: unknown = JSON.parse(recall('rules') ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, name]) => isName(name)));
  } catch {
    return {};
  }
}

function isName(value: unknown): value is RuleName {
  if (typeof value !== 'object' || value === null) return false;
  const { type, before, after } = value as Partial<Record<keyof RuleName, unknown>>;
  return typeof type === 'string' && typeof before === 'string' && typeof after === 'string';
}
