/** The real path: the model that ships, in its own process, and a real database. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AppError } from '../../errors.ts';
import {
  createEmbedder,
  EMBEDDINGS_WORKER,
  type Embedder,
  embeddingModel,
} from '../../inference/embeddings/index.ts';
import { childProcessPort } from '../../inference/ports/child-process.ts';
import { resourcesFolder } from '../../paths.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { createScenarioShelf } from '../scenario-shelf.ts';
import { openServices } from '../testing/open-services.ts';
import { scriptedInference } from '../testing/scripted-inference.ts';
import { scoreTurns, thresholdFrom } from './calibrate.ts';
import { measure } from './evaluation/measures.ts';
import { chosenEmbeddings, createTopicJudge, starterEmbeddings } from './index.ts';
import { createScorer } from './scorer.ts';
import { createThresholds } from './thresholds.ts';
import { readLabelledTurns } from './turns.ts';

/** The process gives way to everything else, and a busy machine has much else. */
vi.setConfig({ testTimeout: 120_000 });

const starter = starterEmbeddings(resourcesFolder);
const { find: findScenario } = createScenarioShelf({
  resourcesFolder,
  dataFolder: '/nowhere',
  language: () => 'es',
});

function realEmbedder() {
  const embedder = createEmbedder({ openPort: childProcessPort({ file: EMBEDDINGS_WORKER }) });
  onTestFinished(() => embedder.close());
  return embedder;
}

const OFF = 'El portero paró el penalti y el equipo ganó la liga.';

describe('a turn of conversation', () => {
  it('is judged beside the reply, told and stored', async () => {
    const embeddings = { embedder: realEmbedder(), findModels: async () => [starter] };
    const app = await openServices({ inference: scriptedInference(), embeddings });
    const opened = await app.handlers['conversations.create']({ scenarioId: 'es-hotel' });
    const conversationId = opened.id;
    let parentId = opened.leafId;
    const verdicts = new Map<string, boolean>();
    for (const text of ['Quiero una toalla más para la habitación, por favor.', OFF, 'Gracias']) {
      const { learnerMessage, tutorMessage } = await app.handlers['tutor.send']({
        conversationId,
        parentId,
        text,
      });
      parentId = tutorMessage.id;
      const { offTopic } = await app.until('turn.topic', ({ messageId }) => messageId === learnerMessage.id);
      await app.until('turn.finished', ({ message }) => message.id === tutorMessage.id);
      verdicts.set(text, offTopic);
    }
    expect([...verdicts.values()]).toEqual([false, true, false]);
    expect(await app.handlers['embeddings.status']({})).toMatchObject({
      state: 'ready',
      runtime: 'native',
      modelId: 'starter-embeddings',
    });
    expect(app.of('embeddings.status').map(({ state }) => state)).toContain('starting');
    const { messages } = await app.handlers['conversations.get']({ conversationId });
    expect(messages.filter(({ role }) => role === 'learner').map(({ offTopic }) => offTopic)).toEqual([
      ...verdicts.values(),
    ]);
  });

  it('goes on where nobody can judge it', async () => {
    const real = realEmbedder();
    const embedder: Embedder = {
      status: () => real.status(),
      onStatus: (listener) => real.onStatus(listener),
      embed: async () => Promise.reject(new AppError('worker-crashed')),
      close: async () => {},
    };
    const app = await openServices({
      inference: scriptedInference(),
      embeddings: { embedder, findModels: async () => [starter] },
    });
    const opened = await app.handlers['conversations.create']({ scenarioId: 'es-cafe' });
    await app.handlers['tutor.send']({ conversationId: opened.id, parentId: opened.leafId, text: OFF });
    const { message } = await app.until('turn.finished');
    expect(message.status).toBe('complete');
    expect(app.of('turn.topic')).toEqual([]);
  });
});

describe('the model to judge by', () => {
  it('is the one chosen; where it cannot be used, the one that ships', async () => {
    const folder = temporaryFolder();
    const broken = path.join(folder, 'broken');
    mkdirSync(path.join(broken, 'onnx'), { recursive: true });
    writeFileSync(path.join(broken, 'onnx', 'model_quantized.onnx'), 'no model');
    const locate = async () => ({ folder: broken }) as never;
    const settings = () => ({ embeddingsModelId: 'broken' });
    const findModels = chosenEmbeddings({ resourcesFolder, settings, models: { locate } });
    expect((await findModels()).map(({ id }) => id)).toEqual(['broken', 'starter-embeddings']);

    const embedder = realEmbedder();
    const judge = createTopicJudge({
      embedder,
      findModels,
      findScenario,
      dataFolder: folder,
      resourcesFolder,
    });
    const scenario = await findScenario('es-hotel');
    expect(await judge.judge(scenario, { text: OFF, exchange: [] })).toMatchObject({ offTopic: true });
    expect(embedder.status().modelId).toBe('starter-embeddings');
  });

  it('that is not there is passed over', async () => {
    const locate = async () => Promise.reject(new AppError('not-found', { what: 'gone' }));
    const settings = () => ({ embeddingsModelId: 'gone' });
    expect(await chosenEmbeddings({ resourcesFolder, settings, models: { locate } })()).toEqual([starter]);
  });
});

describe('the threshold', () => {
  it('of a model without one is found once, kept, and found again where what was kept is damaged', async () => {
    const dataFolder = temporaryFolder();
    const file = path.join(dataFolder, 'topic-thresholds.json');
    const bare = path.join(temporaryFolder(), 'bare');
    cpSync(starter.folder, bare, { recursive: true });
    rmSync(path.join(bare, 'manifest.json'));
    const model = embeddingModel('bare', bare);
    const embedder = realEmbedder();
    const open = () =>
      createThresholds({ dataFolder, resourcesFolder, findScenario, scorer: createScorer(embedder) });
    const shipped = await open().of(starter);
    const found = await open().of(model);
    expect(found).toBeCloseTo(shipped, 2);
    expect(Object.values(JSON.parse(readFileSync(file, 'utf8')))).toEqual([found]);
    writeFileSync(file, JSON.stringify({ 'another 1 2': 0.5, ...JSON.parse(readFileSync(file, 'utf8')) }));
    await embedder.close();
    // Nothing is left to compute it with: it comes from the file.
    expect(await open().of(model)).toBe(found);
    writeFileSync(file, '{"bare');
    await expect(open().of(model)).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('the model that ships', () => {
  it('tells turns apart on scenarios it has not seen, in both languages', async () => {
    const turns = await readLabelledTurns(resourcesFolder);
    const scenariosOf = (split: string) =>
      new Set(turns.filter((turn) => turn.split === split).map(({ scenarioId }) => scenarioId));
    expect([...scenariosOf('judged')].filter((id) => scenariosOf('calibration').has(id))).toEqual([]);
    expect(turns.length).toBeGreaterThanOrEqual(400);

    const embedder = realEmbedder();
    const scored = await scoreTurns(turns, findScenario, createScorer(embedder), starter);
    const threshold = thresholdFrom(scored.filter(({ split }) => split === 'calibration'));
    const judged = scored.filter(({ split }) => split === 'judged');
    for (const language of ['es', 'en']) {
      const { auc, wronglyFlagged } = measure(
        judged.filter(({ scenarioId }) => scenarioId.startsWith(`${language}-`)),
        threshold,
      );
      expect(auc).toBeGreaterThanOrEqual(0.8);
      expect(wronglyFlagged).toBeLessThanOrEqual(0.03);
    }
    const shipped = createThresholds({
      dataFolder: temporaryFolder(),
      resourcesFolder,
      findScenario,
      scorer: createScorer(embedder),
    });
    expect(threshold).toBeCloseTo(await shipped.of(starter), 2);
  });
});
