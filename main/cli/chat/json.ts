import type { Conversation } from '../../../preload/schemas/conversations.ts';
import type { Services } from '../../services.ts';
import { writeJson } from '../output.ts';
import { playTurn } from './turn.ts';

/**
 * Says each line and writes what happens as one JSON object a line: `corrections`, `token`…, `reply` or `error`.
 * @returns false when a reply failed; what came after it was not said.
 */
export async function chatInJson(
  services: Services,
  conversation: Conversation,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<boolean> {
  let { leafId } = conversation;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const reply = await playTurn(services, { id: conversation.id, leafId }, line, {
      onCorrections: (edits) => writeJson({ event: 'corrections', edits }),
      onText: (text) => writeJson({ event: 'token', text }),
    });
    if (reply.status === 'failed') {
      await writeJson({ event: 'error', error: reply.error });
      return false;
    }
    await writeJson({ event: 'reply', text: reply.text, timings: reply.timings });
    leafId = reply.id;
  }
  return true;
}
