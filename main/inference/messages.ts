/** Everything that crosses between the supervisor and the process that runs the model, checked on both sides. */
import { z } from 'zod';
import { ErrorKind } from '../../preload/schemas/errors.ts';
import { Backend, Timings } from '../../preload/schemas/inference.ts';

/** Both sides come from one build; a stale worker file is noticed by this number. */
export const PROTOCOL = 3;

const CallId = z.number().int().positive();

const PromptMessage = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

const Prompt = z.strictObject({
  messages: z.array(PromptMessage).min(1),
  keepFirst: z.number().int().nonnegative(),
});

const GenerationParameters = z.strictObject({
  maxTokens: z.number().int().positive(),
  temperature: z.number().nonnegative(),
  topP: z.number().min(0).max(1),
  topK: z.number().int().nonnegative(),
  minP: z.number().min(0).max(1),
  repeatPenalty: z.number().positive(),
  seed: z.number().int().nonnegative().max(0xffffffff).optional(),
});

export const SideQuestion = z.strictObject({
  messages: z.array(PromptMessage).min(1),
  /** Names of the texts of a JSON object, which the answer then is and nothing else. Left out, it is free text. */
  fields: z
    .array(z.string().regex(/^[a-z]+$/))
    .min(1)
    .max(8)
    .optional(),
  /** What much of the answer will be a copy of: its tokens are tried several at a time. */
  copyOf: z.string().optional(),
  maxTokens: z.number().int().positive(),
  temperature: z.number().nonnegative(),
  /** Milliseconds after which it ends with what it has. */
  maxMs: z.number().int().positive(),
});

export const SideOutcome = z.strictObject({
  text: z.string(),
  /** The text token by token, each with its probability among all tokens that were allowed there. */
  pieces: z.array(z.strictObject({ text: z.string(), probability: z.number() })),
  finish: z.enum(['end', 'length', 'stopped', 'time']),
  promptTokens: z.number().int().nonnegative(),
  /** Prompt tokens that its own cache still had. */
  reusedTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** Tokens looked up in what is copied that the model would have said, and those it would not. */
  lookup: z.strictObject({
    taken: z.number().int().nonnegative(),
    refused: z.number().int().nonnegative(),
  }),
  ms: z.number().nonnegative(),
});

/** Supervisor → worker. */
export const Command = z.discriminatedUnion('type', [
  /** Sent once, first: which backends to try, in order. */
  z.strictObject({ type: z.literal('start'), backends: z.array(Backend).min(1) }),
  z.strictObject({
    type: z.literal('load'),
    id: CallId,
    path: z.string().min(1),
    contextTokens: z.number().int().positive(),
    leastContextTokens: z.number().int().positive(),
    /** The most layers for the graphics card; left out, as many as it takes. */
    gpuLayers: z.number().int().nonnegative().optional(),
  }),
  z.strictObject({ type: z.literal('unload'), id: CallId }),
  /** Which backends have a driver now. */
  z.strictObject({ type: z.literal('look'), id: CallId }),
  z.strictObject({ type: z.literal('prepare'), id: CallId, prompt: Prompt }),
  z.strictObject({
    type: z.literal('generate'),
    id: CallId,
    prompt: Prompt,
    parameters: GenerationParameters,
  }),
  /** A short answer beside the conversation, in a context of its own: the conversation's cache stays as it is. */
  z.strictObject({ type: z.literal('ask'), id: CallId, question: SideQuestion }),
  /** Ends a `prepare`, `generate` or `ask` between two steps; it still answers, with what it has. */
  z.strictObject({ type: z.literal('cancel'), id: CallId }),
  z.strictObject({ type: z.literal('shutdown') }),
]);
export type Command = z.infer<typeof Command>;

export const GenerateOutcome = z.strictObject({
  text: z.string(),
  timings: Timings,
  finish: z.enum(['end', 'length', 'stopped']),
  omittedMessages: z.number().int().nonnegative(),
});

/** Worker → supervisor. */
export const Report = z.discriminatedUnion('type', [
  /** The process runs and listens; the backend comes next. */
  z.strictObject({ type: z.literal('hello'), protocol: z.number(), pid: z.number().int() }),
  /** About to hand over to native code that may take the process down: said first, so that a crash has a name. */
  z.strictObject({ type: z.literal('trying'), backend: Backend }),
  z.strictObject({ type: z.literal('given-up'), backend: Backend, reason: z.string() }),
  z.strictObject({ type: z.literal('ready'), backend: Backend, devices: z.array(z.string()) }),
  /** Sent on a timer: the event loop turns. */
  z.strictObject({ type: z.literal('beat') }),
  /** The call at hand moves: a batch was evaluated, a part of the file was read. */
  z.strictObject({ type: z.literal('progress'), id: CallId }),
  z.strictObject({ type: z.literal('text'), id: CallId, text: z.string() }),
  z.strictObject({
    type: z.literal('loaded'),
    id: CallId,
    contextTokens: z.number().int().positive(),
    /** What the model was made for. */
    mostContextTokens: z.number().int().positive(),
    gpuLayers: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal('looked'), id: CallId, backends: z.array(Backend) }),
  z.strictObject({ type: z.literal('unloaded'), id: CallId }),
  z.strictObject({
    type: z.literal('prepared'),
    id: CallId,
    evaluatedTokens: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal('generated'), id: CallId, outcome: GenerateOutcome }),
  z.strictObject({ type: z.literal('answered'), id: CallId, outcome: SideOutcome }),
  z.strictObject({
    type: z.literal('failed'),
    id: CallId,
    kind: ErrorKind,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
    /** For logs, never for people. */
    cause: z.string(),
  }),
  /** A line of native code's log. */
  z.strictObject({ type: z.literal('log'), line: z.string() }),
]);
export type Report = z.infer<typeof Report>;
