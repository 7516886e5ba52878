/**
 * The one border between the window and the services: every method and every event, with the schema of
 * what goes in and what comes out. Both doors (Electron's IPC and HTTP) are built from these two tables.
 */
import { z } from 'zod';
import { modelEvents, modelMethods } from './model-methods.ts';
import { CefrLevel, Id, Language, MAX_UTTERANCE_CHARACTERS, Timestamp, Utterance } from './schemas/common.ts';
import { Conversation, ConversationSummary, Message } from './schemas/conversations.ts';
import {
  AsideKind,
  Edit,
  EditStatus,
  MarkReport,
  Muted,
  NoSecondLook,
  StoredEdit,
} from './schemas/corrections.ts';
import { EmbeddingsStatus } from './schemas/embeddings.ts';
import { WireError } from './schemas/errors.ts';
import { GrammarCard, GrammarCardId, GrammarList } from './schemas/grammar.ts';
import { InferenceStatus } from './schemas/inference.ts';
import { ScenarioProblem, ScenarioView } from './schemas/scenarios.ts';
import { Settings, SettingsPatch } from './schemas/settings.ts';

const nothing = z.strictObject({});
const ofConversation = z.strictObject({ conversationId: Id });

function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}

export const methods = {
  'app.info': method(
    nothing,
    z.object({
      version: z.string(),
      platform: z.string(),
      door: z.enum(['desktop', 'browser']),
      dataFolder: z.string(),
      /** What happened to the user's files while starting (a damaged file set aside): shown once, then put away. */
      notices: z.array(WireError),
    }),
  ),
  /** Opens an https link outside the app. The browser door answers `opened: false`: its page opens the tab itself. */
  'links.open': method(
    z.strictObject({ url: z.url().max(2000) }),
    z.object({ opened: z.boolean(), url: z.string() }),
  ),

  'settings.get': method(nothing, Settings),
  'settings.set': method(SettingsPatch, Settings),

  'scenarios.list': method(
    nothing,
    z.object({ scenarios: z.array(ScenarioView), problems: z.array(ScenarioProblem), ownFolder: z.string() }),
  ),

  ...modelMethods,

  'inference.status': method(nothing, InferenceStatus),
  /** Of the process that says whether a turn is on topic. */
  'embeddings.status': method(nothing, EmbeddingsStatus),
  /** Starts the model's process afresh: the way out after it failed for good. */
  'inference.restart': method(nothing, InferenceStatus),

  /** Newest first; with `query`, those whose title or words match. */
  'conversations.list': method(
    z.strictObject({ query: z.string().max(200).optional() }),
    z.array(ConversationSummary),
  ),
  'conversations.get': method(ofConversation, Conversation),
  'conversations.create': method(z.strictObject({ scenarioId: z.string().min(1).max(100) }), Conversation),
  'conversations.rename': method(
    ofConversation.extend({ title: z.string().trim().min(1).max(120) }),
    ConversationSummary,
  ),
  /** Can be undone with `conversations.restore` for 30 days. */
  'conversations.delete': method(ofConversation, z.object({ deleted: z.literal(true) })),
  'conversations.restore': method(ofConversation, ConversationSummary),
  /** Shows another branch: the newest path through `messageId` becomes the one on screen. */
  'conversations.selectBranch': method(ofConversation.extend({ messageId: Id }), Conversation),
  'conversations.saveDraft': method(
    ofConversation.extend({ text: z.string().max(MAX_UTTERANCE_CHARACTERS * 2) }),
    z.object({ saved: z.literal(true) }),
  ),

  /** Corrections kept for later were looked over, those of messages up to `until`. It never goes back. */
  'conversations.lookOver': method(
    ofConversation.extend({ until: Timestamp }),
    z.object({ seenUntil: Timestamp }),
  ),

  /** Puts the scenario's prompt prefix and the branch on screen into the KV cache, before the learner types. */
  'tutor.prepare': method(ofConversation, z.object({ evaluatedTokens: z.number().int().nonnegative() })),
  /**
   * One turn. Answers as soon as the learner's message is stored; the rest arrives as `turn.*` events.
   * With another `parentId` than the leaf it opens a branch: that is how an earlier turn is edited.
   */
  'tutor.send': method(
    ofConversation.extend({ parentId: Id, text: Utterance }),
    z.object({ learnerMessage: Message, tutorMessage: Message }),
  ),
  /** Another reply to the same words, as a branch beside the old one. Never answered from the cache. */
  'tutor.regenerate': method(ofConversation.extend({ messageId: Id }), z.object({ tutorMessage: Message })),
  /** Stops the reply between two tokens; what was said so far stays. */
  'tutor.stop': method(ofConversation, z.object({ stopped: z.boolean() })),

  /** Checks a text that is not sent. With a conversation, the words of its scene are known. */
  'corrections.check': method(
    z.strictObject({
      text: z.string().max(MAX_UTTERANCE_CHARACTERS),
      language: Language,
      level: CefrLevel.optional(),
      conversationId: Id.optional(),
    }),
    z.object({ edits: z.array(Edit) }),
  ),
  /** Records what the learner decided about an edit; `open` undoes it. */
  'corrections.mark': method(
    z.strictObject({ messageId: Id, editId: Id, status: EditStatus }),
    z.object({ edits: z.array(StoredEdit) }),
  ),
  /** The same decision about several edits of a message, at once or not at all. */
  'corrections.markMany': method(
    z.strictObject({ messageId: Id, editIds: z.array(Id).min(1).max(2000), status: EditStatus }),
    z.object({ edits: z.array(StoredEdit) }),
  ),
  'corrections.mutedRules': method(nothing, Muted),
  /** "Don't mark this again", and its undo; with `words`, for these words alone ("I meant it"). */
  'corrections.muteRule': method(
    z.strictObject({
      rule: z.string().min(1).max(200),
      muted: z.boolean(),
      words: z.string().min(1).max(1000).optional(),
    }),
    Muted,
  ),
  /** Keeps a mark that is wrong, with its sentence, on this machine. Reporting it twice keeps one. */
  'corrections.report': method(z.strictObject({ messageId: Id, editId: Id }), MarkReport),
  /** Newest first. */
  'corrections.reports': method(nothing, z.object({ reports: z.array(MarkReport) })),
  'corrections.removeReport': method(
    z.strictObject({ reportId: Id }),
    z.object({ reports: z.array(MarkReport) }),
  ),
  'corrections.removeReports': method(nothing, z.object({ reports: z.array(MarkReport) })),

  /** Whether the chosen model can be asked about sentences of a language: `reason` is null where it can. */
  'corrections.secondLook': method(
    z.strictObject({ language: Language }),
    z.object({ reason: NoSecondLook.nullable() }),
  ),
  /** Asks the model about a mark. Its words arrive as `aside.*` events under the number the caller chose. */
  'corrections.explain': method(
    z.strictObject({ messageId: Id, editId: Id, requestId: Id, what: AsideKind }),
    z.object({ started: z.literal(true) }),
  ),
  'corrections.stopExplaining': method(z.strictObject({ requestId: Id }), z.object({ stopped: z.boolean() })),

  /** The cards about a language, and which edit leads to which. */
  'grammar.list': method(z.strictObject({ language: Language }), GrammarList),
  'grammar.card': method(z.strictObject({ language: Language, id: GrammarCardId }), GrammarCard),
} as const;

const ofTurn = z.object({ conversationId: Id, messageId: Id });

export const events = {
  /** The learner's message was checked. `otherLanguage`: it is not written in the language learned. */
  'turn.corrections': ofTurn.extend({ edits: z.array(StoredEdit), otherLanguage: z.boolean() }),
  /** The next piece of what the model says about a mark; `offset` as in `turn.token`. */
  'aside.text': z.object({ requestId: Id, text: z.string(), offset: z.number().int().nonnegative() }),
  /** It is at its end. `put-off`: a reply went first; `no-room`: memory has no room for it. */
  'aside.finished': z.object({
    requestId: Id,
    text: z.string(),
    finish: z.enum(['end', 'stopped', 'put-off', 'no-room', 'failed']),
    error: WireError.nullable(),
  }),
  /** Whether the learner's message belongs to the scene. `score` is null for one that says too little to tell. */
  'turn.topic': ofTurn.extend({ offTopic: z.boolean(), score: z.number().nullable() }),
  /** The next piece of the reply. `offset` is the length of the text before it, so that none is applied twice. */
  'turn.token': ofTurn.extend({ text: z.string(), offset: z.number().int().nonnegative() }),
  /** The reply is at its end: complete, stopped or failed. */
  'turn.finished': z.object({ conversationId: Id, message: Message }),
  'turn.goals': z.object({ conversationId: Id, reachedGoals: z.array(z.string()) }),
  'inference.status': InferenceStatus,
  'embeddings.status': EmbeddingsStatus,
  'settings.changed': Settings,
  /** The list of conversations is no longer what it was. */
  'conversations.changed': nothing,
  ...modelEvents,
} as const;

export type MethodName = keyof typeof methods;
export type MethodInput<M extends MethodName> = z.input<(typeof methods)[M]['input']>;
export type MethodOutput<M extends MethodName> = z.output<(typeof methods)[M]['output']>;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** What every call answers, on both doors. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: WireError };

/** One function for each method: what the services hand to the doors. `input` has been validated. */
export type Handlers = {
  [M in MethodName]: (input: z.output<(typeof methods)[M]['input']>) => Promise<MethodOutput<M>>;
};

/** What the window sees: `window.tertulia` on the desktop, the HTTP bridge in a browser. */
export interface Bridge {
  call<M extends MethodName>(name: M, input: MethodInput<M>): Promise<Answer<MethodOutput<M>>>;
  /** Returns the function that ends the subscription. */
  on<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void;
}
