import { Command, type CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { dataFolder } from '../paths.ts';
import { addChat } from './commands/chat.ts';
import { addCorrect } from './commands/correct.ts';
import { addDoctor } from './commands/doctor.ts';
import { addModels } from './commands/models.ts';
import { addScenarios } from './commands/scenarios.ts';
import { addServe } from './commands/serve.ts';
import { addStart } from './commands/start.ts';
import { UsageError } from './report.ts';
import type { Say, WordKey } from './words.ts';

/** The whole command line. Each command loads what it needs when it runs, so that `--help` is quick. */
export function buildProgram(say: Say): Command {
  const program = prepare(new Command('tertulia'), say)
    .description(say('description'))
    .version(packageFile.version, '-V, --version', say('option.version'))
    .addHelpText('after', `\n${say('data-folder', { folder: dataFolder({}) })}`);
  for (const add of [addStart, addServe, addChat, addCorrect, addModels, addScenarios, addDoctor]) {
    add(program, say);
  }
  for (const command of everyCommand(program)) prepare(command, say);
  return program;
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...everyCommand(child)]);
}

function prepare(command: Command, say: Say): Command {
  command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ styleTitle: (title) => titles(say)[title] ?? title })
    .helpOption('-h, --help', say('option.help'));
  if (command.commands.length > 0) command.helpCommand('help [command]', say('command.help'));
  return command;
}

const titles = (say: Say): Record<string, string> => ({
  'Usage:': say('title.usage'),
  'Arguments:': say('title.arguments'),
  'Options:': say('title.options'),
  'Commands:': say('title.commands'),
});

const wordOfCode: Record<string, WordKey> = {
  'commander.unknownOption': 'bad.unknown-option',
  'commander.unknownCommand': 'bad.unknown-command',
  'commander.optionMissingArgument': 'bad.missing-value',
  'commander.missingArgument': 'bad.missing-option',
  'commander.missingMandatoryOptionValue': 'bad.missing-option',
  'commander.excessArguments': 'bad.too-many',
};

/** Commander's complaint in the user's language; null where it showed help or the version. */
export function usageErrorFrom(error: CommanderError, program: Command, say: Say): UsageError | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const asked = program.commands.find((command) => command.name() === process.argv[2]);
  const command = [program, asked].flatMap((one) => one?.name() ?? []).join(' ');
  const see = say('bad.see-help', { command });
  const [what = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const key = wordOfCode[error.code];
  if (key !== undefined) return new UsageError(`${say(key, { what })}. ${see}`);
  if (error.code === 'commander.invalidArgument') {
    const reason = error.message.split('is invalid. ')[1] ?? '';
    return new UsageError(`${say('bad.value', { what, value, reason })}. ${see}`);
  }
  return new UsageError(see);
}
