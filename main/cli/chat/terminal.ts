import { createInterface, type Interface } from 'node:readline';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Conversation } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import type { Services } from '../../services.ts';
import { plain, write, writeLine } from '../output.ts';
import type { Say } from '../words.ts';
import { bold, dim, explainEdits, underlineEdits } from './highlight.ts';
import { playTurn } from './turn.ts';

export interface TerminalChat {
  services: Services;
  conversation: Conversation;
  scenario: ScenarioView;
  language: Language;
  say: Say;
  /** Lines to say; without them a person is asked. */
  lines: readonly string[] | null;
}

const EXITS = new Set(['/exit', '/quit', '/salir']);

/**
 * A conversation in the terminal.
 * @returns false when a reply to a given line failed. A person is told, and may go on.
 */
export async function chatInTerminal(chat: TerminalChat): Promise<boolean> {
  const { services, conversation, scenario, language, say, lines } = chat;
  await introduce();
  const asking = lines === null ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  let { leafId } = conversation;
  let replying = false;
  const interrupt = (): void => {
    if (replying) void services.handlers['tutor.stop']({ conversationId: conversation.id });
    else asking?.close();
  };
  asking?.on('SIGINT', interrupt);
  if (asking === null) process.on('SIGINT', interrupt);

  try {
    for await (const line of asking === null ? (lines ?? []) : ask(asking)) {
      const text = line.trim();
      if (EXITS.has(text)) break;
      if (text === '') continue;
      replying = true;
      const reply = await playTurn(services, { id: conversation.id, leafId }, text, {
        onCorrections: (edits) => showCorrections(text, edits, lines !== null),
        onText: (piece) => write(plain(piece)),
      });
      replying = false;
      await writeLine('\n');
      if (reply.status === 'failed') {
        await writeLine(plain(`${reply.error?.message ?? ''} ${reply.error?.hint ?? ''}\n`));
        if (lines !== null) return false;
        // The next attempt stands beside this one, not after a reply that is not there.
        continue;
      }
      if (reply.omittedMessages > 0) await writeLine(dim(say('chat.cut', { count: reply.omittedMessages })));
      leafId = reply.id;
    }
    return true;
  } finally {
    asking?.close();
    process.off('SIGINT', interrupt);
  }

  async function introduce(): Promise<void> {
    const { title, level, place } = scenario;
    await writeLine(bold(plain(`${title[language]} · ${level} · ${place[language]}`)));
    await writeLine(say('chat.goals'));
    for (const goal of scenario.goals) await writeLine(plain(`  · ${goal.text[language]}`));
    if (lines === null) await writeLine(dim(say('chat.how')));
    await writeLine(`\n${plain(scenario.opening)}\n`);
  }
}

async function* ask(asking: Interface): AsyncGenerator<string> {
  let open = true;
  asking.once('close', () => {
    open = false;
  });
  asking.setPrompt('› ');
  asking.prompt();
  for await (const line of asking) {
    yield line;
    // Lines that came in a pipe are still read after its end.
    if (open) asking.prompt();
  }
}

/** What was typed stands on the screen already; what came with `--say` does not. */
async function showCorrections(text: string, edits: readonly StoredEdit[], showText: boolean): Promise<void> {
  if (edits.length > 0 || showText) await writeLine(`  ${underlineEdits(text, edits)}`);
  for (const line of explainEdits(text, edits)) await writeLine(`  ${line}`);
  await writeLine();
}
