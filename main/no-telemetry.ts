/**
 * The second net (see decision 0023). From 1.29 on, onnxruntime reports to its maker what it runs, and keeps a number
 * of the machine for it in the user's home, unless this is in the environment of the process before it is loaded.
 * Every entry imports this file first, before there is a thread: what a worker thread puts into its `process.env`, a
 * native library does not see.
 */
export const NO_TELEMETRY = { ORT_DISABLE_TELEMETRY: '1' } as const;

Object.assign(process.env, NO_TELEMETRY);
