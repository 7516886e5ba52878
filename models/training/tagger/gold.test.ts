import { beforeAll, expect, test } from 'vitest';
import type { Lexicon } from '../../../main/corrections/spanish/lexicon/lexicon.ts';
import { loadLexicon } from '../../../main/corrections/spanish/lexicon/load.ts';
import { makeSentence } from '../../../main/corrections/spanish/sentence.ts';
import { proposalsOf } from '../../../main/corrections/spanish/tagger/features.ts';
import { tokenise } from '../../../main/corrections/text/tokens.ts';
import { align } from './align.ts';
import { goldOf } from './gold.ts';
import { verbTags } from './verb-tags.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

function gold(source: string, target: string): string[] {
  const sentence = makeSentence(source, tokenise(source), lexicon, () => false);
  const { edits, insertions } = goldOf(sentence, proposalsOf(sentence, []), target, verbTags);
  return edits.flatMap((edit, k) => [
    ...(insertions[k] ? [`+${insertions[k]}`] : []),
    ...(edit === 'keep' ? [] : [edit]),
  ]);
}

test.each([
  ['La casa es blanco.', 'La casa es blanca.', ['gender']],
  ['Mi madre es cansada.', 'Mi madre está cansada.', ['lemma:estar']],
  ['Yo quiero como pan.', 'Quiero comer pan.', ['delete', 'upper', 'verb:VN']],
  ['Veo mi madre.', 'Veo a mi madre.', ['+a']],
  ['Una grande casa.', 'Una casa grande.', ['swap']],
  ['Gracias para todo.', 'Gracias por todo.', ['word:por']],
  ['Todo bien.', 'Todo bien.', []],
])('%s → %s', (source, target, expected) => {
  expect(gold(source, target)).toEqual(expected);
});

test('an alignment leads from the one to the other', () => {
  const source = 'yo no gusta los perro grande'.split(' ');
  const target = 'no me gustan los perros grandes'.split(' ');
  const rebuilt = align(source, target).flatMap((step) => {
    if (step.kind === 'delete') return [];
    return [target[step.to]];
  });
  expect(rebuilt).toEqual(target);
  expect(align(source, source).every(({ kind }) => kind === 'keep')).toBe(true);
  expect(align([], ['a'])).toEqual([{ kind: 'insert', before: 0, to: 0 }]);
});
