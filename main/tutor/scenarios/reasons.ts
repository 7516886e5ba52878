import type { Language } from '../../../preload/schemas/common.ts';
import en from '../../../resources/locales/en/scenario-problems.json' with { type: 'json' };
import es from '../../../resources/locales/es/scenario-problems.json' with { type: 'json' };

/** Why a scenario file cannot be used; each has its words in `resources/locales/<language>/scenario-problems.json`. */
export type ReasonKind = keyof typeof en;

/** A finding before it has words: the same check serves both interface languages. */
export interface Finding {
  /** Counted from 1. */
  line: number;
  kind: ReasonKind;
  details?: Record<string, string | number>;
}

const words: Record<Language, Record<ReasonKind, string>> = { es, en };

/** The finding as a person reads it. */
export function reasonInWords(finding: Pick<Finding, 'kind' | 'details'>, language: Language): string {
  return words[language][finding.kind].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(finding.details?.[name] ?? ''),
  );
}

/** One reason for a file with several findings: the first in full, the others counted. */
export function reasonForAll(findings: readonly [Finding, ...Finding[]], language: Language): string {
  const reason = reasonInWords(findings[0], language);
  const count = findings.length - 1;
  if (count === 0) return reason;
  return reasonInWords({ kind: count === 1 ? 'one-more' : 'more', details: { reason, count } }, language);
}
