/** What an explanation speaks of: the learner's words and what they become. */
export interface ToldWords {
  wrong: string;
  right: string;
}

/**
 * The words of a finding that became part of a wider edit, where it was made of what the learner wrote.
 * @param whole what the wider edit changes, and into what; told itself where the finding's words were changed again
 */
export function wordsOfFirst(wrong: string, right: string, whole: ToldWords): ToldWords {
  return asStandsIn(whole.right, right) === undefined ? whole : { wrong, right };
}

/**
 * The words of a finding that became part of a wider edit, where it was made of words already corrected once.
 * @param whole what the wider edit changes, and into what; told itself where the learner never wrote the finding's words
 */
export function wordsOfSecond(wrong: string, right: string, whole: ToldWords): ToldWords {
  const written = asStandsIn(whole.wrong, wrong);
  if (written === undefined) return whole;
  // A word that came to the head of its sentence got a capital there that is no part of the mistake.
  return { wrong: written, right: written === wrong ? right : casedLike(written, right) };
}

/** Whether words stand whole in a text, whatever the case of their letters there. */
export function standsIn(text: string, words: string): boolean {
  return asStandsIn(text, words) !== undefined;
}

function casedLike(model: string, words: string): string {
  const first = words.charAt(0);
  const isLower = model.charAt(0) === model.charAt(0).toLowerCase();
  return (isLower ? first.toLowerCase() : first.toUpperCase()) + words.slice(1);
}

/** Whole words as they stand in a text, whatever the case of their letters there; undefined where they do not. */
function asStandsIn(text: string, words: string): string | undefined {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()];
  // Letters that grow longer in small print would shift all places behind them.
  if (sought === '' || within.length !== text.length) return undefined;
  const splitsWord = (place: number) => place > 0 && /^\p{L}{2}$/u.test(text.slice(place - 1, place + 1));
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!splitsWord(at) && !splitsWord(end)) return text.slice(at, end);
  }
  return undefined;
}
