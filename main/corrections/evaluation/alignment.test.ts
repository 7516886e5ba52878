import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignEdits, scoredTokens } from './alignment.ts';

const tools = fileURLToPath(new URL('../../../../shared/tools', import.meta.url));
const scorer = `${tools}/score_corrections.py`;

function whyNot(): string | null {
  if (!existsSync(scorer)) return "the judge's script is not there";
  return spawnSync('python3', ['--version']).status === 0 ? null : 'there is no python3';
}

/** Prints the script's own edits of pairs of sentences, in the order of their places. */
const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
from score_corrections import edits, tokens
pairs = json.load(sys.stdin)
print(json.dumps([[tokens(a), sorted(edits(a, b))] for a, b in pairs]))
`;

const word = fc.oneof(
  fc.constantFrom(
    ...'el él la los las casa casas cosa caza que qué Que está esta estas año ano niño muy mucho mucha a de del al en Yo yo'.split(' '),
  ),
  fc.constantFrom('¿', '?', '.', ',', '...', "don't", '*NAME*', 'x_1', '25kg', '😀', 'ñandú', 'nin\u0303o', 'İ', 'straße', 'שלום'),
  fc.string({ unit: fc.constantFrom(...'aábcdeéñ'), minLength: 1, maxLength: 7 }),
); // biome-ignore format: words
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\t')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
/** A sentence and itself with a few words gone, come or changed; or any other. */
const pair = fc.oneof(
  fc.tuple(sentence, sentence),
  fc
    .tuple(sentence, fc.array(fc.tuple(fc.nat(13), fc.option(word)), { maxLength: 4 }))
    .map(([text, changes]): [string, string] => {
      const words = text.split(' ');
      for (const [at, other] of changes) words.splice(at, at % 2, ...(other === null ? [] : [other]));
      return [text, words.join(' ')];
    }),
);

const reason = whyNot();
test.skipIf(reason !== null)(
  `edits are those of the judge's script${reason ? ` (not run: ${reason})` : ''}`,
  () => {
    const pairs = fc.sample(pair, { numRuns: 1500, seed: 4 });
    const answer: [string[], [number, number, string][]][] = JSON.parse(
      execFileSync('python3', ['-c', program, tools], { input: JSON.stringify(pairs), encoding: 'utf8' }),
    );
    pairs.forEach(([source, target], k) => {
      const [tokens, edits] = answer[k] ?? [[], []];
      expect(scoredTokens(source)).toEqual(tokens);
      const own = alignEdits(source, target).map(({ start, end, replacement }) => [start, end, replacement]);
      const byPlace = (a: unknown[], b: unknown[]) =>
        Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]) || (String(a[2]) < String(b[2]) ? -1 : 1);
      expect([...own].sort(byPlace), `${source} → ${target}`).toEqual([...edits].sort(byPlace));
    });
  },
);

describe('edits', () => {
  test('of the same sentence are none', () => {
    fc.assert(fc.property(sentence, (text) => alignEdits(text, text).length === 0));
  });
  test('turn the source into the target', () => {
    fc.assert(
      fc.property(pair, ([source, target]) => {
        const tokens = scoredTokens(source);
        const edits = alignEdits(source, target);
        const made: string[] = [];
        for (let at = 0; at <= tokens.length; at++) {
          const insertion = edits.find(({ start, end }) => start === at && end === at);
          if (insertion) made.push(...insertion.replacement.split(' '));
          const change = edits.find(({ start, end }) => start === at && end === at + 1);
          const kept = change ? change.replacement : tokens[at];
          if (kept) made.push(kept);
        }
        expect(made).toEqual(scoredTokens(target));
      }),
    );
  });
});
