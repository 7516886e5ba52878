import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import type { EmbeddingModel } from '../../inference/embeddings/index.ts';
import { writePrivateFile } from '../../private-files.ts';
import { scoreTurns, thresholdFrom } from './calibrate.ts';
import type { Scorer } from './scorer.ts';
import { readLabelledTurns } from './turns.ts';

const FILE = 'topic-thresholds.json';

const Manifest = z.object({ topicThreshold: z.number() });
const Kept = z.record(z.string(), z.number());

export interface ThresholdOptions {
  dataFolder: string;
  resourcesFolder: string;
  findScenario: (id: string) => Promise<ScenarioView>;
  scorer: Scorer;
}

/**
 * The score below which a turn is off topic. The model that ships brings its own in its manifest. Any other is
 * calibrated when it is first used, on the labelled turns that ship, and the result kept in the data folder.
 */
export function createThresholds({ dataFolder, resourcesFolder, findScenario, scorer }: ThresholdOptions) {
  const file = path.join(dataFolder, FILE);
  const known = new Map<string, Promise<number>>();

  async function kept(): Promise<Record<string, number>> {
    try {
      return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      // Not there yet, or damaged: it can be made again.
      return {};
    }
  }

  async function find(model: EmbeddingModel, key: string): Promise<number> {
    const shipped = await readManifest(model.folder);
    if (shipped !== null) return shipped;
    const stored = (await kept())[key];
    if (stored !== undefined) return stored;
    const turns = await readLabelledTurns(resourcesFolder);
    const calibration = turns.filter(({ split }) => split === 'calibration');
    const threshold = thresholdFrom(await scoreTurns(calibration, findScenario, scorer, model));
    await writePrivateFile(file, JSON.stringify({ ...(await kept()), [key]: threshold }, null, 2));
    return threshold;
  }

  return {
    /** @throws AppError as the embedder does. */
    async of(model: EmbeddingModel): Promise<number> {
      const key = await keyOf(model);
      const threshold = known.get(key) ?? find(model, key);
      known.set(key, threshold);
      threshold.catch(() => known.delete(key));
      return threshold;
    },
  };
}

async function readManifest(folder: string): Promise<number | null> {
  try {
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    return Manifest.parse(JSON.parse(text)).topicThreshold;
  } catch {
    return null;
  }
}

/** Another file under the same name is another model. */
async function keyOf({ id, folder }: EmbeddingModel): Promise<string> {
  const sizes = await Promise.all(
    ['model_quantized.onnx', 'model.onnx'].map((name) =>
      stat(path.join(folder, 'onnx', name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return [id, ...sizes].join(' ');
}
