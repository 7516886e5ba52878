import { describe, expect, test } from 'vitest';
import { EditType } from '../../../preload/schemas/corrections.ts';
import { englishRules } from '../english/rules.ts';
import { accents, grammar, punctuation } from '../spanish/rules/index.ts';
import { explain, templatesFor } from './explain.ts';

const both = ['es', 'en'] as const;
const spanish = [...accents, ...grammar, ...punctuation];

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
});

test('the learner reads their own word', () => {
  const finding = {
    start: 0, end: 7, replacement: 'trabajo', type: 'spelling', stage: 'spelling', rule: 'unknown-word', confidence: 0.9,
  } as const; // biome-ignore format: side by side
  expect(explain(finding, 'trabaho', 'es', 'es').message).toContain('«trabaho»');
  expect(explain(finding, 'trabaho', 'es', 'en').message).toContain('“trabaho”');
});
