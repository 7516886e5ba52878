import { InvalidArgumentError, Option } from 'commander';
import type { Say } from './words.ts';

/** An option that takes one of a few words. */
export function choiceOption(flags: string, text: string, choices: readonly string[], say: Say): Option {
  return new Option(flags, `${text} (${choices.join(', ')})`).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(say('bad.choice', { choices: choices.join(', ') }));
  });
}

/** An option that takes some of a few words, joined by commas. */
export function listOption(flags: string, text: string, choices: readonly string[], say: Say): Option {
  return new Option(flags, `${text} (${choices.join(', ')})`).argParser((value: string) => {
    const chosen = value.split(',').map((one) => one.trim());
    if (chosen.every((one) => choices.includes(one))) return [...new Set(chosen)];
    throw new InvalidArgumentError(say('bad.choice', { choices: choices.join(', ') }));
  });
}
