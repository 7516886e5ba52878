/** What the rest of the app needs of this room: see `supervisor.ts`. */
export type { PortFactory, PortLike, WorkerExit } from './port.ts';
export { childProcessPort } from './ports/child-process.ts';
export { createInference, type InferenceOptions } from './supervisor.ts';
export type * from './types.ts';
