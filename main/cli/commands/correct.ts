import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { Language, MAX_UTTERANCE_CHARACTERS } from '../../../preload/schemas/common.ts';
import { choiceOption } from '../options.ts';
import { writeJson, writeLine } from '../output.ts';
import { UsageError } from '../report.ts';
import { type Say, userLanguage } from '../words.ts';

interface CorrectOptions {
  lang: Language;
  json?: boolean;
}

/** `correct`: a sentence a line in, its correction a line out, in the same order and as they come. */
export function addCorrect(program: Command, say: Say): void {
  program
    .command('correct')
    .description(say('correct'))
    .addOption(
      choiceOption('--lang <LANGUAGE>', say('correct.lang'), Language.options, say).makeOptionMandatory(),
    )
    .option('--json', say('option.json'))
    .action((options: CorrectOptions) => correct(options, say));
}

async function correct({ lang, json }: CorrectOptions, say: Say): Promise<void> {
  const [{ createCorrections }, { applyEdits }, { explainEdits, underlineEdits }] = await Promise.all([
    import('../../corrections/index.ts'),
    import('../../corrections/apply-edits.ts'),
    import('../chat/highlight.ts'),
  ]);
  const corrections = createCorrections();
  const interfaceLanguage = userLanguage();
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const source of input) {
    number += 1;
    if (source.length > MAX_UTTERANCE_CHARACTERS) {
      const reason = `> ${MAX_UTTERANCE_CHARACTERS}`;
      throw new UsageError(
        say('bad.value', { what: `stdin:${number}`, value: `${source.slice(0, 20)}…`, reason }),
      );
    }
    const edits =
      source.trim() === ''
        ? []
        : await corrections.check({ text: source, language: lang, interfaceLanguage });
    if (json) {
      await writeJson({ source, corrected: applyEdits(source, edits), edits });
      continue;
    }
    await writeLine(underlineEdits(source, edits));
    if (edits.length > 0) await writeLine(`→ ${applyEdits(source, edits)}`);
    for (const line of explainEdits(source, edits)) await writeLine(`  ${line}`);
  }
}
