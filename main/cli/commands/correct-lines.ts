/** Longest line that is taken in, in UTF-16 units: memory stays bounded whatever comes. */
export const LONGEST_LINE = 16_000_000;

/** A line that is longer than {@link LONGEST_LINE}. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
  /** Counted from 1. */
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} is too long`);
    this.line = line;
  }
}

/**
 * The lines of a stream of text, as `wc` counts them: a line feed ends one, with the return before it. Whatever else
 * some programs break lines at (a lone return, U+2028) is part of its line, so that lines out match lines in.
 * @throws LineTooLong
 */
export async function* linesOf(
  stream: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<string, void, undefined> {
  let parts: string[] = [];
  let length = 0;
  let count = 0;
  const take = () => {
    count++;
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, at));
      from = at + 1;
      yield take();
    }
    if (from === chunk.length) continue;
    parts.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > longest) throw new LineTooLong(count + 1);
  }
  if (length > 0) yield take();
}
