import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeAutomaton } from '../../../../models/lexicons/automaton-writer.ts';
import { splitEnclitics } from '../words/enclitics.ts';
import { Automaton } from './automaton.ts';
import { packLexicon, unpackLexicon } from './format.ts';
import { Lexicon } from './lexicon.ts';
import { loadLexicon } from './load.ts';

describe('automaton', () => {
  test('accepts exactly its words and numbers them in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcñ'), minLength: 1, maxLength: 6 })),
        (list) => {
          const words = list.toSorted();
          const { edges, root } = writeAutomaton(words, 'abcñ');
          const automaton = new Automaton('abcñ', edges, root);
          words.forEach((word, index) => {
            expect(automaton.indexOf(word)).toBe(index);
            expect(automaton.wordAt(index)).toBe(word);
          });
          for (const word of words)
            if (!words.includes(`${word}a`)) expect(automaton.indexOf(`${word}a`)).toBe(-1);
        },
      ),
    );
  });

  test('letters lead on from any node as far as words go on', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abñx'), maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(letters.filter((word) => word !== '' && !word.includes('x'))), letters, letters, (list, head, tail) => {
        const { edges, root } = writeAutomaton(list.toSorted(), 'abñ');
        const automaton = new Automaton('abñ', edges, root);
        const reached: boolean[] = [];
        automaton.follow(automaton.root, head, false, (node, accepts) => {
          expect(accepts).toBe(list.includes(head));
          automaton.follow(node, tail, accepts, (_, isWord) => reached.push(isWord));
        });
        const whole = head + tail;
        const leads = whole === '' || list.some((word) => word.startsWith(whole));
        expect(reached).toEqual(leads ? [list.includes(whole)] : []);
      }),
    ); // biome-ignore format: side by side
  });
});

test('a packed lexicon comes back as it was', () => {
  const words = ['casa', 'casas', 'ñu'];
  const packed = packLexicon({
    alphabet: 'acsuñ',
    ...writeAutomaton(words, 'acsuñ'),
    words,
    analysesOf: (word) => (word === 'ñu' ? [] : [{ lemma: 'casa', tag: word === 'casa' ? 'NFS' : 'NFP' }]),
    frequencyOf: (word) => word.length,
  });
  const lexicon = new Lexicon(unpackLexicon(packed));
  expect(lexicon.analyses('casas')).toEqual([{ lemma: 'casa', tag: 'NFP' }]);
  expect(lexicon.form('casa', 'NFP')).toBe('casas');
  expect(lexicon.frequency('casas')).toBe(5);
  expect(lexicon.has('ñu')).toBe(true);
  expect(() => unpackLexicon(packed.slice(0, 20))).toThrow();
});

describe('the lexicon that ships', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await loadLexicon();
  });
  test.each([
    ['tengo', 'tener', 'VIP1S'],
    ['tenés', 'tener', 'VIP2V'],
    ['dijeran', 'decir', 'VSI3P'],
    ['problemas', 'problema', 'NMP'],
    ['mano', 'mano', 'NFS'],
    ['rojas', 'rojo', 'AFP'],
    ['empresas', 'empresa', 'NFP'],
  ] as const)('%s is %s, %s', (form, lemma, tag) => {
    expect(lexicon.analyses(form)).toContainEqual({ lemma, tag });
    expect(lexicon.form(lemma, tag)).toBe(form);
  });
  test.each([
    ['dímelo', 'di', ['me', 'lo']],
    ['decime', 'decí', ['me']],
    ['levantándose', 'levantando', ['se']],
    ['callaos', 'callad', ['os']],
  ])('%s comes apart', (form, base, clitics) => {
    const verb = splitEnclitics(form, lexicon);
    expect(verb?.clitics).toEqual(clitics);
    if (form !== 'callaos') expect(verb?.base).toBe(base);
  });
  test('an accent left out of a verb with pronouns is known', () => {
    expect(splitEnclitics('decirselo', lexicon)).toBeNull();
    expect(splitEnclitics('decirselo', lexicon, false)?.written).toBe('decírselo');
  });
});
