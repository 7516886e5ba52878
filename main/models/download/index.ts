export { discardDownload, downloadFiles } from './download-files.ts';
export { createHasher, hashFile } from './hasher.ts';
export { modelIdFrom } from './model-id.ts';
export { placeOf, safeName } from './names.ts';
export { lookAt } from './remote-file.ts';
export { openRemote, type RemoteReader } from './remote-reader.ts';
export { type ResolvedModel, type ResolveOptions, resolveRef } from './resolve-ref.ts';
export type * from './types.ts';
