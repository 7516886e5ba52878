import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bridge } from '../../../preload/contract.ts';
import type { Message } from '../../../preload/schemas/conversations.ts';
import { setBridge } from '../../bridge/client.ts';
import { aConversation, anEdit } from '../../testing/fixtures.ts';
import { createMemoryBridge, type MemoryBridge } from '../../testing/memoryBridge.ts';
import {
  createChatStore,
  followChat,
  loadChat,
  markEdit,
  say,
  selectBranch,
  streamingMessage,
} from './store.ts';

const ID = 'c1';
const PIECES = ['Cla', 'ro, a', 'hora.'];

function messageIn({ conversations }: MemoryBridge, id: string): Message | undefined {
  return conversations.get(ID)?.messages.find((message) => message.id === id);
}

/** The services change a message, and then tell. */
function change({ conversations }: MemoryBridge, id: string, over: Partial<Message>): Message {
  const conversation = conversations.get(ID) ?? aConversation([]);
  const messages = conversation.messages.map((one) => (one.id === id ? { ...one, ...over } : one));
  conversations.set(ID, { ...conversation, messages });
  return messages.find((one) => one.id === id) as Message;
}

/** What comes of a turn: the words of the reply one after the other, its end, and later one more mark. */
function steps(bridge: MemoryBridge, learner: string, tutor: string): (() => void)[] {
  const words = PIECES.map((text, index) => () => {
    const offset = PIECES.slice(0, index).join('').length;
    change(bridge, tutor, { text: PIECES.slice(0, index + 1).join('') });
    bridge.emit('turn.token', { conversationId: ID, messageId: tutor, text, offset });
  });
  const end = () => {
    const message = change(bridge, tutor, { status: 'complete', modelId: 'starter' });
    bridge.emit('turn.finished', { conversationId: ID, message });
  };
  const opinion = () => {
    const known = messageIn(bridge, learner)?.edits ?? [];
    const edits = [...known, anEdit({ id: `${learner}-opinion`, start: 5, end: 7 })];
    change(bridge, learner, { edits });
    bridge.emit('turn.corrections', {
      conversationId: ID,
      messageId: learner,
      edits,
      otherLanguage: false,
    });
  };
  return [...words, end, opinion];
}

/** What is on the page. */
function seen(messages: readonly Message[]) {
  return messages
    .map(({ id, text, status, edits }) => ({ id, text, status, edits }))
    .sort((one, other) => one.id.localeCompare(other.id));
}

test('whatever order answers and events come in, the window knows what the services hold in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (scheduler, turns) => {
      const bridge = createMemoryBridge((text) => [anEdit({ id: '', start: 0, end: text.indexOf(' ') })]);
      bridge.conversations.set(ID, aConversation(['Hola'], { id: ID }));
      const late: Bridge = {
        on: bridge.on,
        // Computed when it is asked for; when it arrives is up to chance.
        call: async (name, input) => {
          const answer = await bridge.call(name, input);
          if (name === 'tutor.send' && answer.ok) {
            const { learnerMessage, tutorMessage } = answer.value as Record<string, Message>;
            const told = steps(bridge, learnerMessage?.id ?? '', tutorMessage?.id ?? '');
            scheduler.scheduleSequence(told.map((step) => async () => step()));
          }
          return scheduler.schedule(Promise.resolve(answer), name);
        },
      };
      setBridge(late);
      const store = createChatStore(ID);
      const end = followChat(store);
      const user: (() => Promise<unknown>)[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        user.push(
          async () => {
            // As on the page: there is nowhere to write before it is there, nor while a reply is on its way.
            const state = store.getState();
            if (state.conversation && !state.pending && !streamingMessage(state))
              void say(store, `Voy a el cine ${turn}.`);
          },
          async () => {
            const { messages } = store.getState();
            const marked = Object.values(messages).findLast(({ edits }) => edits?.length);
            if (marked) void markEdit(store, marked.id, marked.edits?.[0]?.id ?? '', 'applied');
          },
          async () => void loadChat(store),
          async () => {
            const { messages, pending } = store.getState();
            const [first] = Object.values(messages);
            if (first && !pending) void selectBranch(store, first.id);
          },
        );
      }
      scheduler.scheduleSequence(user);
      await scheduler.waitIdle();
      end();

      const { messages, leafId, stale, early, pending } = store.getState();
      const held = bridge.conversations.get(ID);
      expect(seen(Object.values(messages))).toEqual(seen(held?.messages ?? []));
      expect({ leafId, stale, early, pending }).toEqual({
        leafId: held?.leafId,
        stale: false,
        early: {},
        pending: null,
      });
    }),
  );
});
