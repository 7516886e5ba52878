import { InvalidArgumentError, Option } from 'commander';
import type { Say } from './words.ts';

/** An option that takes one of a few words. */
export function choiceOption(flags: string, text: string, choices: readonly string[], say: Say): Option {
  return new Option(flags, `${text} (${choices.join(', ')})`).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(say('bad.choice', { choices: choices.join(', ') }));
  });
}
