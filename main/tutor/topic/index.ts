/** Is a turn on topic? See `topic-check.ts`; how it scores, `score.ts`. */
export { chosenEmbeddings, STARTER_EMBEDDINGS, starterEmbeddings } from './chosen-model.ts';
export { toEmbeddingsStatus } from './embeddings-status.ts';
export { createTopicCheck, createTopicJudge, type TopicCheck, type TopicJudge } from './topic-check.ts';
