import type { EventPayload } from '../../../preload/contract.ts';
import type { Conversation, Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';

/** What the window knows of one conversation. Only pure functions change it. */
export interface Talk {
  /** Null until it was fetched. */
  conversation: Omit<Conversation, 'messages' | 'leafId' | 'reachedGoals' | 'draft'> | null;
  messages: Readonly<Record<string, Message>>;
  leafId: string;
  reachedGoals: readonly string[];
  /** Pieces of messages that are not known yet: an event may overtake the answer that announces its message. */
  early: Readonly<Record<string, EarlyEvents>>;
  /** Something was missed; the conversation has to be fetched again. */
  stale: boolean;
  /**
   * Grows with everything but words that are appended: an answer asked for at a lower one may be older than what is
   * known, and its order of messages, marks or goals is not to be taken.
   */
  revision: number;
}

interface EarlyEvents {
  tokens: readonly Token[];
  edits: StoredEdit[] | null;
  otherLanguage?: boolean;
  offTopic: boolean | null;
}
const nothingEarly: EarlyEvents = { tokens: [], edits: null, offTopic: null };
type Token = Pick<EventPayload<'turn.token'>, 'text' | 'offset'>;

export const emptyTalk: Talk = {
  conversation: null,
  messages: {},
  leafId: '',
  reachedGoals: [],
  early: {},
  stale: false,
  revision: 0,
};

/** Takes a fetched conversation in. Its replies may be older than words that came meanwhile: what is further along stays. */
export function withConversation(talk: Talk, fetched: Conversation): Talk {
  const { messages, leafId, reachedGoals, draft: _, ...conversation } = fetched;
  const known = conversation.id === talk.conversation?.id ? talk.messages : {};
  let next: Talk = {
    ...talk,
    conversation,
    messages: Object.fromEntries(
      messages.map((message) => [message.id, further(known[message.id], message)]),
    ),
    leafId,
    reachedGoals,
    stale: false,
    revision: talk.revision + 1,
  };
  for (const { id } of messages) next = withEarly(next, id);
  return next;
}

/** Takes a new message in and makes it the end of the branch on screen. */
export function withMessage(talk: Talk, message: Message): Talk {
  const messages = { ...talk.messages, [message.id]: further(talk.messages[message.id], message) };
  return withEarly({ ...talk, messages, leafId: message.id, revision: talk.revision + 1 }, message.id);
}

/** Appends what is new in a token event: one that was applied before changes nothing, a gap makes the talk stale. */
export function withToken(talk: Talk, id: string, token: Token): Talk {
  const message = talk.messages[id];
  if (!message) {
    const before = talk.early[id] ?? nothingEarly;
    return { ...talk, early: { ...talk.early, [id]: { ...before, tokens: [...before.tokens, token] } } };
  }
  if (message.status !== 'streaming') return talk;
  const known = message.text.length - token.offset;
  if (known < 0) return talk.stale ? talk : { ...talk, stale: true, revision: talk.revision + 1 };
  if (known >= token.text.length) return talk;
  return replace(talk, { ...message, text: message.text + token.text.slice(known) });
}

/** The learner's message was checked. */
export function withEdits(talk: Talk, id: string, edits: StoredEdit[], otherLanguage?: boolean): Talk {
  const message = talk.messages[id];
  const language = otherLanguage === undefined ? {} : { otherLanguage };
  if (message) return changed(talk, { ...message, edits, ...language });
  const before = talk.early[id] ?? nothingEarly;
  return { ...talk, early: { ...talk.early, [id]: { ...before, edits, ...language } } };
}

/** Whether the learner's message leaves the scene was looked at. */
export function withTopic(talk: Talk, id: string, offTopic: boolean): Talk {
  const message = talk.messages[id];
  if (message) return changed(talk, { ...message, offTopic });
  const before = talk.early[id] ?? nothingEarly;
  return { ...talk, early: { ...talk.early, [id]: { ...before, offTopic } } };
}

/** A reply ended. One that is not known yet came from another window: the talk is stale. */
export function withFinished(talk: Talk, message: Message): Talk {
  if (!talk.messages[message.id]) {
    // Kept as well: the answer that announces it may only be late.
    return { ...changed(talk, message), stale: true };
  }
  return changed(talk, message);
}

export function withGoals(talk: Talk, reachedGoals: readonly string[]): Talk {
  return { ...talk, reachedGoals, revision: talk.revision + 1 };
}

function changed(talk: Talk, message: Message): Talk {
  return { ...replace(talk, message), revision: talk.revision + 1 };
}

function replace(talk: Talk, message: Message): Talk {
  return { ...talk, messages: { ...talk.messages, [message.id]: message } };
}

function withEarly(talk: Talk, id: string): Talk {
  const waiting = talk.early[id];
  if (!waiting) return talk;
  const { [id]: _, ...early } = talk.early;
  let next: Talk = { ...talk, early };
  if (waiting.edits) next = withEdits(next, id, waiting.edits, waiting.otherLanguage);
  if (waiting.offTopic !== null) next = withTopic(next, id, waiting.offTopic);
  for (const token of waiting.tokens) next = withToken(next, id, token);
  return next;
}

/** Of two states of one message, the one that is further along. */
function further(known: Message | undefined, fetched: Message): Message {
  if (!known) return fetched;
  const edits = fetched.edits ?? known.edits;
  const offTopic = fetched.offTopic ?? known.offTopic;
  const otherLanguage = fetched.otherLanguage ?? known.otherLanguage;
  const checked = {
    edits,
    ...(offTopic === undefined ? {} : { offTopic }),
    ...(otherLanguage === undefined ? {} : { otherLanguage }),
  };
  if (fetched.status !== 'streaming') return { ...fetched, ...checked };
  const ahead = known.status !== 'streaming' || known.text.length > fetched.text.length;
  return ahead ? { ...known, ...checked } : { ...fetched, ...checked };
}
