const list = (words: string) => words.split(' ');

/** Every contraction that is no other word without its apostrophe, by how it is then written. */
const contractions = new Map(
  list(
    `don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't needn't
ain't i'm i've you're you've they're they've we've that's what's there's where's who'd who've how's he's she's it'll that'll
they'd they'll you'll you'd could've should've would've might've must've let's y'all o'clock`
      .split(/\s+/)
      .join(' '),
  ).map((word) => [word.replace("'", ''), word] as const),
);
/** Words of their own without it. */
for (const word of list('lets shed wed hell shell ill id well were its')) contractions.delete(word);

/** Contractions that are words as well where they do not stand before a verb. */
const rareAsWords = new Set(list('wont cant hes shes wheres hows whos'));

/** What is written in one word and said in two. */
const joined = new Map(
  list(
    `a-lot a-bit a-little as-well at-least at-all each-other in-fact in-case in-front in-spite even-though no-one of-course thank-you
good-morning good-afternoon good-evening high-school next-to so-much too-much how-much how-many any-more right-now last-year
every-day some-people other-people more-than less-than because-of instead-of up-to as-soon so-far by-the-way kind-of sort-of`
      .split(/\s+/)
      .join(' '),
  ).map((words) => [words.replaceAll('-', ''), words.replaceAll('-', ' ')] as const),
);

/**
 * The contraction or the words that this is without its apostrophe or its blank, or with it in the wrong place.
 * @param written in small letters, straight apostrophes.
 * @param meansVerb whether what comes after is a verb.
 */
export function takenApart(
  written: string,
  isWord: (word: string) => boolean,
  meansVerb: boolean,
): string | undefined {
  const bare = written.replaceAll("'", '');
  const contraction = contractions.get(bare);
  if (
    contraction !== undefined &&
    contraction !== written &&
    (written !== bare || !isWord(bare) || (meansVerb && rareAsWords.has(bare)))
  )
    return contraction;
  return isWord(written) ? undefined : joined.get(written);
}

/** Is this a contraction as it should be? */
export function isContraction(written: string): boolean {
  return contractions.get(written.replaceAll("'", '')) === written;
}
