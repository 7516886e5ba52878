import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { featureCount } from './features.ts';
import { kept, type Verdict } from './messages.ts';
import { FeatureRows } from './rows.ts';

type Runtime = typeof import('onnxruntime-node');

/** Runs the tagger's model over sentences, one after another. */
export interface TaggerSession {
  judge(features: Int32Array): Promise<Verdict>;
}

/** Labels that are never proposed: `keep` or none, and what the vocabulary has no name for. */
const unnamed = 2;

/**
 * Loads the model and the list of its features. The library is read here and not before: where it does not load, the
 * rest of the pipeline does without.
 * @param folder where `es.onnx` and `es.features.bin` are
 * @param accept place of the label `accept` among the edits
 * @throws Error where the file or the native library does not load
 */
export async function openSession(folder: string, accept: number): Promise<TaggerSession> {
  const require = createRequire(import.meta.url);
  const { InferenceSession, Tensor } = require('onnxruntime-node') as Runtime;
  const rows = new FeatureRows(await readFile(path.join(folder, 'es.features.bin')));
  const session = await InferenceSession.create(path.join(folder, 'es.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  return {
    async judge(features) {
      const tokens = features.length / featureCount;
      const input = new Tensor('int32', rows.of(features), [tokens, featureCount]);
      const answer = await session.run({ features: input });
      const numbers = (name: string) => {
        const data = answer[name]?.data;
        if (!(data instanceof Float32Array)) throw new Error(`the model answers no ${name}`);
        return data;
      };
      const edits = numbers('edits');
      const [editLabels, editScores] = likeliest(edits, tokens);
      const [insertionLabels, insertionScores] = likeliest(numbers('insertions'), tokens);
      const labels = edits.length / tokens;
      const accepts = Float32Array.from({ length: tokens }, (_, k) => edits[k * labels + accept] ?? 0);
      const changed = Float32Array.from(numbers('changed'));
      return {
        changed,
        edits: editLabels,
        editScores,
        insertions: insertionLabels,
        insertionScores,
        accepts,
      };
    },
  };
}

/** The `kept` most probable labels of each row, the best first. */
function likeliest(scores: Float32Array, rows: number): [Uint16Array, Float32Array] {
  const labels = scores.length / rows;
  const best = new Uint16Array(rows * kept);
  const bestScores = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    for (let label = unnamed; label < labels; label++) {
      const score = scores[row * labels + label] ?? 0;
      let place = kept - 1;
      if (score <= (bestScores[row * kept + place] ?? 0)) continue;
      for (; place > 0 && score > (bestScores[row * kept + place - 1] ?? 0); place--) {
        bestScores[row * kept + place] = bestScores[row * kept + place - 1] ?? 0;
        best[row * kept + place] = best[row * kept + place - 1] ?? 0;
      }
      bestScores[row * kept + place] = score;
      best[row * kept + place] = label;
    }
  }
  return [best, bestScores];
}
