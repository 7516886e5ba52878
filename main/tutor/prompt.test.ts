import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../paths.ts';
import { buildPrompt, PREFIX_MESSAGES, type PromptParts, renderTemplate, type Said } from './prompt.ts';
import { createPromptFiles } from './prompt-files.ts';
import { omittedByWindow } from './prompt-window.ts';
import { loadScenarios } from './scenarios/load.ts';

const { scenarios } = await loadScenarios({ shipped: `${resourcesFolder}/scenarios`, own: '/nowhere' }, 'es');
const promptTexts = createPromptFiles(resourcesFolder);
const texts = await promptTexts('es');
const cafe = scenarios.find(({ id }) => id === 'es-cafe') ?? fail();

function fail(): never {
  throw new Error('es-cafe is not there');
}

/** Opening line, then learner and tutor in turn; a reply may have come to nothing. */
const branch = (turns: number, isEmpty: (index: number) => boolean = () => false): Said[] => [
  { role: 'tutor', text: 'Hola.' },
  ...Array.from({ length: turns }, (_, index): Said => {
    const role = index % 2 === 0 ? 'learner' : 'tutor';
    return { role, text: role === 'tutor' && isEmpty(index) ? '' : `${role} ${index}` };
  }),
];

const build = (path: Said[], windowSize = 20, style: PromptParts['style'] = 'brief') =>
  buildPrompt({ scenario: cafe, texts, style, path, windowSize });

describe('the window of the prompt', () => {
  it('holds the last messages, at most half as many more, and begins with the learner', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 4, max: 200 }), (count, size) => {
        const omitted = omittedByWindow(count, size);
        const kept = count - omitted;
        expect(omitted % 2).toBe(0);
        expect(kept).toBeGreaterThanOrEqual(Math.min(count, size));
        expect(kept).toBeLessThanOrEqual(size + Math.max(2, size / 2));
      }),
    );
  });

  it('moves once in several turns, so that the cache holds in between', () => {
    const starts = Array.from({ length: 100 }, (_, turn) => omittedByWindow(2 * turn + 1, 20));
    const moves = starts.filter((start, turn) => turn > 0 && start !== starts[turn - 1]).length;
    expect(moves).toBeLessThanOrEqual(100 / 5);
  });
});

describe('a prompt', () => {
  it('leaves out words that were too long for the context, and says so, so that the next ones are answered', () => {
    const path: Said[] = [
      ...branch(2),
      { role: 'learner', text: 'word '.repeat(2000) },
      { role: 'tutor', text: '', failedForLength: true },
      { role: 'learner', text: 'Gracias.' },
    ];
    const { messages, omittedMessages } = build(path);
    expect(messages.slice(PREFIX_MESSAGES).map(({ content }) => content)).toEqual([
      'learner 0',
      'tutor 1',
      'Gracias.',
    ]);
    expect(omittedMessages).toBe(2);
    // Asked for another reply to the long words themselves, the model still gets them.
    expect(build(path.slice(0, 4)).messages.at(-1)?.content).toContain('word word');
  });

  it('begins with the scene, its silent beginning and its opening', () => {
    const { messages, keepFirst } = build(branch(1));
    expect(keepFirst).toBe(PREFIX_MESSAGES);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[0]?.content).toBe(
      `Escena: ${cafe.title.es}. Lugar: ${cafe.place.es}. Hablas como ${cafe.roles.tutor.es}. Nivel A1, trato de tú.`,
    );
    expect(messages[1]?.content).toBe('(Empieza la escena.)');
    expect(messages.slice(2).map(({ content }) => content)).toEqual(['Hola.', 'learner 0']);
  });

  it('tells a model that can follow it what it knows, at what level and how it speaks', async () => {
    for (const scenario of scenarios) {
      const parts = {
        scenario,
        texts: await promptTexts(scenario.language),
        path: branch(1),
        windowSize: 20,
      };
      for (const style of ['brief', 'full'] as const) {
        const system = buildPrompt({ ...parts, style }).messages[0]?.content ?? '';
        expect(system).not.toMatch(/\{\{|\}\}/);
        expect(system).toContain(scenario.level);
        expect(system).toContain(scenario.register);
        if (style === 'full') expect(system).toContain(scenario.setting.trim());
      }
    }
  });

  it('never reads what a scenario says as a place to fill', () => {
    const scenario = { ...cafe, setting: 'Aquí dice {{goals}} y $& y {{title}}.' };
    expect(renderTemplate('<{{setting}}> {{unknown}}', scenario)).toBe(
      '<Aquí dice {{goals}} y $& y {{title}}.> {{unknown}}',
    );
  });

  it('alternates strictly and only grows at its end while the window stands', () => {
    const emptyAt = fc.func(fc.boolean());
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 4, max: 30 }), emptyAt, (turns, size, isEmpty) => {
        const now = build(branch(2 * turns + 1, isEmpty), size);
        const roles = now.messages.slice(1).map(({ role }) => role);
        for (const [index, role] of roles.entries())
          expect(role).toBe(index % 2 === 0 ? 'user' : 'assistant');
        expect(now.messages.at(-1)?.role).toBe('user');
        expect(now.messages.every(({ content }) => content.trim() !== '')).toBe(true);

        const next = build(branch(2 * turns + 3), size);
        const whole = build(branch(2 * turns + 1), size);
        if (next.omittedMessages === whole.omittedMessages) {
          expect(next.messages.slice(0, whole.messages.length)).toEqual(whole.messages);
        }
        // What is evaluated ahead of a turn is the head of that turn's prompt.
        const ahead = build(branch(2 * turns), size);
        expect(whole.messages.slice(0, ahead.messages.length)).toEqual(ahead.messages);
        expect(ahead.omittedMessages).toBe(whole.omittedMessages);
      }),
    );
  });
});

describe('after a turn that left the scene', () => {
  const said: Said[] = [
    { role: 'tutor', text: 'Hola.' },
    { role: 'learner', text: 'Un café.', offTopic: false },
    { role: 'tutor', text: 'Muy bien.' },
    { role: 'learner', text: '¿Quién ganó la liga?', offTopic: true },
    { role: 'tutor', text: 'No lo sé.' },
    { role: 'learner', text: 'Mi equipo.' },
    { role: 'tutor', text: 'Ya.' },
    { role: 'learner', text: 'Un té.' },
  ];
  const told = (count: number, style: PromptParts['style'] = 'full') =>
    build(said.slice(0, count), 20, style).messages.map(({ content }) => content.includes(texts.leadBack));

  it('the tutor is told with the next words, and what came before stays as it was', () => {
    expect(told(8)).toEqual([false, false, false, false, false, false, false, true, false, false]);
    const before = build(said.slice(0, 6), 20, 'full').messages;
    expect(build(said.slice(0, 8), 20, 'full').messages.slice(0, before.length)).toEqual(before);
  });

  it('it is told with the same words where another reply to them is made', () => {
    expect(told(4).at(-1)).toBe(true);
  });

  it('the starter model is told nothing', () => {
    expect(told(8, 'brief')).not.toContain(true);
  });
});
