import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../paths.ts';
import { parseScenario } from './parse.ts';
import { reasonForAll } from './reasons.ts';

const source = readFileSync(path.join(resourcesFolder, 'scenarios', 'es-cafe.yaml'), 'utf8');
const lines = source.split('\n');
const lineOf = (start: string) => lines.findIndex((line) => line.trim().startsWith(start)) + 1;

/** What a person reads of a broken text, in both languages, with the line. */
function problem(text: string) {
  const parsed = parseScenario(text);
  if (parsed.ok) throw new Error('it was accepted');
  const { findings } = parsed;
  return { line: findings[0].line, es: reasonForAll(findings, 'es'), en: reasonForAll(findings, 'en') };
}

describe('parseScenario', () => {
  it('reads a scenario', () => {
    const parsed = parseScenario(source);
    expect(parsed.ok && parsed.scenario.id).toBe('es-cafe');
  });

  it.each([
    ['a level that does not exist', ['level: A1', 'level: D7'], 'level:', /«level».*A1, A2, B1, B2, C1/],
    ['a field that is missing', ['opening: ', 'oppening: '], 'id:', /Falta el campo «opening»/],
    ['a number where text belongs', ['register: tú', 'register: 4'], 'register:', /«register» debe ser uno/],
    ['a text that is a number', [/opening: .*/, 'opening: 12'], 'opening:', /«opening» debe ser un texto/],
    [
      'a title in one language',
      ['title: { es: "Un café en Lavapiés", en', 'title: { es'],
      'title:',
      /línea|campo|entiende|aparece/,
    ],
    [
      'an English register',
      ['register: tú', 'register: formal'],
      'register:',
      /«formal» no es de este idioma: usa tú, usted, vos/,
    ],
    ['an id with capitals', ['id: es-cafe', 'id: Mi Café'], 'id:', /minúscula/],
    ['two goals of one name', ['id: pay', 'id: order-food'], '- id: pay', /«order-food»/],
    ['evidence without a word', ['"la cuenta"', '"**"'], '- "la cuenta"', /goals 4 › evidence 2/],
    ['a field of its own', ['id: es-cafe', 'id: es-cafe\ncolor: red'], 'language:', /«color» no es un campo/],
    ['an opening too short', [/opening: .*/, 'opening: Eh'], 'opening:', /al menos 5 caracteres/],
    [
      'a title without end',
      ['"Un café en Lavapiés"', `"${'muy '.repeat(40)}largo"`],
      'title:',
      /como mucho, 120/,
    ],
    [
      'a quotation mark left open',
      ['en: "A Coffee in Lavapiés" }', 'en: "A Coffee in Lavapiés }'],
      'title:',
      /Falta un signo/,
    ],
    ['a tab as indentation', ['  tutor:', '\ttutor:'], 'tutor:', /tabulador/],
    ['a field twice', ['level: A1', 'level: A1\nlevel: A2'], 'register:', /más arriba/],
  ] as [string, [string | RegExp, string], string, RegExp][])(
    'says where and why: %s',
    (_, [from, to], at, reason) => {
      const broken = source.replace(from, to);
      expect(broken).not.toBe(source);
      const { line, es, en } = problem(broken);
      expect(es).toMatch(reason);
      expect(en).not.toBe(es);
      expect(`${es}${en}`).not.toMatch(/undefined|\{\{|\[object/);
      if (!/Falta un signo|entiende/.test(es)) expect(line).toBe(lineOf(at));
    },
  );

  it('shows the line of a thing deep inside', () => {
    const at = lineOf('- { word: "el zumo"');
    const { line, en } = problem(source.replace('en: "juice"', 'en: 7'));
    expect({ line, en }).toEqual({
      line: at,
      en: expect.stringContaining('“vocabulary 7 › gloss › en” must be text'),
    });
  });

  it('counts what else is wrong', () => {
    const { en } = problem(source.replace('level: A1', 'level: D7').replace('register: tú', 'register: yo'));
    expect(en).toContain('one more thing to correct');
  });

  it.each([
    ['nothing', '', /vacío/],
    ['a comment alone', '# nada\n', /vacío/],
    ['a list', '- uno\n- dos\n', /Debe empezar por campos/],
    ['a word', 'hola', /Debe empezar por campos/],
    ['two documents', `${source}\n---\n${source}`, /más de un escenario/],
    ['a key that is no text', '? [a, b]\n: 1\n', /./],
    [
      'a key that would reach the prototype',
      `${source}\n__proto__: { language: en }\n`,
      /«__proto__» no es un campo/,
    ],
  ])('refuses %s', (_, text, reason) => {
    expect(problem(text).es).toMatch(reason);
  });

  it('is not blown up by aliases of aliases', () => {
    const levels = Array.from({ length: 26 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
    const started = performance.now();
    expect(problem(`a0: &a0 ["ja"]\n${levels.join('\n')}\n`).es).toMatch(/niveles o referencias/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([['['], ['{a: '], ['- '], ['? '], ['&a '], ['!t ']])('survives a file full of “%s”', (piece) => {
    const started = performance.now();
    expect(problem(piece.repeat(Math.floor(65_000 / piece.length))).es).not.toBe('');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('answers any text with a scenario or with a line that exists', () => {
    const mutated = fc
      .tuple(
        fc.nat(source.length),
        fc.nat(40),
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom('\t', ': ', '"', '[', '}', '- ', '&a ', '*a', '\n'),
        ),
      )
      .map(([at, cut, put]) => source.slice(0, at) + put + source.slice(at + cut));
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: mutated, weight: 4 }, { arbitrary: fc.string(), weight: 1 }),
        (text) => {
          const parsed = parseScenario(text);
          if (parsed.ok) return;
          for (const { line } of parsed.findings) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          }
          expect(reasonForAll(parsed.findings, 'en')).not.toMatch(/undefined|\{\{/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
