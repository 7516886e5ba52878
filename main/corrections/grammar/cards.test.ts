import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../preload/schemas/common.ts';
import { resourcesFolder } from '../../resources-folder.ts';
import { ruledStages, type StageName, usualStages } from '../finding.ts';
import { createCorrections } from '../index.ts';
import { createGrammar } from './index.ts';
import { loadCards } from './load.ts';
import { knownNames, ownRules, typeNames } from './testing/known-rules.ts';

const folder = path.join(resourcesFolder, 'grammar');
const corrections = createCorrections();
afterAll(() => corrections.close());

const shelves = {
  es: await loadCards(folder, 'es'),
  en: await loadCards(folder, 'en'),
};

const wordCount = (text: string) => text.split(/\s+/).length;
/** Words a card has room for. */
const LONGEST_BODY = 130;
const LONGEST_RULE = 45;

describe.each(['es', 'en'] as const)('the cards about %s', (language: Language) => {
  const { cards, problems } = shelves[language];
  const grammar = createGrammar(folder, () => {});
  // A card speaks of rules; what the learned stage makes of its sentences is counted below.
  const marksOf = (text: string, stages: readonly StageName[] = ruledStages) =>
    corrections.check({ text, language, interfaceLanguage: 'en', strictness: 'all', stages });
  const byName = cards.map((card) => [card.id, card] as const);

  test('all hold to the schema', () => {
    expect(problems.map(({ file, error }) => `${file}: ${error.message}`)).toEqual([]);
  });

  test.each(['A1', 'A2', 'B1', 'B2'] as const)('are there for %s', (level) => {
    expect(cards.filter((card) => card.level === level).length).toBeGreaterThanOrEqual(10);
  });

  test('every rule that can mark a text leads to a card', async () => {
    for (const mark of ownRules(language)) {
      const names = (await grammar.cardOf(language, mark))?.rules ?? [];
      expect(names.includes(mark.rule) || names.includes(`type:${mark.type}`), mark.rule).toBe(true);
    }
  });

  test('every type of edit leads to a card, for rules that have none of their own', async () => {
    const { cardOf } = await grammar.list(language);
    for (const name of typeNames(language)) expect(cardOf[name], name).toBeDefined();
  });

  test('name rules that exist, and no rule twice', async () => {
    const known = await knownNames(language);
    const named = cards.flatMap(({ rules }) => rules);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });

  test('lead to one another, and nowhere else', () => {
    const ids = new Set(cards.map(({ id }) => id));
    for (const { id, related } of cards) {
      expect(
        related.filter((other) => other === id || !ids.has(other)),
        id,
      ).toEqual([]);
    }
  });

  test.each(byName)('%s is short', (_, { body, rule }) => {
    for (const text of Object.values(body)) expect(wordCount(text)).toBeLessThanOrEqual(LONGEST_BODY);
    for (const text of Object.values(rule)) expect(wordCount(text)).toBeLessThanOrEqual(LONGEST_RULE);
  });

  test('hardly any right example would be marked by the whole of it', async () => {
    const right = cards.flatMap(({ examples, mistakes }) => [
      ...examples.map(({ text }) => text),
      ...mistakes.map((mistake) => mistake.right),
    ]);
    let marked = 0;
    for (const text of right) if ((await marksOf(text, usualStages)).length > 0) marked++;
    expect(marked / right.length).toBeLessThan(0.05);
  });

  test.each(byName)('%s shows nothing as right that would be marked', async (_, { examples, mistakes }) => {
    for (const text of [...examples.map((one) => one.text), ...mistakes.map((one) => one.right)]) {
      expect(await marksOf(text), text).toEqual([]);
    }
  });

  test.each(byName)('%s shows mistakes that its rules mark', async (id, { mistakes, rules }) => {
    for (const { wrong, right } of mistakes) expect(wrong).not.toBe(right);
    if (rules.every((name) => name.startsWith('type:'))) return;
    const marks = (await Promise.all(mistakes.map(({ wrong }) => marksOf(wrong)))).flat();
    const cardsOfMarks = await Promise.all(marks.map((mark) => grammar.cardOf(language, mark)));
    expect(cardsOfMarks.map((card) => card?.id)).toContain(id);
  });
});
