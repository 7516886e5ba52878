/**
 * `npm run eval:topic`: how well the on-topic check tells turns apart, with the model that ships and with every
 * embeddings model in the models' folder. `--save` writes threshold and figures into the shipped model's manifest.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  createEmbedder,
  EMBEDDINGS_WORKER,
  type EmbeddingModel,
  embeddingModel,
} from '../../../inference/embeddings/index.ts';
import { childProcessPort } from '../../../inference/ports/child-process.ts';
import { dataFolder, resourcesFolder } from '../../../paths.ts';
import { createScenarioShelf } from '../../scenario-shelf.ts';
import { type ScoredTurn, scoreTurns, thresholdFrom } from '../calibrate.ts';
import { createScorer } from '../scorer.ts';
import { readLabelledTurns } from '../turns.ts';
import { type Measures, measure } from './measures.ts';

const SHIPPED = path.join(resourcesFolder, 'starter', 'embeddings');
const AUC_BAR = 0.8;
const WRONG_BAR = 0.03;

function installed(): EmbeddingModel[] {
  const folder = path.join(process.env.TERTULIA_MODELS ?? path.join(dataFolder(), 'models'), 'embeddings');
  const ids = existsSync(folder) ? readdirSync(folder) : [];
  return ids
    .filter((id) => existsSync(path.join(folder, id, 'onnx')))
    .map((id) => embeddingModel(id, path.join(folder, id)));
}

const embedder = createEmbedder({ openPort: childProcessPort({ file: EMBEDDINGS_WORKER }) });
const scorer = createScorer(embedder);
const { find } = createScenarioShelf({ resourcesFolder, dataFolder: '/nowhere', language: () => 'en' });
const turns = await readLabelledTurns(resourcesFolder);
const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(6);

function print(name: string, { turns: count, auc, wronglyFlagged, caught }: Measures): void {
  console.log(
    `  ${name.padEnd(22)} turns ${String(count).padStart(3)}  AUC ${auc.toFixed(3)}  ` +
      `on-topic wrongly flagged ${percent(wronglyFlagged)}  off-topic caught ${percent(caught)}`,
  );
}

for (const model of [embeddingModel('starter-embeddings', SHIPPED), ...installed()]) {
  const scored = await scoreTurns(turns, find, scorer, model);
  const threshold = thresholdFrom(scored.filter(({ split }) => split === 'calibration'));
  const judged = scored.filter(({ split }) => split === 'judged');
  const of = (keep: (turn: ScoredTurn) => boolean) => measure(judged.filter(keep), threshold);
  const all = of(() => true);
  const byLanguage = {
    es: of((t) => t.scenarioId.startsWith('es-')),
    en: of((t) => t.scenarioId.startsWith('en-')),
  };
  console.log(`${model.id} (${embedder.status().runtime}), threshold ${threshold.toFixed(4)}`);
  print(
    'calibration scenarios',
    measure(
      scored.filter(({ split }) => split === 'calibration'),
      threshold,
    ),
  );
  print('judged scenarios', all);
  print('  Spanish', byLanguage.es);
  print('  English', byLanguage.en);
  for (const id of new Set(judged.map(({ scenarioId }) => scenarioId)))
    print(
      `  ${id}`,
      of(({ scenarioId }) => scenarioId === id),
    );
  if (process.argv.includes('--turns')) {
    for (const { scenarioId, text, score, exempt, onTopic } of judged) {
      const flagged = !exempt && score < threshold;
      if (flagged === onTopic)
        console.log(`    ${onTopic ? 'wrong ' : 'missed'} ${score.toFixed(3)} ${scenarioId} ${text}`);
    }
  }
  if (model.id !== 'starter-embeddings') continue;
  if (all.auc < AUC_BAR || all.wronglyFlagged > WRONG_BAR) process.exitCode = 1;
  if (process.argv.includes('--save')) {
    const file = path.join(SHIPPED, 'manifest.json');
    const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const evaluation = { judged: all, ...byLanguage };
    writeFileSync(
      file,
      `${JSON.stringify({ ...manifest, topicThreshold: threshold, evaluation }, null, 2)}\n`,
    );
  }
}
await embedder.close();
