import type { Settings } from '../../preload/schemas/settings.ts';
import { AppError, asAppError } from '../errors.ts';
import type { GenerateRequest, GenerateResult } from '../inference/types.ts';
import type { FinishedReply, StoredConversation, StoredMessage } from '../storage/index.ts';
import type { TutorDependencies } from './dependencies.ts';
import { CONTEXT_TOKENS, firstParameters, otherParameters, promptStyle } from './generation.ts';
import { buildPrompt } from './prompt.ts';
import type { PromptTexts } from './prompt-files.ts';
import { createQueue } from './queue.ts';
import { recastNote, recastsOf } from './recast.ts';
import type { ReplyKeeper } from './reply-keeper.ts';
import { teachingOf } from './teaching.ts';
import { createTokenStream, settledWithin } from './token-stream.ts';
import { pathTo } from './tree.ts';

export interface ReplyRequest {
  conversation: StoredConversation;
  /** The empty message it fills. */
  reply: StoredMessage;
  /** Settles when the highlights are out. */
  checked: Promise<unknown>;
  /** Another reply was asked for: not from the cache, and by another seed. */
  isAnother: boolean;
  /** When the turn began, by `performance.now()`. */
  startedAt: number;
  /** Called once: the first words are out, or there will be none. What can wait begins here. */
  onFirstWords: () => void;
  signal: AbortSignal;
}

type Outcome = Omit<FinishedReply, 'text' | 'hint'>;

/**
 * How long a reply waits, at most, for what the check finds, in milliseconds: it takes a few, and on a weak laptop that
 * has something else to do some tens. Nobody notices them before a reply.
 */
const CHECK_MS = 150;

/** Makes replies: prompt, cache, model, stream, storage. */
export function createReplies(dependencies: TutorDependencies, keeper: ReplyKeeper) {
  const { storage, inference, findScenario, findModel, promptTexts, cache, settings, emit } = dependencies;
  const queue = createQueue();

  /**
   * @param checked where the words at `leafId` are to be answered: settles when they are checked. Of what was found,
   * the tutor is told what is worth hearing right; where the check is not done in time, of nothing.
   */
  async function compose(
    conversation: StoredConversation,
    leafId: string,
    chosen: Settings,
    checked?: Promise<unknown>,
  ) {
    const [scenario, model, texts] = await Promise.all([
      findScenario(conversation.scenarioId),
      findModel(chosen.modelId),
      promptTexts(conversation.language),
    ]);
    if (model.problem !== null) throw new AppError('model-malformed', { reason: model.problem });
    const style = promptStyle(model);
    const teaching = teachingOf(chosen, scenario);
    const isTold = checked !== undefined && style === 'full' && teaching.recasts;
    if (isTold) await settledWithin(checked, CHECK_MS);
    const messages = pathTo(storage.messages.ofConversation(conversation.id), leafId);
    const hint = isTold ? hintFor(messages.at(-1), texts) : null;
    const path = messages.map(({ role, text, failure, offTopic = false }, index) => ({
      role,
      text,
      offTopic,
      failedForLength: failure?.kind === 'context-too-small',
      // The note stands where the reply was made with it, whatever became of the marks since.
      hint: index === messages.length - 1 ? hint : (messages[index + 1]?.hint ?? null),
    }));
    const windowSize = chosen.promptMessages;
    const prompt = buildPrompt({ scenario, texts, teaching, style, path, windowSize });
    return { model, style, prompt, hint };
  }

  function hintFor(message: StoredMessage | undefined, texts: PromptTexts): string | null {
    if (!message?.edits) return null;
    const recasts = recastsOf(message.text, message.edits, storage.mutedRules.list());
    return recastNote(recasts, texts.recast, texts.recastForm);
  }

  type Composed = Awaited<ReturnType<typeof compose>>;

  const load = ({ model }: Pick<Composed, 'model'>) =>
    inference.load({ path: model.path, modelId: model.id, contextTokens: CONTEXT_TOKENS });

  /** Runs the model; an answer of no words gets a second try, never shown as an answer. */
  async function generate(
    composed: Composed,
    first: GenerateRequest,
    push: (text: string) => void,
    signal: AbortSignal,
  ) {
    await load(composed);
    const result = await inference.generate(first, push, signal);
    if (result.text.trim() !== '' || result.finish === 'stopped') return result;
    const again = { ...first, parameters: otherParameters(composed.style) };
    const second = await inference.generate(again, push, signal);
    if (second.text.trim() === '' && second.finish !== 'stopped') throw new AppError('empty-reply');
    return second;
  }

  async function produce(
    request: ReplyRequest,
    push: (text: string) => void,
    onHint: (hint: string | null) => void,
  ): Promise<Outcome> {
    const { conversation, reply, checked, isAnother, signal } = request;
    const chosen = settings();
    const composed = await compose(conversation, reply.parentId ?? '', chosen, checked);
    onHint(composed.hint);
    const { model, style, prompt } = composed;
    const parameters = isAnother ? otherParameters(style) : firstParameters(style);
    const { messages, keepFirst } = prompt;

    const usesCache = chosen.responseCache && !isAnother;
    const key = usesCache
      ? await cache.keyOf({ modelId: model.id, modelPath: model.path, parameters, messages })
      : null;
    const hit = key === null ? null : cache.find(key);
    if (hit) {
      push(hit.text);
      const omittedMessages = prompt.omittedMessages + hit.omittedMessages;
      return {
        status: 'complete',
        modelId: model.id,
        timings: null,
        cached: true,
        omittedMessages,
        failure: null,
      };
    }

    const result = await queue(
      () => generate(composed, { messages, keepFirst, parameters }, push, signal),
      signal,
    );
    if (key !== null && result.finish === 'end') {
      cache.store(key, { text: result.text.trim(), omittedMessages: result.omittedMessages });
    }
    return finished(result, model.id, prompt.omittedMessages);
  }

  return {
    /** Never rejects: what went wrong is in the message. Its `turn.token` events are out when it resolves. */
    async make(request: ReplyRequest): Promise<StoredMessage> {
      const { conversation, reply, checked, startedAt, onFirstWords, signal } = request;
      let begun = false;
      const begin = () => {
        if (!begun) onFirstWords();
        begun = true;
      };
      const stream = createTokenStream({
        gate: checked,
        send(piece) {
          emit('turn.token', { conversationId: conversation.id, messageId: reply.id, ...piece });
          begin();
        },
      });
      keeper.grows(reply.id, stream.sentText);
      const savePartial = keeper.partialSaver(reply.id);
      const push = (text: string) => {
        stream.push(text);
        savePartial(stream.text());
      };

      let hint: string | null = null;
      const onHint = (told: string | null) => {
        hint = told;
      };
      const outcome = await produce(request, push, onHint).catch((error: unknown) =>
        failed(error, signal, dependencies),
      );
      await stream.end();
      begin();
      const firstSentAt = stream.firstSentAt();
      // What the learner waited: the queue, the loading of the model and the highlights included.
      const ttftMs = firstSentAt === null ? null : firstSentAt - startedAt;
      const timings = outcome.timings && ttftMs !== null ? { ...outcome.timings, ttftMs } : outcome.timings;
      return keeper.finish(reply, { ...outcome, timings, text: stream.text().trimEnd(), hint });
    },

    /** Loads the model the settings name. */
    async loadChosenModel(signal: AbortSignal): Promise<void> {
      const model = await findModel(settings().modelId);
      await queue(() => load({ model }), signal);
    },

    /** Evaluates the prompt of the branch ahead of the next turn. @returns tokens evaluated. */
    async prepare(conversation: StoredConversation, signal: AbortSignal): Promise<number> {
      const composed = await compose(conversation, conversation.leafId, settings());
      const { messages, keepFirst } = composed.prompt;
      return queue(async () => {
        await load(composed);
        return inference.prepare({ messages, keepFirst }, signal);
      }, signal);
    },
  };
}

function finished(result: GenerateResult, modelId: string, omittedByWindow: number): Outcome {
  return {
    status: result.finish === 'stopped' ? 'stopped' : 'complete',
    modelId,
    timings: result.timings,
    cached: false,
    omittedMessages: omittedByWindow + result.omittedMessages,
    failure: null,
  };
}

function failed(thrown: unknown, signal: AbortSignal, { settings, log }: TutorDependencies): Outcome {
  const common = {
    modelId: settings().modelId,
    timings: null,
    cached: false,
    omittedMessages: 0,
  };
  if (signal.aborted) return { ...common, status: 'stopped', failure: null };
  const { kind, details, cause } = asAppError(thrown);
  log.error({ kind, err: cause ?? thrown }, 'a reply failed');
  return { ...common, status: 'failed', failure: { kind, details } };
}
