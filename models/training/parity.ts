/**
 * Reads cases from standard input, `{file, cases: [{messages, greedy}]}`, and prints what llama.cpp makes of
 * each: the prompt's tokens, the log-probabilities of the next token, and `greedy` tokens chosen greedily.
 * `parity.py` compares them with torch's.
 */
import { text } from 'node:stream/consumers';
import { type Message, openEngine } from './evaluation/engine.ts';

interface Input {
  file: string;
  cases: { messages: Message[]; greedy: number }[];
}

const input = JSON.parse(await text(process.stdin)) as Input;
const engine = await openEngine(input.file);
const results = [];
for (const { messages, greedy } of input.cases) {
  const prompt = engine.tokens(messages);
  const sequence = engine.sequence;
  await sequence.clearHistory();
  const last = prompt.length - 1;
  const evaluated = await sequence.controlledEvaluate(
    prompt.map((token, i) => (i === last ? [token, { generateNext: { probabilities: true } }] : token)),
  );
  const probabilities = evaluated[last]?.next.probabilities ?? new Map<number, number>();
  const chosen: number[] = [];
  await sequence.clearHistory();
  for await (const token of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
    chosen.push(token);
    if (chosen.length >= greedy || engine.model.isEogToken(token)) break;
  }
  results.push({
    prompt,
    logProbabilities: [...probabilities].slice(0, 50).map(([token, p]) => [token, Math.log(p)]),
    greedy: chosen,
    text: engine.model.detokenize(chosen),
  });
}
console.log(JSON.stringify({ wrapper: engine.model.fileInfo.metadata.general.name, results }));
await engine.close();
