/**
 * Reads cases from standard input, `{file, greedy, cases: [messages]}`, and prints what llama.cpp makes of
 * each: the prompt's tokens, the log-probabilities of the next token, and `greedy` tokens chosen greedily.
 * `parity.py` compares them with torch's.
 */
import { text } from 'node:stream/consumers';
import { type ChatHistoryItem, getLlama, resolveChatWrapper, type Token } from 'node-llama-cpp';

interface Input {
  file: string;
  greedy: number;
  cases: { role: 'system' | 'user' | 'assistant'; content: string }[][];
}

const PROBABILITIES = 50;

const { file, greedy, cases } = JSON.parse(await text(process.stdin)) as Input;
const llama = await getLlama({ gpu: false, build: 'never' });
const model = await llama.loadModel({ modelPath: file });
const context = await model.createContext({ contextSize: 2048, threads: 1 });
const sequence = context.getSequence();
const wrapper = resolveChatWrapper(model);

function promptTokens(messages: Input['cases'][number]): Token[] {
  const chatHistory = messages.map(
    ({ role, content }): ChatHistoryItem =>
      role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content },
  );
  chatHistory.push({ type: 'model', response: [] });
  return wrapper.generateContextState({ chatHistory }).contextText.tokenize(model.tokenizer);
}

const results = [];
for (const messages of cases) {
  const prompt = promptTokens(messages);
  const last = prompt.length - 1;
  await sequence.clearHistory();
  const evaluated = await sequence.controlledEvaluate(
    prompt.map((token, i) => (i === last ? [token, { generateNext: { probabilities: true } }] : token)),
  );
  const probabilities = evaluated[last]?.next.probabilities ?? new Map<Token, number>();
  const chosen: Token[] = [];
  await sequence.clearHistory();
  for await (const token of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
    chosen.push(token);
    if (chosen.length >= greedy || model.isEogToken(token)) break;
  }
  results.push({
    prompt,
    logProbabilities: [...probabilities].slice(0, PROBABILITIES).map(([token, p]) => [token, Math.log(p)]),
    greedy: chosen,
    text: model.detokenize(chosen),
  });
}
console.log(JSON.stringify({ results }));
await llama.dispose();
