import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Conversation, Message } from '../../../preload/schemas/conversations.ts';
import type { EditStatus, StoredEdit } from '../../../preload/schemas/corrections.ts';
import type { WireError } from '../../../preload/schemas/errors.ts';
import { call, on } from '../../bridge/client.ts';
import { connection } from '../../bridge/connection.ts';
import { toWire } from '../../bridge/words.ts';
import {
  emptyTalk,
  type Talk,
  withConversation,
  withEdits,
  withFinished,
  withGoals,
  withMessage,
  withToken,
  withTopic,
} from './reduce.ts';

export interface ChatState extends Talk {
  id: string;
  /** The conversation could not be fetched. */
  loadError: WireError | null;
  /** A turn, a new reply or another decision was refused: what happened. */
  actionError: WireError | null;
  /** The learner's words on their way to the services, shown at once. */
  pending: { text: string; parentId: string } | null;
  /** Text the composer holds when it opens. */
  draft: string;
  /** The note that is open, and the one under the pointer or the focus. */
  openNote: string | null;
  nearNote: string | null;
  /** The learner's turn that is being rewritten, and the words its field opens with. */
  rewriting: { id: string; text: string } | null;
  /** A word on its way into the composer; a new object each time. */
  insertion: { word: string } | null;
  /** Of corrections kept for later: those of turns up to this time were asked for, and show. */
  seenUntil: number;
  /** The page that lists what there is to look over stands in the conversation's place. */
  closing: boolean;
}

export type ChatStore = StoreApi<ChatState>;

/** The state of one conversation. {@link followChat} connects it to the services. */
export function createChatStore(id: string): ChatStore {
  return createStore<ChatState>(() => ({
    ...emptyTalk,
    id,
    loadError: null,
    actionError: null,
    pending: null,
    draft: '',
    openNote: null,
    nearNote: null,
    rewriting: null,
    insertion: null,
    seenUntil: 0,
    closing: false,
  }));
}

const ChatContext = createContext<ChatStore | null>(null);
export const ChatProvider = ChatContext.Provider;

export function useChatStore(): ChatStore {
  const store = useContext(ChatContext);
  if (!store) throw new Error('outside of a conversation');
  return store;
}

/** One part of the conversation's state; the component renders again when that part changes. */
export function useChat<T>(select: (state: ChatState) => T): T {
  return useStore(useChatStore(), select);
}

/** Fetches the conversation, follows its events, and fetches it again after a gap or a reconnection. */
export function followChat(store: ChatStore): () => void {
  const { id } = store.getState();
  let fetching = false;
  const fetchAgain = async () => {
    if (fetching) return;
    fetching = true;
    await loadChat(store);
    fetching = false;
  };
  const reduce = (change: (state: ChatState) => Talk) => {
    store.setState(change);
    if (store.getState().stale && !store.getState().pending) void fetchAgain();
  };
  // A turn nobody began here: another window did, and this one shows it from its first word.
  const meet = (messageId: string) => {
    const { messages, pending } = store.getState();
    if (!messages[messageId] && !pending) void fetchAgain();
  };
  const ends = [
    on('turn.token', (event) => {
      if (event.conversationId !== id) return;
      reduce((state) => withToken(state, event.messageId, event));
      meet(event.messageId);
    }),
    on('turn.corrections', (event) => {
      if (event.conversationId !== id) return;
      reduce((state) => withEdits(state, event.messageId, event.edits, event.otherLanguage));
      meet(event.messageId);
    }),
    on('turn.topic', (event) => {
      if (event.conversationId === id) reduce((state) => withTopic(state, event.messageId, event.offTopic));
    }),
    on('turn.finished', (event) => {
      if (event.conversationId === id) reduce((state) => withFinished(state, event.message));
    }),
    on('turn.goals', (event) => {
      if (event.conversationId === id) reduce((state) => withGoals(state, event.reachedGoals));
    }),
    connection.subscribe((now, before) => {
      if (now.epoch === before.epoch) return;
      if (store.getState().actionError?.kind === 'offline') store.setState({ actionError: null });
      void fetchAgain();
    }),
  ];
  void fetchAgain();
  return () => {
    for (const end of ends) end();
  };
}

export async function loadChat(store: ChatStore): Promise<void> {
  try {
    const fetched = await fetchWhole(store);
    store.setState((state) => ({
      ...withConversation(state, fetched),
      ...(state.conversation ? {} : { draft: fetched.draft }),
      seenUntil: Math.max(state.seenUntil, fetched.seenUntil),
      loadError: null,
    }));
  } catch (thrown) {
    store.setState({ loadError: toWire(thrown), stale: false });
  }
}

/** The conversation as it is: asked for again where something changed while the answer was on its way. */
async function fetchWhole(store: ChatStore): Promise<Conversation> {
  for (;;) {
    const { id, revision } = store.getState();
    const fetched = await call('conversations.get', { conversationId: id });
    if (store.getState().revision === revision) return fetched;
  }
}

/**
 * Says something: at the end of the branch on screen, or in the place of an earlier turn, as a branch beside it.
 * @returns whether it was taken; where not, `actionError` says why. Words for the composer belong back in it, a turn
 * rewritten is open for change again.
 */
export async function say(store: ChatStore, text: string, insteadOf?: string): Promise<boolean> {
  const state = store.getState();
  const parent = (insteadOf && state.messages[insteadOf]?.parentId) || state.leafId;
  store.setState({ pending: { text, parentId: parent }, actionError: null, rewriting: null, openNote: null });
  try {
    const { learnerMessage, tutorMessage } = await call('tutor.send', {
      conversationId: state.id,
      parentId: parent,
      text,
    });
    store.setState((now) => ({
      ...withMessage(withMessage(now, learnerMessage), tutorMessage),
      pending: null,
    }));
    if (store.getState().stale) void loadChat(store);
    return true;
  } catch (thrown) {
    const rewriting = insteadOf ? { id: insteadOf, text } : null;
    store.setState({ pending: null, actionError: toWire(thrown), rewriting });
    return false;
  }
}

/** Opens one of the learner's turns for change. */
export function rewrite(store: ChatStore, id: string): void {
  store.setState(({ messages }) => ({ rewriting: { id, text: messages[id]?.text ?? '' }, openNote: null }));
}

/** Asks for another reply to the same words. */
export function regenerate(store: ChatStore, messageId: string): Promise<void> {
  return attempt(store, async ({ id }) => {
    const { tutorMessage } = await call('tutor.regenerate', { conversationId: id, messageId });
    store.setState((state) => withMessage(state, tutorMessage));
  });
}

export function stop(store: ChatStore): Promise<void> {
  return attempt(store, async ({ id }) => {
    await call('tutor.stop', { conversationId: id });
  });
}

export function selectBranch(store: ChatStore, messageId: string): Promise<void> {
  return attempt(store, async ({ id, revision }) => {
    const fetched = await call('conversations.selectBranch', { conversationId: id, messageId });
    store.setState({ openNote: null, rewriting: null });
    if (store.getState().revision !== revision) return loadChat(store);
    store.setState((state) => withConversation(state, fetched));
  });
}

/** Records what the learner decided about an edit; `open` undoes it. */
export function markEdit(
  store: ChatStore,
  messageId: string,
  editId: string,
  status: EditStatus,
): Promise<void> {
  return decide(store, messageId, () => call('corrections.mark', { messageId, editId, status }));
}

/** The same decision about several edits of a turn. */
export function markEdits(
  store: ChatStore,
  messageId: string,
  editIds: string[],
  status: EditStatus,
): Promise<void> {
  return decide(store, messageId, () => call('corrections.markMany', { messageId, editIds, status }));
}

/** What became of a turn's edits; where an event may have told of newer ones, all of it is fetched. */
function decide(
  store: ChatStore,
  messageId: string,
  ask: () => Promise<{ edits: StoredEdit[] }>,
): Promise<void> {
  return attempt(store, async ({ revision }) => {
    const { edits } = await ask();
    const isNewest = store.getState().revision === revision;
    store.setState((state) => withEdits(state, messageId, edits));
    if (!isNewest) await loadChat(store);
  });
}

/** Shows what was kept for later: on a page of its own, and from then on beside the words. */
export function lookOver(store: ChatStore): void {
  const { id, messages } = store.getState();
  const until = Math.max(0, ...Object.values(messages).map(({ createdAt }) => createdAt));
  store.setState({ seenUntil: until, closing: true });
  // Where it could not be stored, this window knows it until it is closed.
  call('conversations.lookOver', { conversationId: id, until }).catch(() => {});
}

async function attempt(store: ChatStore, action: (state: ChatState) => Promise<void>): Promise<void> {
  try {
    store.setState({ actionError: null });
    await action(store.getState());
  } catch (thrown) {
    store.setState({ actionError: toWire(thrown) });
  }
}

/** The reply that is being written, on the branch on screen. */
export function streamingMessage(state: ChatState): Message | null {
  const leaf = state.messages[state.leafId];
  return leaf?.status === 'streaming' ? leaf : null;
}
