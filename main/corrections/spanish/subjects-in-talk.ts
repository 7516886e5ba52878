import type { Finding } from '../finding.ts';
import { splitSentences, type Token, tokenise } from '../text/tokens.ts';
import { likeWritten } from './sentence.ts';

const subject = /^(?:yo|tú|tu|vos|él|el|ella|usted|nosotr[oa]s|vosotr[oa]s|ell[oa]s|ustedes)$/i;
const unaccented = /^(?:el|tu)$/i;
/** Whom nothing said before has named. */
const third = /^(?:él|el|ella|ell[oa]s)$/i;
/** «Yo creo que…», «yo no»: what one thinks and what one does not do is set against others. */
const setApart = /^(?:creo|pienso|opino|diría|no)$/i;
/** Words, at least, of a sentence in which a subject is more likely superfluous than meant. */
const fewestWords = 6;

/**
 * Findings as they fit a talk. Instructors strike a subject out of an essay that a talk asks for: «yo quiero la sopa»
 * where others order too, «ella es mi hermana» of somebody who was not named yet, «yo creo que…» of an opinion. There
 * it stays, and what else is found about its verb stays too.
 */
export function withSubjectsOfTalk(text: string, findings: readonly Finding[]): Finding[] {
  const sentences = splitSentences(text, tokenise(text));
  return findings.flatMap((finding) => {
    const sentence = sentences.findIndex((tokens) => (tokens.at(-1)?.end ?? 0) >= finding.end);
    const tokens = sentences[sentence] ?? [];
    const [pronoun] = tokens.filter(({ start, end }) => start >= finding.start && end <= finding.end);
    if (pronoun === undefined || !strikesOut(text, finding, pronoun)) return [finding];
    // «Yo qiero» is told as a misspelling: who reads that would not know why «yo» goes, too.
    const isAside = finding.type !== 'pronoun';
    const stays = isAside || isMeant(tokens, pronoun, sentence === 0);
    return stays ? withPronoun(text, finding, pronoun) : [finding];
  });
}

function strikesOut(text: string, { explain, end, replacement, type }: Finding, pronoun: Token): boolean {
  if (!subject.test(pronoun.text)) return false;
  // «El» and «tu» are other words too: only who struck them out knows that somebody was meant.
  if (unaccented.test(pronoun.text)) return explain === 'redundant-subject';
  // «Yo me gusta → a mí me gusta»: another case, not nobody.
  if (type === 'gustar' || subject.test(replacement.split(' ', 1)[0] ?? '')) return false;
  return replacement === '' || text.slice(pronoun.end, end).trim() !== '';
}

function isMeant(tokens: readonly Token[], pronoun: Token, isFirst: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const next = words.find(({ start }) => start > pronoun.start);
  if (words.length < fewestWords || (next !== undefined && setApart.test(next.text))) return true;
  return isFirst && words[0] === pronoun && third.test(pronoun.text);
}

/** What a finding does to the words behind the pronoun, and the accent that the pronoun itself has lost. */
function withPronoun(text: string, finding: Finding, pronoun: Token): Finding[] {
  const rest = text.slice(pronoun.end, finding.end).trimStart();
  const start = finding.end - rest.length;
  const isLower = rest.charAt(0) === rest.charAt(0).toLowerCase();
  const { replacement: made } = finding;
  const replacement = isLower ? made.charAt(0).toLowerCase() + made.slice(1) : made;
  const behind = replacement === rest ? [] : [{ ...finding, start, replacement }];
  return unaccented.test(pronoun.text) ? [accented(pronoun, finding.confidence), ...behind] : behind;
}

/** «El es mi hermano», «tu vives». */
function accented({ start, end, text }: Token, confidence: number): Finding {
  const [rule, meant] = /^el$/i.test(text) ? (['accent-el', 'él'] as const) : (['accent-tu', 'tú'] as const);
  return {
    start,
    end,
    replacement: likeWritten(text, meant),
    type: 'accent',
    stage: 'accents',
    rule,
    confidence,
  };
}
