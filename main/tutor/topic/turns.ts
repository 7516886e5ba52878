import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** One file of `resources/topic/turns/`: turns of one scenario, each in answer to a line of the tutor's. */
const TurnsFile = z.strictObject({
  scenario: z.string(),
  /** Scenarios by which thresholds are set are never those by which a model is judged. */
  split: z.enum(['calibration', 'judged']),
  exchanges: z.array(
    z.strictObject({
      tutor: z.string().min(1),
      onTopic: z.array(z.string().min(1)),
      offTopic: z.array(z.string().min(1)),
    }),
  ),
});

/** A learner's turn, with the label a person gave it. */
export interface LabelledTurn {
  scenarioId: string;
  split: 'calibration' | 'judged';
  tutor: string;
  text: string;
  onTopic: boolean;
}

/** Reads the labelled turns that ship with the app. */
export async function readLabelledTurns(resourcesFolder: string): Promise<LabelledTurn[]> {
  const folder = path.join(resourcesFolder, 'topic', 'turns');
  const turns: LabelledTurn[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.yaml')).sort()) {
    const file = TurnsFile.parse(parse(await readFile(path.join(folder, name), 'utf8')));
    const { scenario: scenarioId, split } = file;
    for (const { tutor, onTopic, offTopic } of file.exchanges) {
      for (const text of onTopic) turns.push({ scenarioId, split, tutor, text, onTopic: true });
      for (const text of offTopic) turns.push({ scenarioId, split, tutor, text, onTopic: false });
    }
  }
  return turns;
}
