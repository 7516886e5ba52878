import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { PromptMessage } from '../../main/inference/types.ts';

export interface PeerReply {
  text: string;
  /** From the request to the first piece of text, in milliseconds, as the client sees it. */
  ttftMs: number;
  decodeTokensPerSecond: number;
  /** Prompt tokens evaluated for this reply: the rest was in the cache. */
  evaluatedTokens: number;
  outputTokens: number;
}

/** A llama-server on loopback, answering one conversation with its prompt cache on. */
export class LlamaServer {
  readonly pid: number;
  private readonly process: ChildProcess;
  private readonly url: string;

  private constructor(process: ChildProcess, url: string) {
    this.process = process;
    this.url = url;
    this.pid = process.pid ?? 0;
  }

  /** Starts the server on a free port and waits until the model is loaded. */
  static async start(
    binary: string,
    model: string,
    contextTokens: number,
    threads: number,
  ): Promise<LlamaServer> {
    const port = await freePort();
    const args = ['-m', model, '-c', String(contextTokens), '-t', String(threads), '-np', '1'];
    const child = spawn(binary, [...args, '--host', '127.0.0.1', '--port', String(port), '--jinja'], {
      stdio: 'ignore',
    });
    const server = new LlamaServer(child, `http://127.0.0.1:${port}`);
    for (let tries = 0; tries < 6000; tries++) {
      if (child.exitCode !== null) throw new Error(`llama-server ended with ${child.exitCode}`);
      const ready = await fetch(`${server.url}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return server;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill('SIGKILL');
    throw new Error('llama-server did not become ready within a minute');
  }

  async reply(messages: readonly PromptMessage[], maxTokens: number, seed: number): Promise<PeerReply> {
    const began = performance.now();
    const response = await fetch(`${this.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        messages,
        max_tokens: maxTokens,
        seed,
        temperature: 0.7,
        top_p: 0.9,
        top_k: 40,
        min_p: 0.05,
        repeat_penalty: 1.1,
        cache_prompt: true,
        stream: true,
        timings_per_token: false,
      }),
    });
    if (!response.ok || !response.body) throw new Error(`llama-server answered ${response.status}`);
    let text = '';
    let ttftMs = Number.NaN;
    let timings: Record<string, number> = {};
    for await (const chunk of serverSentEvents(response.body)) {
      const piece = chunk.choices?.[0]?.delta?.content ?? '';
      if (piece && Number.isNaN(ttftMs)) ttftMs = performance.now() - began;
      text += piece;
      if (chunk.timings) timings = chunk.timings;
    }
    return {
      text,
      ttftMs,
      decodeTokensPerSecond: timings.predicted_per_second ?? Number.NaN,
      evaluatedTokens: timings.prompt_n ?? Number.NaN,
      outputTokens: timings.predicted_n ?? Number.NaN,
    };
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
  }
}

interface Chunk {
  choices?: { delta?: { content?: string | null } }[];
  timings?: Record<string, number>;
}

async function* serverSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<Chunk> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data: ') && line !== 'data: [DONE]') yield JSON.parse(line.slice(6)) as Chunk;
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
