import type { Command } from 'commander';
import { plain, writeJson, writeLine } from '../output.ts';
import { type Say, userLanguage } from '../words.ts';

/** `doctor`: what this machine has, what is used and why, what is missing and how to get it. */
export function addDoctor(program: Command, say: Say): void {
  program
    .command('doctor')
    .description(say('doctor'))
    .option('--json', say('option.json'))
    .action(async (options: { json?: boolean }) => {
      const [{ examine }, { examinationInWords }] = await Promise.all([
        import('../doctor/examine.ts'),
        import('../doctor/words.ts'),
      ]);
      const found = await examine(say);
      if (options.json) return await writeJson(found);
      for (const line of examinationInWords(found, say, userLanguage())) await writeLine(plain(line));
    });
}
