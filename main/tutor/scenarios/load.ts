import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Scenario, ScenarioProblem, ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { sanitiseCover } from './cover.ts';
import { parseScenario } from './parse.ts';
import { readTextInside } from './read-text.ts';
import { type Finding, reasonForAll } from './reasons.ts';

export interface ScenarioFolders {
  /** `resources/scenarios` of the app. */
  shipped: string;
  /** The user's own; it need not exist. */
  own: string;
}

export interface LoadedScenarios {
  /** Sorted by level, those shipped first, then by id. */
  scenarios: ScenarioView[];
  problems: ScenarioProblem[];
}

const MAX_SCENARIO_BYTES = 64 * 1024;
const MAX_COVER_BYTES = 64 * 1024;
/** Files of one folder: a wrong folder (a home, a download folder) must not keep the app from opening. */
const MAX_FILES = 500;

type Origin = ScenarioView['origin'];
type Found = { file: string; scenario: Scenario; cover: string; coverRefused: boolean };
type Outcome = { ok: true; found: Found } | { ok: false; file: string; findings: [Finding, ...Finding[]] };

/**
 * Reads every scenario of both folders (`*.yaml`, `*.yml`, and `covers/<id>.svg` beside them). A file that
 * cannot be used becomes a problem, in words of the interface language; all others load. Never rejects.
 * A scenario of the user's cannot take the id of one that ships.
 */
export async function loadScenarios(folders: ScenarioFolders, language: Language): Promise<LoadedScenarios> {
  const loaded: LoadedScenarios = { scenarios: [], problems: [] };
  const takenBy = new Map<string, string>();
  for (const origin of ['shipped', 'own'] as const) {
    for (const outcome of await readFolder(folders[origin])) {
      const result = refuseTakenId(outcome, takenBy);
      if (result.ok) {
        takenBy.set(result.found.scenario.id, result.found.file);
        loaded.scenarios.push(toView(result.found, origin));
        if (result.found.coverRefused) loaded.problems.push(coverProblem(result.found, language));
      } else {
        const { file, findings } = result;
        loaded.problems.push({ file, line: findings[0].line, reason: reasonForAll(findings, language) });
      }
    }
  }
  loaded.scenarios.sort(byLevel);
  return loaded;
}

async function readFolder(folder: string): Promise<Outcome[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return [{ ok: false, file: path.basename(folder), findings: [{ line: 1, kind: 'folder-unreadable' }] }];
  }
  const outcomes: Outcome[] = [];
  for (const file of names.slice(0, MAX_FILES)) outcomes.push(await readScenario(folder, file));
  const leftOut = names[MAX_FILES];
  if (leftOut) {
    const finding: Finding = { line: 1, kind: 'too-many-files', details: { limit: MAX_FILES } };
    outcomes.push({ ok: false, file: leftOut, findings: [finding] });
  }
  return outcomes;
}

async function readScenario(folder: string, file: string): Promise<Outcome> {
  const read = await readTextInside(folder, file, MAX_SCENARIO_BYTES);
  if (!read.ok) {
    const finding: Finding = { line: 1, kind: read.kind, details: { limit: MAX_SCENARIO_BYTES / 1024 } };
    return { ok: false, file, findings: [finding] };
  }
  const parsed = parseScenario(read.text);
  if (!parsed.ok) return { ok: false, file, findings: parsed.findings };
  const drawing = await readTextInside(
    folder,
    path.join('covers', `${parsed.scenario.id}.svg`),
    MAX_COVER_BYTES,
  );
  const cover = drawing.ok ? sanitiseCover(drawing.text) : '';
  const coverRefused = cover === null || (!drawing.ok && !drawing.missing);
  return { ok: true, found: { file, scenario: parsed.scenario, cover: cover ?? '', coverRefused } };
}

function refuseTakenId(outcome: Outcome, takenBy: ReadonlyMap<string, string>): Outcome {
  if (!outcome.ok) return outcome;
  const { file, scenario } = outcome.found;
  const other = takenBy.get(scenario.id);
  if (other === undefined) return outcome;
  return {
    ok: false,
    file,
    findings: [{ line: 1, kind: 'duplicate-id', details: { id: scenario.id, file: other } }],
  };
}

function toView({ scenario, cover }: Found, origin: Origin): ScenarioView {
  return { ...scenario, cover, origin };
}

function coverProblem({ scenario }: Found, language: Language): ScenarioProblem {
  const finding: Finding = { line: 1, kind: 'cover', details: { limit: MAX_COVER_BYTES / 1024 } };
  return { file: `covers/${scenario.id}.svg`, line: 1, reason: reasonForAll([finding], language) };
}

function byLevel(a: ScenarioView, b: ScenarioView): number {
  if (a.level !== b.level) return a.level < b.level ? -1 : 1;
  if (a.origin !== b.origin) return a.origin === 'shipped' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
