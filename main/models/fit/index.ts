export { readGraphicsCards } from './graphics-memory.ts';
export { readMachine } from './machine.ts';
export { estimateMemory, type MemoryEstimate } from './memory.ts';
export { type ModelShape, shapeOf } from './model-shape.ts';
export { weightBytes } from './needs.ts';
export { fitAll, type Recommendation, recommend, suggestionFor } from './recommend.ts';
export { memoryBandwidth } from './speed.ts';
export { fitOf, USUAL_CONTEXT_TOKENS } from './verdict.ts';
