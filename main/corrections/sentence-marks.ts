import type { Language } from '../../preload/schemas/common.ts';
import type { Finding } from './finding.ts';
import { splitSentences, type Token, tokenise } from './text/tokens.ts';

/**
 * The capital at the head of a sentence, the point at its end and English `I`: in a chat nobody misses them, so they
 * are looked for only when asked. Where another finding stands at that place, it takes the capital or the point in.
 * @param findings what the other stages found; must not overlap.
 */
export function withSentenceMarks(
  text: string,
  language: Language,
  findings: readonly Finding[],
  isMuted: (rule: string, words: string) => boolean,
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

  for (const tokens of splitSentences(text, tokenise(text))) {
    const first = tokens.find(({ text: sign }) => !/^[¿¡"«“(—–-]+$/.test(sign));
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const words = tokens.filter(({ kind }) => kind === 'word');
    if (first.kind === 'word' && /^\p{Ll}+$/u.test(first.text.normalize('NFD').replace(/\p{M}/gu, '')))
      mark(first, 'sentence-capital', capitalised);
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

function capitalised(word: string): string {
  const [sign = '', first = '', rest = ''] = /^([¿¡]*)(\p{L})?(.*)$/su.exec(word)?.slice(1) ?? [];
  return sign + first.toUpperCase() + rest;
}
