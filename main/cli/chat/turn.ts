import type { Conversation, Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import type { Services } from '../../services.ts';

/** What a turn tells, in this order: the corrections once, pieces of the reply, the finished message once. */
export interface TurnListener {
  onCorrections(edits: StoredEdit[]): Promise<void> | void;
  onText(text: string): Promise<void> | void;
}

/**
 * Plays one turn at the end of a conversation.
 * @returns the tutor's message: complete, stopped or failed.
 */
export async function playTurn(
  { handlers, events }: Services,
  conversation: Pick<Conversation, 'id' | 'leafId'>,
  text: string,
  listener: TurnListener,
): Promise<Message> {
  const steps: (() => Promise<void> | void)[] = [];
  let wake = (): void => {};
  let finished: Message | undefined;
  const add = (step: () => Promise<void> | void): void => {
    steps.push(step);
    wake();
  };
  const ends = [
    events.on('turn.corrections', ({ conversationId, edits }) => {
      if (conversationId === conversation.id) add(() => listener.onCorrections(edits));
    }),
    events.on('turn.token', ({ conversationId, text: piece }) => {
      if (conversationId === conversation.id) add(() => listener.onText(piece));
    }),
    events.on('turn.finished', ({ conversationId, message }) => {
      if (conversationId !== conversation.id) return;
      finished = message;
      wake();
    }),
  ];
  try {
    await handlers['tutor.send']({ conversationId: conversation.id, parentId: conversation.leafId, text });
    for (;;) {
      const step = steps.shift();
      // One after the other: a slow reader of our output holds the next piece back, not the order.
      if (step !== undefined) await step();
      else if (finished !== undefined) return finished;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const end of ends) end();
  }
}
