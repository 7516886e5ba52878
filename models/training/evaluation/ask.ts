import type { Language } from '../../../preload/schemas/common.ts';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { spellersOf } from './dictionaries.ts';
import { readLines } from './lines.ts';
import { capitalised, countWords, fits, repeats } from './measures.ts';
import type { Said, Session } from './session.ts';

/** One learner's line, the reply, and how it measures up. */
export interface Asked {
  scenario: string;
  language: Language;
  /** Whether it belongs to a talk, in which the model's own replies stand before the line. */
  talk: boolean;
  line: string;
  stems: string[];
  reply: string;
  words: number;
  known: number;
  unknown: string[];
  ended: boolean;
  rightLanguage: boolean;
  /** The criterion holds: not empty, ended, in the right language, with one of the stems. */
  fits: boolean;
  repeats: boolean;
}

/** Puts every line of both languages to the model, in a fixed order. */
export async function askAll(session: Session, seed: number): Promise<Asked[]> {
  const spellers = spellersOf();
  const out: Asked[] = [];
  let turn = 0;

  async function ask(scenario: ScenarioView, said: readonly Said[], stems: string[], talk: boolean) {
    turn += 1;
    const { text, ended } = await session.answer(scenario, said, seed * 1000 + turn);
    const own = spellers(scenario.language, scenario.register);
    const names = namesOf(scenario, said);
    const count = countWords(text, own, names);
    const other = countWords(
      text,
      spellers(scenario.language === 'es' ? 'en' : 'es', scenario.register),
      names,
    );
    const rightLanguage = count.known >= other.known;
    const previous = said.findLast((one) => one.role === 'tutor')?.text ?? '';
    const asked: Asked = {
      scenario: scenario.id,
      language: scenario.language,
      talk,
      line: said.at(-1)?.text ?? '',
      stems,
      reply: text,
      ...count,
      ended,
      rightLanguage,
      fits: text.trim() !== '' && ended && rightLanguage && fits(text, stems),
      repeats: repeats(text, previous),
    };
    out.push(asked);
    return asked;
  }

  for (const language of ['es', 'en'] as const) {
    const { lines, talks } = await readLines(language);
    for (const line of lines) {
      const scenario = scenarioOf(session, line.scenario);
      const before = line.before.map((text, i): Said => ({ role: i % 2 === 0 ? 'learner' : 'tutor', text }));
      const opening: Said = { role: 'tutor', text: scenario.opening };
      await ask(scenario, [opening, ...before, { role: 'learner', text: line.says }], line.fits, false);
    }
    for (const talk of talks) {
      const scenario = scenarioOf(session, talk.scenario);
      const said: Said[] = [{ role: 'tutor', text: scenario.opening }];
      for (const { line, fits: stems } of talk.says) {
        said.push({ role: 'learner', text: line });
        const { reply } = await ask(scenario, said, stems, true);
        said.push({ role: 'tutor', text: reply });
      }
    }
  }
  return out;
}

function scenarioOf(session: Session, id: string): ScenarioView {
  const scenario = session.scenarios.get(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
}

/** Proper names the conversation may use: capitalised words of the scenario and of what was said before. */
function namesOf(scenario: ScenarioView, said: readonly Said[]): Set<string> {
  const { language, setting, opening, title, place, roles } = scenario;
  const own = [
    setting,
    opening,
    title[language],
    place[language],
    roles.tutor[language],
    roles.learner[language],
  ];
  const heard = said.filter((one) => one.role === 'learner').map((one) => one.text);
  return capitalised([...own, ...heard].join(' '));
}
