import { afterAll, expect, it } from 'vitest';
import { createCorrections } from '../corrections/index.ts';
import { resourcesFolder } from '../paths.ts';
import { knownWords, sceneLines } from './known-words.ts';
import { loadScenarios } from './scenarios/load.ts';

const { scenarios } = await loadScenarios({ shipped: `${resourcesFolder}/scenarios`, own: '/nowhere' }, 'es');

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'holds the vocabulary and the names of %s',
  (_, scenario) => {
    const known = knownWords(scenario);
    for (const { word } of scenario.vocabulary) {
      for (const part of word.match(/\p{L}{2,}/gu) ?? []) {
        expect(known.join(' ')).toContain(part);
      }
    }
    expect(new Set(known).size).toBe(known.length);
    for (const word of known) expect(word).toMatch(/^[\p{L}\p{M}'’-]+$/u);
  },
);

const corrections = createCorrections();
afterAll(() => corrections.close());

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'what is said in %s is nothing that would be marked: it is shown as an example',
  async (_, scenario) => {
    const { language } = scenario;
    const lines = sceneLines(scenario);
    expect(lines.length).toBeGreaterThanOrEqual(10);
    for (const text of lines) {
      const scene = { knownWords: knownWords(scenario), sceneLines: lines };
      const asked = { text, language, interfaceLanguage: language };
      expect(await corrections.check({ ...asked, ...scene }), text).toEqual([]);
      // Nor in the middle of what a learner says.
      const within = { ...asked, ...scene, text: `${text} ${text}` };
      expect(await corrections.check(within), text).toEqual([]);
    }
  },
);

it('takes names in the middle of a text, not every word of it', () => {
  const [scenario] = scenarios;
  if (!scenario) throw new Error('no scenario');
  const known = knownWords({ ...scenario, vocabulary: [], setting: 'Aquí trabaja Begoña y vive el gato.' });
  expect(known).toContain('Begoña');
  expect(known).not.toContain('gato');
});
