import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding, StageName } from '../finding.ts';
import { likeWritten, type Sentence, type Unit } from './sentence.ts';

/** What a rule found: replace the units `from` up to, not including, `to`. */
export interface Hit {
  from: number;
  to: number;
  replacement: string;
  /** Where the rule's own type or template does not fit. */
  type?: EditType;
  explain?: string;
  confidence?: number;
  words?: Record<string, string>;
  /** The replacement keeps its own capitals. */
  exact?: boolean;
}

/** A rule of grammar, with the sentences that prove it: they are its tests. */
export interface Rule {
  id: string;
  type: EditType;
  confidence: number;
  /** Template of the explanation; the rule's id where absent. */
  explain?: string;
  /** Wrong sentences with what the whole pipeline makes of them. */
  wrong: readonly (readonly [wrong: string, right: string])[];
  /** Right sentences that look like its prey. */
  right: readonly string[];
  find(sentence: Sentence): Iterable<Hit>;
}

/** Runs rules over a sentence. Words that are not to be touched stay untouched whatever a rule says. */
export function runRules(rules: readonly Rule[], sentence: Sentence, stage: StageName): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.find(sentence)) {
      const units = sentence.units.slice(hit.from, hit.to);
      const [first] = units;
      const last = units.at(-1);
      if (
        first === undefined ||
        last === undefined ||
        units.some((unit) => unit.token.kind === 'word' && unit.untouchable)
      )
        continue;
      const written = sentence.text.slice(first.token.start, last.token.end);
      const replacement = hit.exact ? hit.replacement : cased(first, hit.replacement);
      if (replacement === written) continue;
      findings.push({
        start: first.token.start,
        end: last.token.end,
        replacement,
        type: hit.type ?? rule.type,
        stage,
        rule: rule.id,
        explain: hit.explain ?? rule.explain ?? rule.id,
        confidence: hit.confidence ?? rule.confidence,
        ...(hit.words ? { words: hit.words } : {}),
      });
    }
  }
  return findings;
}

/** The capitals of what was written; those of a word that others were put before go along with it. */
function cased({ token, form, index }: Unit, replacement: string): string {
  const opens = replacement.slice(0, -form.length);
  if (index > 0 && opens.endsWith(' ') && replacement.endsWith(form)) return opens + token.text;
  // `A` and `Y` alone are capitals of a sentence's head, not a word in capitals.
  return likeWritten(token.text.length === 1 ? `${token.text}x` : token.text, replacement);
}

/** One unit replaced. */
export function replace(index: number, replacement: string, more: Partial<Hit> = {}): Hit {
  return { from: index, to: index + 1, replacement, ...more };
}
