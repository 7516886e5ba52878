import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Scenario } from '../../../preload/schemas/scenarios.ts';
import { consistencyIssues, type PathOf } from './consistency.ts';
import type { Finding, ReasonKind } from './reasons.ts';

export type Parsed = { ok: true; scenario: Scenario } | { ok: false; findings: [Finding, ...Finding[]] };

/** Enough for someone who names a value once and uses it again; far too few to blow a file up. */
const MAX_ALIASES = 20;

const yamlReasons: Record<string, ReasonKind> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-missing',
  DUPLICATE_KEY: 'yaml-duplicate',
  BAD_SCALAR_START: 'yaml-start',
  MULTIPLE_DOCS: 'yaml-documents',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
};

/** Turns the text of a scenario file into a scenario, or into what is wrong with it and where. Never throws. */
export function parseScenario(text: string): Parsed {
  try {
    return parse(text);
  } catch {
    // Thousands of nested brackets end the parser's stack, aliases of aliases its patience.
    return { ok: false, findings: [{ line: 1, kind: 'yaml-too-deep' }] };
  }
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // With 'silent', a second document in the file would go unnoticed.
    logLevel: 'error',
  });
  const [firstError, ...otherErrors] = document.errors.map((error) => ({
    line: Math.max(1, lines.linePos(error.pos[0]).line),
    kind: yamlReasons[error.code] ?? 'yaml',
  }));
  if (firstError) return { ok: false, findings: [firstError, ...otherErrors] };
  if (document.contents === null) return { ok: false, findings: [{ line: 1, kind: 'empty' }] };
  if (!isMap(document.contents)) return { ok: false, findings: [{ line: 1, kind: 'not-a-scenario' }] };

  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  const result = Scenario.safeParse(value, { reportInput: true });
  const issues = result.success
    ? consistencyIssues(result.data)
    : result.error.issues.flatMap((issue) => findingsOf(issue));
  const [first, ...others] = issues
    .map(({ path, ...finding }): Finding => ({ ...finding, line: lineOf(document, lines, path) }))
    .sort((a, b) => a.line - b.line);
  if (first) return { ok: false, findings: [first, ...others] };
  if (!result.success) return { ok: false, findings: [{ line: 1, kind: 'not-a-scenario' }] };
  return { ok: true, scenario: result.data };
}

function findingsOf(issue: z.core.$ZodIssue): ({ path: PathOf } & Omit<Finding, 'line'>)[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const field = fieldName(path);
  const finding = (kind: ReasonKind, details: Finding['details'] = {}) => [
    { path, kind, details: { field, ...details } },
  ];
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return finding('missing');
      if (issue.expected === 'array') return finding('list-expected');
      return finding(issue.expected === 'object' ? 'fields-expected' : 'text-expected');
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        kind: 'unknown-field',
        details: { field: fieldName([...path, key]) },
      }));
    case 'invalid_value':
      if (issue.input === undefined) return finding('missing');
      return finding('one-of', { values: issue.values.map(String).join(', ') });
    case 'too_small':
      return finding(issue.origin === 'array' ? 'list-too-short' : 'text-too-short', {
        limit: Number(issue.minimum),
      });
    case 'too_big':
      return finding(issue.origin === 'array' ? 'list-too-long' : 'text-too-long', {
        limit: Number(issue.maximum),
      });
    case 'invalid_format':
      return finding('id-format');
    default:
      return finding('not-valid');
  }
}

/** `['goals', 1, 'text', 'en']` → `goals 2 › text › en`: people count from one. */
function fieldName(path: PathOf): string {
  return path
    .map((step, index) => (typeof step === 'number' ? ` ${step + 1}` : index === 0 ? step : ` › ${step}`))
    .join('')
    .slice(0, 120);
}

/** The line where the value at `path` stands; for one that is missing, of the nearest thing around it. */
function lineOf(document: Document, lines: LineCounter, path: PathOf): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(last))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return Math.max(1, lines.linePos(node.range[0]).line);
  }
  return 1;
}
