import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colour of a token in both themes. */
function token(name: string): { light: string; dark: string } {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`no colour ${name}`);
  return { light, dark };
}

/** Contrast by WCAG 2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const papers = ['paper', 'paper-raised', 'paper-sunk', 'accent-wash'];
const covers = ['cover-a1', 'cover-a2', 'cover-b1', 'cover-b2', 'cover-c1'];
const cases = (inks: string[], grounds: string[], least: number) =>
  inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, least })));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ...cases(['ink'], [...papers, ...covers], 7),
    ...cases(['ink-soft'], ['paper', 'paper-raised'], 7),
    ...cases(['ink-soft'], covers, 4.5),
    ...cases(['ink-faint', 'accent', 'done'], ['paper', 'paper-raised', 'paper-sunk'], 4.5),
    ...cases(['on-accent'], ['accent', 'accent-strong'], 4.5),
    ...cases(['accent'], covers, 3),
    // Shapes and borders that mean something.
    ...cases(['rule-strong', 'wave', 'double', 'dots', 'dashes', 'box'], ['paper', 'paper-raised'], 3),
  ])('$ink on $ground reaches $least', ({ ink, ground, least }) => {
    expect(contrast(token(ink)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(least);
  });
});

test('no colour is written outside the tokens', async () => {
  const { globSync } = await import('node:fs');
  const files = globSync('renderer/**/*.css').filter((file) => !file.endsWith('tokens.css'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i);
  }
});
