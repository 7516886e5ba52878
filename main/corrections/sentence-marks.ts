import type { Language } from '../../preload/schemas/common.ts';
import type { Finding } from './finding.ts';
import { splitSentences, type Token, tokenise } from './text/tokens.ts';

/** Whether all are wanted, and which ones a learner no longer wants to see. */
interface Wishes {
  isAll: boolean;
  isMuted: (rule: string, words: string) => boolean;
}

/**
 * The capital at the head of a sentence, the point at its end and English `I`: in a chat nobody misses them, so they
 * are looked for only when asked. A Spanish sentence that was closed with a point is written with care, and there the
 * capital was forgotten. Where another finding stands at that place, it takes the capital or the point in.
 * @param findings what the other stages found; must not overlap.
 */
export function withSentenceMarks(
  text: string,
  language: Language,
  findings: readonly Finding[],
  { isAll, isMuted }: Wishes,
): Finding[] {
  const result = findings.map((finding) => ({ ...finding }));

  const mark = (token: Token, rule: 'sentence-capital' | 'final-point', change: (word: string) => string) => {
    if (isMuted(`punctuation.${rule}`, token.text)) return;
    const there = result.find(({ start, end }) => start < token.end && end > token.start);
    if (there) {
      const reaches = rule === 'final-point' ? there.end === token.end : there.start === token.start;
      // Taking a word away may leave nothing to carry the mark.
      if (reaches && there.replacement !== '') {
        // The explanation speaks of the word, not of the mark it carries.
        there.words = { right: there.replacement, ...there.words };
        there.replacement = change(there.replacement);
      }
      return;
    }
    result.push({
      start: token.start,
      end: token.end,
      replacement: change(token.text),
      type: rule === 'final-point' ? 'punctuation' : 'capital',
      stage: 'punctuation',
      rule,
      confidence: 0.9,
    });
  };

  let before: Token[] = [];
  for (const tokens of splitSentences(text, tokenise(text))) {
    const opens = startsAfresh(before);
    before = tokens;
    if (!isAll && !(language === 'es' && opens && isClosed(tokens))) continue;
    const first = tokens.find(({ text: sign }) => !/^[¿¡"«“(—–-]+$/.test(sign));
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const words = tokens.filter(({ kind }) => kind === 'word');
    if (first.kind === 'word' && /^\p{Ll}+$/u.test(first.text.normalize('NFD').replace(/\p{M}/gu, '')))
      mark(first, 'sentence-capital', capitalised);
    if (!isAll) continue;
    if (language === 'en') {
      for (const word of words)
        if (word !== first && /^i(?:$|['’])/.test(word.text)) mark(word, 'sentence-capital', capitalised);
    }
    const asks = tokens.some(({ text: sign }) => /^[¿¡?!]$/.test(sign));
    const ends = /^\s*(?:\n|$)/.test(text.slice(last.end));
    if (/^(word|number)$/.test(last.kind) && tokens.length > 1 && ends && !asks)
      mark(last, 'final-point', (word) => (/[.!?…]$/.test(word) ? word : `${word}.`));
  }
  return result
    .filter((finding) => finding.replacement !== text.slice(finding.start, finding.end))
    .sort((a, b) => a.start - b.start);
}

const wordsOf = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'word').length;

/** After three points a sentence may go on; after a word or two the point may be an abbreviation's. */
function startsAfresh(before: readonly Token[]): boolean {
  const [last, beforeLast] = [before.at(-1)?.text, before.at(-2)?.text];
  if (before.length === 0) return true;
  return wordsOf(before) > 2 && last !== '…' && !(last === '.' && beforeLast === '.') && last !== '...';
}

/** With a point: «qué tal?» is how one writes in a chat, whatever its mark. */
function isClosed(tokens: readonly Token[]): boolean {
  return wordsOf(tokens) > 2 && tokens.at(-1)?.text === '.';
}

function capitalised(word: string): string {
  const [sign = '', first = '', rest = ''] = /^([¿¡]*)(\p{L})?(.*)$/su.exec(word)?.slice(1) ?? [];
  return sign + first.toUpperCase() + rest;
}
