import type { FuseV1Options } from '@electron/fuses';

export type FuseName = keyof typeof FuseV1Options;

/**
 * Every switch burnt into the packaged program. Typed over all there are: one that Electron adds later does
 * not compile until it is decided here.
 */
export const fuses: Record<FuseName, boolean> = {
  /** Nobody runs our signed program as a Node of theirs. The model's process is a utility process. */
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  /** We ship no snapshot of our own. */
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** The page comes from `app://`. */
  GrantFileProtocolExtraPrivileges: false,
  /** Safe, and WebAssembly is slower without. */
  WasmTrapHandlers: true,
};
