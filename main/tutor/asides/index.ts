import type { AsideKind } from '../../../preload/schemas/corrections.ts';
import type { Grammar } from '../../corrections/grammar/index.ts';
import { applyEdits } from '../../corrections/index.ts';
import { AppError, asAppError, toWireError } from '../../errors.ts';
import type { TutorDependencies } from '../dependencies.ts';
import { CONTEXT_TOKENS } from '../generation.ts';
import type { ModelFor } from '../model-for.ts';
import { type AsideTexts, asideMessages } from './prompt.ts';

export { createAsideTexts } from './prompt.ts';

/** Tokens of an answer: three sentences, or one with what it means. */
const MOST_TOKENS = 180;
/** How long it may take, in milliseconds; a person watches, and can stop it. */
const MOST_MS = 120_000;
/** Characters of the sentence on either side of the mark: the rest of a long turn says nothing about it. */
const AROUND = 150;

type Dependencies = Pick<TutorDependencies, 'storage' | 'inference' | 'settings' | 'emit' | 'log'> & {
  modelFor: ModelFor;
  grammar: Pick<Grammar, 'cardOf'>;
  texts: (language: 'es' | 'en') => Promise<AsideTexts>;
};

interface Question {
  messageId: string;
  editId: string;
  requestId: string;
  what: AsideKind;
}

/** A bound of tokens or of time ends it in the middle of a sentence; what was said until then is still worth reading. */
const FINISH = {
  ...({ end: 'end', length: 'end', time: 'end' } as const),
  ...({ stopped: 'stopped', 'not-now': 'put-off', 'no-room': 'no-room' } as const),
};

/** Answers about a mark, by the model: in other words, or by another sentence. They are shown and not stored. */
export function createAsides({
  storage,
  inference,
  settings,
  emit,
  log,
  modelFor,
  grammar,
  texts,
}: Dependencies) {
  const running = new Map<string, AbortController>();

  async function messagesFor({ messageId, editId, what }: Question) {
    const message = storage.messages.get(messageId);
    const edit = message.edits?.find(({ id }) => id === editId);
    if (!edit) throw new AppError('not-found', { what: editId });
    const { language } = storage.conversations.get(message.conversationId);
    const { interfaceLanguage } = settings();
    const from = Math.max(0, edit.start - AROUND);
    const before = message.text.slice(from, edit.end + AROUND);
    const here = { ...edit, start: edit.start - from, end: edit.end - from };
    return {
      language,
      messages: asideMessages({
        texts: await texts(interfaceLanguage),
        ...{ what, language, interfaceLanguage, before, edit },
        after: applyEdits(before, [here]),
        card: await grammar.cardOf(language, edit),
      }),
    };
  }

  async function run(question: Question, signal: AbortSignal): Promise<void> {
    const { requestId, what } = question;
    let said = '';
    const say = (text: string) => {
      emit('aside.text', { requestId, text, offset: said.length });
      said += text;
    };
    try {
      const { language, messages } = await messagesFor(question);
      const { model, reason } = await modelFor(language);
      if (!model) throw new AppError('unsupported', { reason });
      await inference.load({ path: model.path, modelId: model.id, contextTokens: CONTEXT_TOKENS });
      // An example that is asked for again is to be another one.
      const temperature = what === 'example' ? 0.9 : 0.4;
      const asked = { modelId: model.id, rank: 'ask' as const, messages, temperature };
      const { finish } = await inference.ask(
        { ...asked, maxTokens: MOST_TOKENS, maxMs: MOST_MS },
        say,
        signal,
      );
      emit('aside.finished', {
        ...{ requestId, text: said, error: null },
        finish: signal.aborted ? 'stopped' : FINISH[finish],
      });
    } catch (thrown) {
      const error = asAppError(thrown);
      log.warn({ kind: error.kind }, 'a mark was not explained');
      const wire = toWireError(error, settings().interfaceLanguage);
      emit('aside.finished', { requestId, text: said, finish: 'failed', error: wire });
    } finally {
      running.delete(requestId);
    }
  }

  return {
    /** Answers at once; what the model says comes as events. */
    async ask(question: Question): Promise<{ started: true }> {
      const controller = new AbortController();
      running.set(question.requestId, controller);
      setImmediate(() => void run(question, controller.signal));
      return { started: true };
    },

    /** @returns whether it was under way */
    stop(requestId: string): boolean {
      running.get(requestId)?.abort();
      return running.has(requestId);
    },

    close(): void {
      for (const controller of running.values()) controller.abort();
    },
  };
}
