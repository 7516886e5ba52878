import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { Language } from '../../../preload/schemas/common.ts';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { choiceOption } from '../options.ts';
import { EXIT_FAILED, UsageError } from '../report.ts';
import type { Say } from '../words.ts';

interface ChatOptions {
  scenario: string;
  lang?: Language;
  model?: string;
  say?: string[];
  json?: boolean;
}

/** `chat`: the tutor in the terminal, or one JSON object a line for programs. */
export function addChat(program: Command, say: Say): void {
  program
    .command('chat')
    .description(say('chat'))
    .requiredOption('--scenario <ID>', say('chat.scenario'))
    .addOption(choiceOption('--lang <LANGUAGE>', say('chat.lang'), Language.options, say))
    .option('--model <ID|FILE>', say('chat.model'))
    .option('--say <TEXT>', say('chat.say'), (text: string, before: string[] = []) => [...before, text])
    .option('--json', say('option.json'))
    .action((options: ChatOptions) => chat(options, say));
}

async function chat(options: ChatOptions, say: Say): Promise<void> {
  const [{ openServices }, { chatInJson }, { chatInTerminal }] = await Promise.all([
    import('../open-services.ts'),
    import('../chat/json.ts'),
    import('../chat/terminal.ts'),
  ]);
  // The terminal always asks the model: it is where one is tried out and measured.
  const services = await openServices({
    responseCache: false,
    ...(options.model === undefined ? {} : { modelId: options.model }),
  });
  const stop = (): void => void services.close().finally(() => process.exit(EXIT_FAILED));
  process.on('SIGTERM', stop);
  try {
    const { handlers } = services;
    const scenario = choose((await handlers['scenarios.list']({})).scenarios, options, say);
    await services.findModel();
    const conversation = await handlers['conversations.create']({ scenarioId: scenario.id });
    // A failure is told by the turn that meets it.
    await handlers['tutor.prepare']({ conversationId: conversation.id }).catch(() => {});
    const lines = options.say ?? null;
    const succeeded = options.json
      ? await chatInJson(services, conversation, lines ?? createInterface({ input: process.stdin }))
      : await chatInTerminal({
          services,
          conversation,
          scenario,
          language: services.settings.get().interfaceLanguage,
          say,
          lines,
        });
    if (!succeeded) process.exitCode = EXIT_FAILED;
  } finally {
    process.off('SIGTERM', stop);
    await services.close();
  }
}

function choose(scenarios: ScenarioView[], { scenario, lang }: ChatOptions, say: Say): ScenarioView {
  const found = scenarios.find(({ id }) => id === scenario);
  if (found === undefined) {
    const choices = scenarios
      .filter(({ language }) => lang === undefined || language === lang)
      .map(({ id }) => id)
      .join(', ');
    const reason = say('bad.choice', { choices });
    throw new UsageError(say('bad.value', { what: '--scenario', value: scenario, reason }));
  }
  if (lang !== undefined && found.language !== lang) {
    const reason = say('chat.other-language', { id: found.id, language: found.language });
    throw new UsageError(say('bad.value', { what: '--lang', value: lang, reason }));
  }
  return found;
}
