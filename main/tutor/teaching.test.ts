import { describe, expect, it } from 'vitest';
import { EnglishVariety, SpanishVariety } from '../../preload/schemas/corrections.ts';
import { Settings, type SettingsPatch } from '../../preload/schemas/settings.ts';
import { resourcesFolder } from '../paths.ts';
import { buildPrompt, type PromptStyle } from './prompt.ts';
import { createPromptFiles } from './prompt-files.ts';
import { loadScenarios } from './scenarios/load.ts';
import { registerIn, teachingOf } from './teaching.ts';

const { scenarios } = await loadScenarios({ shipped: `${resourcesFolder}/scenarios`, own: '/nowhere' }, 'es');
const promptTexts = createPromptFiles(resourcesFolder);

function scene(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`${id} is not there`);
  return scenario;
}

async function system(id: string, chosen: SettingsPatch, style: PromptStyle = 'full'): Promise<string> {
  const scenario = scene(id);
  const teaching = teachingOf(Settings.parse(chosen), scenario);
  const texts = await promptTexts(scenario.language);
  return (
    buildPrompt({ scenario, texts, teaching, style, path: [], windowSize: 20 }).messages[0]?.content ?? ''
  );
}

describe('what a learner chose', () => {
  it('is the level and the variety the tutor speaks', async () => {
    const chosen = { targetLanguage: 'es', level: 'B2', spanishVariety: 'rioplatense' } as const;
    const text = await system('es-cafe', chosen);
    expect(text).toContain('su nivel es B2');
    expect(text).toContain('de nivel B2:');
    expect(text).toContain('Trato de vos');
    expect(text).toContain('Río de la Plata');
    expect(await system('es-cafe', { ...chosen, spanishVariety: 'spain' })).toMatch(/Trato de tú.*vosotros/);
    expect(await system('en-coffee', { targetLanguage: 'en', englishVariety: 'uk' })).toContain('colour');
  });

  it('is the level of the language learned now, and of no other', async () => {
    const { level } = scene('en-coffee');
    const other = (['A1', 'C1'] as const).find((one) => one !== level) ?? 'B1';
    const text = await system('en-coffee', { targetLanguage: 'es', level: other });
    expect(text).toContain(`vocabulary and grammar of level ${level}`);
  });

  it('is that mistakes are let be, where no recasts are wanted', async () => {
    const texts = await promptTexts('es');
    expect(await system('es-cafe', { recasts: true })).toContain(texts.mistakes.recast);
    const without = await system('es-cafe', { recasts: false });
    expect(without).toContain(texts.mistakes.leave);
    expect(without).not.toContain(texts.mistakes.recast);
  });

  it('leaves the starter model the one line it was trained on', async () => {
    const chosen = { level: 'C1', spanishVariety: 'rioplatense', recasts: false } as const;
    expect(await system('es-cafe', chosen, 'brief')).toBe(await system('es-cafe', {}, 'brief'));
  });

  it('is said of every variety there is', async () => {
    expect(Object.keys((await promptTexts('es')).varieties)).toEqual(SpanishVariety.options);
    expect(Object.keys((await promptTexts('en')).varieties)).toEqual(EnglishVariety.options);
  });

  it('changes how one person is spoken to only where the variety knows another way', () => {
    expect(registerIn('rioplatense', 'tú')).toBe('vos');
    expect(registerIn('rioplatense', 'usted')).toBe('usted');
    expect(registerIn('mexico', 'vos')).toBe('tú');
    expect(registerIn('neutral', 'vos')).toBe('vos');
    expect(registerIn('uk', 'formal')).toBe('formal');
  });
});
