import { childProcessPort } from '../../main/inference/ports/child-process.ts';
import { createInference } from '../../main/inference/supervisor.ts';
import type { GenerationParameters } from '../../main/inference/types.ts';
import { readGgufHeader } from '../../main/models/gguf/header.ts';
import type { PromptStyle } from '../../main/tutor/prompt.ts';
import { learnerLines } from '../conversation.ts';
import type { BenchModel } from '../models.ts';
import { LlamaServer } from '../peers/llama-server.ts';
import { type ProcessMemory, processMemory } from '../process-memory.ts';
import { openScene } from '../scene.ts';

export const CONTEXT_TOKENS = 4096;
export const THREADS = 2;
const REPLY_TOKENS = 48;

/** One reply of a conversation, measured the same way on both sides. */
export interface TurnFigures {
  /** From the request to the first piece of text, in milliseconds. */
  ttftMs: number;
  decodeTokensPerSecond: number;
  evaluatedTokens: number;
  outputTokens: number;
}

export interface ConversationFigures {
  turns: TurnFigures[];
  /** Of the process that computes, after the last turn; null where the platform does not say. */
  memory: ProcessMemory | null;
}

const sampling: Omit<GenerationParameters, 'seed'> = {
  maxTokens: REPLY_TOKENS,
  temperature: 0.7,
  topP: 0.9,
  topK: 40,
  minP: 0.05,
  repeatPenalty: 1.1,
};

/** The ten turns through the app's own path: supervisor, worker process, engine. */
export async function ownConversation(
  model: BenchModel,
  style: PromptStyle,
  seed: number,
): Promise<ConversationFigures> {
  const scene = (await openScene(style))();
  let pid: number | undefined;
  const openPort = childProcessPort();
  const inference = createInference({
    openPort: (env) => {
      const port = openPort(env);
      pid = port.pid;
      return port;
    },
    checkFile: readGgufHeader,
    language: () => 'en',
    backends: ['cpu'],
  });
  try {
    await inference.load({ path: model.path, modelId: model.id, contextTokens: CONTEXT_TOKENS });
    await inference.prepare(scene.prefix());
    const turns: TurnFigures[] = [];
    for (const line of learnerLines) {
      const { messages, keepFirst } = scene.learnerSays(line);
      const began = performance.now();
      let ttftMs = Number.NaN;
      const { text, timings } = await inference.generate(
        { messages, keepFirst, parameters: { ...sampling, seed } },
        () => {
          if (Number.isNaN(ttftMs)) ttftMs = performance.now() - began;
        },
      );
      scene.tutorSaid(text);
      turns.push({
        ttftMs,
        decodeTokensPerSecond: timings.decodeTokensPerSecond,
        evaluatedTokens: timings.promptTokens - timings.reusedTokens,
        outputTokens: timings.outputTokens,
      });
    }
    return { turns, memory: pid === undefined ? null : processMemory(pid) };
  } finally {
    await inference.close();
  }
}

/** The same ten turns through llama-server, its prompt cache warmed with the same prefix. */
export async function peerConversation(
  binary: string,
  model: BenchModel,
  style: PromptStyle,
  seed: number,
): Promise<ConversationFigures> {
  const scene = (await openScene(style))();
  const server = await LlamaServer.start(binary, model.path, CONTEXT_TOKENS, THREADS);
  try {
    await server.reply(scene.prefix().messages.slice(0, 2), 1, seed);
    const turns: TurnFigures[] = [];
    for (const line of learnerLines) {
      const reply = await server.reply(scene.learnerSays(line).messages, REPLY_TOKENS, seed);
      scene.tutorSaid(reply.text);
      turns.push(reply);
    }
    return { turns, memory: processMemory(server.pid) };
  } finally {
    await server.stop();
  }
}
