import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../paths.ts';
import { toWords } from './evidence.ts';
import { reachedGoals } from './goals.ts';
import { loadScenarios } from './load.ts';
import { learnerLines } from './testing/learner-lines.ts';

const folder = path.join(resourcesFolder, 'scenarios');
const { scenarios, problems } = await loadScenarios(
  { shipped: folder, own: path.join(folder, 'none') },
  'en',
);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Forms that betray another way of addressing the learner than the one the scenario names. */
const foreignForms: Record<string, string[]> = {
  tú: ['usted', 'le', 'quiere', 'tiene', 'siéntese', 'pase', 'cuénteme', 'querés', 'tenés', 'vos'],
  usted: ['tú', 'te', 'ti', 'tienes', 'quieres', 'siéntate', 'cuéntame', 'querés', 'vos'],
  vos: ['usted', 'tú', 'quieres', 'tienes', 'cuéntame', 'siéntate', 'ven'],
  formal: ['hi', 'hey', 'gonna', 'wanna', 'mate'],
  informal: ['sir', 'madam', 'may'],
};
const accentedWords = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe('the scenarios that ship', () => {
  it('are 12 for Spanish and 6 for English, all of them sound', () => {
    expect(problems).toEqual([]);
    expect(scenarios.filter(({ language }) => language === 'es')).toHaveLength(12);
    expect(scenarios.filter(({ language }) => language === 'en')).toHaveLength(6);
    expect(scenarios.map(({ id }) => `${id}.yaml`).sort()).toEqual(files.sort());
  });

  it('go from A1 to C1, with every way of address', () => {
    expect([...new Set(scenarios.map(({ level }) => level))]).toEqual(['A1', 'A2', 'B1', 'B2', 'C1']);
    expect([...new Set(scenarios.map(({ register }) => register))].sort()).toEqual(
      ['formal', 'informal', 'tú', 'usted', 'vos'].sort(),
    );
  });

  it('have a title each', () => {
    expect(new Set(scenarios.map(({ title }) => title.es)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ title }) => title.en)).size).toBe(scenarios.length);
  });

  describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
    it('has a cover in two inks', () => {
      expect(scenario.cover).toContain('currentColor');
      expect(scenario.cover).toContain('var(--accent)');
      expect(scenario.cover).toMatch(/viewBox="0 0 240 160"/);
      expect(scenario.cover.length).toBeLessThan(16_000);
    });

    it('is named after its language', () => {
      expect(id.startsWith(`${scenario.language}-`)).toBe(true);
    });

    it('opens in its register, with something to answer', () => {
      const foreign = foreignForms[scenario.register] ?? [];
      expect(accentedWords(scenario.opening).filter((word) => foreign.includes(word))).toEqual([]);
      expect(scenario.opening).toMatch(/\?$/);
    });

    it('is short where the learner is a beginner', () => {
      const words = toWords(scenario.opening).length;
      expect(words).toBeLessThanOrEqual({ A1: 20, A2: 20, B1: 25, B2: 45, C1: 50 }[scenario.level]);
    });

    it('has goals that its own examples reach, and nothing off topic does', () => {
      expect(reachedGoals(scenario, scenario.examples.onTopic)).toEqual(scenario.goals.map(({ id }) => id));
      expect(reachedGoals(scenario, scenario.examples.offTopic)).toEqual([]);
    });

    it('has goals that a learner’s own words reach', () => {
      const lines = learnerLines[id] ?? {};
      expect(Object.keys(lines)).toEqual(scenario.goals.map(({ id }) => id));
      for (const [goal, line] of Object.entries(lines)) {
        expect(reachedGoals(scenario, [line]), line).toContain(goal);
      }
    });

    it('asks for more than a greeting or a yes', () => {
      const little = [
        'Hola',
        'Buenos días',
        'Sí',
        'No',
        'Hello',
        'Good morning',
        'Yes',
        'Ok',
        '¿Qué?',
        'Bien',
        'asdf',
      ];
      expect(reachedGoals(scenario, little)).toEqual([]);
    });

    it('has a vocabulary without repetitions', () => {
      const words = scenario.vocabulary.map(({ word }) => word);
      expect(new Set(words).size).toBe(words.length);
    });
  });
});
