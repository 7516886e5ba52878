// The few things the scripts say, in the terminal's language.
import process from 'node:process';

const inSpanish = /^es/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');

/** One text in two languages. */
export const say = (es, en) => (inSpanish ? es : en);

export function note(es, en) {
  process.stderr.write(`${say(es, en)}\n`);
}
