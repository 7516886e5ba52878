import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EditType } from '../../../preload/schemas/corrections.ts';
import { resourcesFolder } from '../../resources-folder.ts';
import { englishRules } from '../english/rules.ts';
import type { Finding } from '../finding.ts';
import { createGrammar } from '../grammar/index.ts';
import { accents, grammar, punctuation } from '../spanish/rules/index.ts';
import { irregularNames } from '../spanish/spelling/irregular.ts';
import { explain, templatesFor } from './explain.ts';

const both = ['es', 'en'] as const;
const spanish = [...accents, ...grammar, ...punctuation];
const cards = createGrammar(path.join(resourcesFolder, 'grammar'), () => {});

/** Of a spelling the word itself is the example; what a model thinks has no rule that a sentence could show. */
const ownExample = new Set(['type:spelling', 'unknown-word', 'opinion', 'opinion-add', 'opinion-remove']);
/** Words for those who study languages, not for those who learn one from its beginning. */
const jargon =
  /\b(cl[ií]tic|determin(er|ante)|ap[oó]cop|lexem|morpholog|morfol|subordinat|subordinad|antecedent|nominal|inflect|flexi[oó]n|copul)/i;

describe.each(both)('explanations in %s', (interfaceLanguage) => {
  test.each(spanish.map((rule) => [rule.id, rule.explain ?? rule.id, rule.type] as const))(
    'the Spanish rule %s has words of its own',
    (_, key, type) => {
      const templates = templatesFor('es', interfaceLanguage);
      const split = Object.keys(templates).some((name) =>
        name.startsWith(`${key.replace(/-(number|gender)$/, '')}-`),
      );
      expect(templates[key] !== undefined || split, `${key} (${type})`).toBe(true);
    },
  );
  test.each(irregularNames)('the irregular form %s has words of its own', (name) => {
    expect(templatesFor('es', interfaceLanguage)[name]).toBeDefined();
  });
  test.each(englishRules.map(({ id }) => [id] as const))('the English rule %s has words of its own', (id) => {
    expect(templatesFor('en', interfaceLanguage)[id]).toBeDefined();
  });
  test('every type of edit of Spanish has a template', () => {
    for (const type of EditType.options)
      expect(templatesFor('es', interfaceLanguage)[`type:${type}`]).toBeDefined();
  });
  test('the two languages know the same templates', () => {
    for (const learned of both) {
      expect(Object.keys(templatesFor(learned, 'es'))).toEqual(Object.keys(templatesFor(learned, 'en')));
    }
  });

  describe.each(both)('of %s', (learned) => {
    const templates = Object.entries(templatesFor(learned, interfaceLanguage));
    test.each(templates)('%s says why in a sentence or two, and shows it', (name, { message, example }) => {
      expect(message).toMatch(/^[\p{Lu}“«].*[.?]$/u);
      expect(message.length).toBeLessThanOrEqual(160);
      expect(message).not.toMatch(jargon);
      expect(message).not.toMatch(/!|oops|vaya,|error|mistake|wrong form|incorrect/i);
      if (!ownExample.has(name)) expect(example).not.toBe('');
    });
    test('every type leads to a card', async () => {
      for (const name of templates.map(([one]) => one).filter((one) => one.startsWith('type:'))) {
        const type = EditType.parse(name.slice('type:'.length));
        expect(await cards.cardOf(learned, { rule: 'rules.of-tomorrow', type }), name).toBeDefined();
      }
    });
    test('the example says the same in both languages', () => {
      const other = templatesFor(learned, interfaceLanguage === 'es' ? 'en' : 'es');
      for (const [name, { example }] of templates) expect(other[name]?.example, name).toBe(example);
    });
  });
});

const misspelt = {
  start: 0, end: 7, replacement: 'trabajo', type: 'spelling', stage: 'spelling', rule: 'unknown-word', confidence: 0.9,
} as const satisfies Finding; // biome-ignore format: side by side

test('the learner reads their own word', () => {
  expect(explain(misspelt, 'trabaho', 'es', 'es').message).toContain('«trabaho»');
  expect(explain(misspelt, 'trabaho', 'es', 'en').message).toContain('“trabaho”');
});

test('a finding that names its own words is told by them, though the edit is wider', () => {
  const wider = {
    ...misspelt,
    replacement: 'Vivo',
    words: { wrong: 'bivo', right: 'vivo' },
  };
  const { message } = explain(wider, 'Yo bivo', 'es', 'es');
  expect(message).toContain('«vivo»');
  expect(message).toContain('suenan igual');
});

describe('a written accent', () => {
  test.each([
    ['café', 'última'],
    ['árbol', 'penúltima'],
    ['médico', 'antes de las dos últimas'],
    ['país', 'otra sílaba'],
    ['más', 'lleva tilde'],
  ])('of %s is explained by its rule', (replacement, why) => {
    const finding = { ...misspelt, replacement, type: 'accent', rule: 'accent' } as const;
    expect(explain(finding, 'x', 'es', 'es').message).toContain(why);
  });
});

describe('a misspelt word', () => {
  test.each([
    ['bive', 'vive', 'suenan igual'],
    ['manana', 'mañana', 'La ñ es otra letra'],
    ['ola', 'hola', 'La h no suena'],
    ['classe', 'clase', 'repite'],
    ['disir', 'decir', 'querías decir'],
    ['haser', 'hacer', 'la z suenan'],
    ['busqe', 'busque', 'Querías decir'],
    ['kiero', 'quiero', 'suene bien'],
    ['empezé', 'empecé', 'la z suenan'],
    ['jente', 'gente', 'la j suenan'],
    ['yamar', 'llamar', 'suenan igual para'],
    ['trabaho', 'trabajo', 'Querías decir'],
  ])('%s for %s is told by its sound', (wrong, replacement, why) => {
    const { message } = explain({ ...misspelt, replacement }, wrong, 'es', 'es');
    expect(message.toLowerCase()).toContain(why.toLowerCase());
  });
  test('of English that sounds like another tells the two apart', () => {
    const finding = { ...misspelt, replacement: 'To', stage: 'rules', rule: 'sound-alike' } as const;
    expect(explain(finding, 'Too', 'en', 'es').message).toContain('demasiado');
    expect(explain({ ...finding, replacement: 'steak' }, 'stake', 'en', 'es').message).toContain('steak');
  });
});

describe('an example', () => {
  const lines = [
    'Perdone, ¿dónde está el baño de los clientes?',
    '¿Dónde está el baño?',
    'Un café con leche.',
    'al fondo',
  ];
  const example = (of: Partial<Finding>) => explain({ ...misspelt, ...of }, 'x', 'es', 'es', lines).example;

  test('is the shortest line of the scene that shows the words', () => {
    expect(example({ replacement: 'baño' })).toBe('¿Dónde está el baño?');
    expect(example({ replacement: 'Café', type: 'accent' })).toBe('Un café con leche.');
    expect(example({ replacement: 'al', type: 'contraction', rule: 'contraction-al' })).toBe('al fondo');
    expect(example({ replacement: 'está el', type: 'ser-estar' })).toBe('¿Dónde está el baño?');
  });
  test('is the template’s where no line shows the point', () => {
    expect(example({ replacement: 'el', type: 'article', rule: 'x' })).toBe('La mesa está libre.');
    expect(example({ replacement: '¿', type: 'punctuation', rule: 'question-open' })).toBe('¿Dónde está?');
    expect(example({ replacement: 'cafés' })).toBe('');
  });
});
