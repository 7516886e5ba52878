/**
 * How many of the oldest messages stay out of the prompt.
 *
 * The last `size` are always in. The older ones go in blocks of about half as many, not two with every turn:
 * each time the head of the conversation moves, all that follows it must be evaluated again, and in blocks
 * that happens once in several turns. So the prompt holds between `size` and one and a half times as many.
 *
 * @param count messages of the branch after the opening line, the learner's newest included.
 * @param size `settings.promptMessages`.
 * @returns an even number: the first message kept is the learner's.
 */
export function omittedByWindow(count: number, size: number): number {
  if (count <= size) return 0;
  const block = Math.max(2, 2 * Math.floor(size / 4));
  return Math.floor((count - size) / block) * block;
}
