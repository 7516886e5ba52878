import type { Command } from 'commander';
import { CefrLevel, Language } from '../../../preload/schemas/common.ts';
import {
  type Edit,
  EnglishVariety,
  SpanishVariety,
  Strictness,
} from '../../../preload/schemas/corrections.ts';
import { OPINION_STAGE, type StageName, stageNames, stageOf } from '../../corrections/finding.ts';
import type { CheckRequest, Corrections } from '../../corrections/types.ts';
import { choiceOption, listOption } from '../options.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import { UsageError } from '../report.ts';
import { type Say, userLanguage } from '../words.ts';
import { LineTooLong, LONGEST_LINE, linesOf } from './correct-lines.ts';

interface CorrectOptions {
  lang: Language;
  level?: CefrLevel;
  strictness: Strictness;
  variety?: SpanishVariety | EnglishVariety;
  stages?: (StageName | typeof OPINION_STAGE)[];
  model?: string;
  json?: boolean;
}

const varieties = [...SpanishVariety.options, ...EnglishVariety.options];

/** `correct`: a sentence a line in, its correction a line out, in the same order and as they come. */
export function addCorrect(program: Command, say: Say): void {
  program
    .command('correct')
    .description(say('correct'))
    .addOption(
      choiceOption('--lang <LANGUAGE>', say('correct.lang'), Language.options, say).makeOptionMandatory(),
    )
    .addOption(choiceOption('--level <LEVEL>', say('correct.level'), CefrLevel.options, say))
    .addOption(
      choiceOption('--strictness <HOW>', say('correct.strictness'), Strictness.options, say).default(
        'normal',
      ),
    )
    .addOption(choiceOption('--variety <VARIETY>', say('correct.variety'), varieties, say))
    .addOption(listOption('--stages <STAGES>', say('correct.stages'), [...stageNames, OPINION_STAGE], say))
    .option('--model <ID|FILE>', say('correct.model'))
    .option('--json', say('option.json'))
    .action((options: CorrectOptions) => correct(options, say));
}

async function correct(options: CorrectOptions, say: Say): Promise<void> {
  const { lang, json } = options;
  const asked = toRequest(options, say);
  const [{ createCorrections }, { applyEdits }, { explainEdits, underlineEdits }] = await Promise.all([
    import('../../corrections/index.ts'),
    import('../../corrections/apply-edits.ts'),
    import('../chat/highlight.ts'),
  ]);
  const stages = createCorrections();
  const interfaceLanguage = userLanguage();
  let looking: { corrections: Corrections; close(): Promise<void> } | undefined;
  try {
    if (wantsOpinion(options)) {
      const { openSecondLook } = await import('../second-look.ts');
      looking = await openSecondLook(stages, { language: lang, chosen: options.model, say });
    }
    const corrections = looking?.corrections ?? stages;
    for await (const source of linesOf(process.stdin.setEncoding('utf8'))) {
      const edits = await corrections.check({ ...asked, text: source, language: lang, interfaceLanguage });
      if (json) {
        await writeJson({ source, corrected: applyEdits(source, edits), edits: edits.map(answered) });
        continue;
      }
      await writeLine(underlineEdits(source, edits));
      if (edits.length > 0) await writeLine(`→ ${plain(applyEdits(source, edits))}`);
      for (const line of explainEdits(source, edits)) await writeLine(`  ${line}`);
    }
  } catch (thrown) {
    if (!(thrown instanceof LineTooLong)) throw thrown;
    const reason = `> ${LONGEST_LINE}`;
    throw new UsageError(say('bad.value', { what: 'stdin', value: String(thrown.line), reason }));
  } finally {
    await looking?.close();
    await stages.close();
  }
}

/** The model's second look was asked for: as a stage, or by naming the model. */
function wantsOpinion({ stages, model }: CorrectOptions): boolean {
  return stages === undefined ? model !== undefined : stages.includes(OPINION_STAGE);
}

/** An edit as it is answered: what programs read does not change with what the app keeps of an edit. */
function answered(edit: Edit) {
  const { start, end, replacement, type, message, confidence } = edit;
  return { start, end, replacement, type, message, confidence, stage: stageOf(edit) };
}

/** @throws UsageError for a variety of the other language. */
function toRequest(
  { lang, level, strictness, variety, stages }: CorrectOptions,
  say: Say,
): Pick<CheckRequest, 'level' | 'strictness' | 'spanishVariety' | 'englishVariety' | 'stages'> {
  const spanish = SpanishVariety.safeParse(variety);
  const english = EnglishVariety.safeParse(variety);
  const ofLanguage = lang === 'es' ? spanish : english;
  if (variety !== undefined && !ofLanguage.success) {
    const choices = (lang === 'es' ? SpanishVariety : EnglishVariety).options.join(', ');
    throw new UsageError(
      say('bad.value', { what: '--variety', value: variety, reason: say('bad.choice', { choices }) }),
    );
  }
  return {
    strictness,
    ...(level && { level }),
    ...(spanish.success && { spanishVariety: spanish.data }),
    ...(english.success && { englishVariety: english.data }),
    ...(stages && { stages: stages.filter((stage) => stage !== OPINION_STAGE) }),
  };
}
