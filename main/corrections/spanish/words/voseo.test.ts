import { beforeAll, expect, test } from 'vitest';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { readVoseoSubjunctive } from './voseo.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

test.each([
  ['hagás', 'hacer'],
  ['podás', 'poder'],
  ['llegués', 'llegar'],
  ['durmás', 'dormir'],
  ['vengás', 'venir'],
])('%s is a form of %s', (form, lemma) => {
  expect(readVoseoSubjunctive(form, lexicon)).toContainEqual({ lemma, tag: 'VSP2V' });
});

test.each(['hagas', 'café', 'después', 'inglés', 'más', 'estás', 'és', ''])('%s is none', (form) => {
  expect(readVoseoSubjunctive(form, lexicon)).toEqual([]);
});
