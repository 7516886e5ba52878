import type { Finding } from '../../finding.ts';

/**
 * Findings about the same words made into one, where both can be had: words before a word and that word changed; a
 * pronoun struck out at the head of a sentence and the verb behind it changed («Yo era cansado» → «Estaba cansado»).
 */
export function composed(text: string, own: readonly Finding[], rest: readonly Finding[]): Finding[] {
  const all = joined(own);
  const openings = all.filter(({ rule, replacement }) => rule === 'delete' && replacement !== '');
  for (const opening of openings) {
    const isFollower = (other: Finding) =>
      other !== opening && other.start > opening.start && other.end === opening.end;
    const follower = all.find(isFollower) ?? rest.find(isFollower);
    if (follower !== undefined) all[all.indexOf(opening)] = together(text, opening, follower);
  }
  return all;
}

function together(text: string, opening: Finding, follower: Finding): Finding {
  const { replacement } = follower;
  const isUpper = opening.replacement.charAt(0) !== opening.replacement.charAt(0).toLowerCase();
  return {
    ...follower,
    start: opening.start,
    replacement: isUpper ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement,
    // The explanation speaks of the word, not of the pronoun that went.
    words: { wrong: text.slice(follower.start, follower.end), right: replacement, ...follower.words },
    // Wider than either: it stands where both do.
    confidence: Math.max(opening.confidence, follower.confidence),
  };
}

/** Two of the model's own at one word are one edit: words before it, and the word itself changed. */
function joined(findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const same = out.findIndex(({ start, end }) => start === finding.start && end === finding.end);
    const other = out[same];
    if (other === undefined) {
      out.push(finding);
      continue;
    }
    const [edit, insertion] = finding.rule === 'insert' ? [other, finding] : [finding, other];
    if (insertion.rule !== 'insert' || edit.rule === 'insert') continue;
    const words = insertion.replacement.slice(0, insertion.replacement.lastIndexOf(' ') + 1);
    const lower = insertion.replacement.charAt(0) !== insertion.replacement.charAt(0).toLowerCase();
    const rest = lower
      ? edit.replacement.charAt(0).toLowerCase() + edit.replacement.slice(1)
      : edit.replacement;
    out[same] = {
      ...edit,
      replacement: words + rest,
      confidence: Math.min(edit.confidence, insertion.confidence),
    };
  }
  return out;
}
