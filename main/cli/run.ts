import { CommanderError } from 'commander';
import { endWithTheReader } from './output.ts';
import { buildProgram, usageErrorFrom } from './program.ts';
import { EXIT_BAD_USE, reportFailure } from './report.ts';
import { sayIn, userLanguage } from './words.ts';

/** Runs the command that the process was asked for, and sets its exit code. */
export async function run(): Promise<void> {
  endWithTheReader();
  const language = userLanguage();
  const say = sayIn(language);
  const program = buildProgram(say);
  try {
    await program.parseAsync();
  } catch (thrown) {
    const failure = thrown instanceof CommanderError ? usageErrorFrom(thrown, program, say) : thrown;
    if (failure !== null) process.exitCode = reportFailure(failure, language);
    // Nothing was asked for: the help went to the error stream.
    else if (thrown instanceof CommanderError && thrown.exitCode !== 0) process.exitCode = EXIT_BAD_USE;
  }
}
