export { discardDownload, downloadFiles } from './download-files.ts';
export { hashFile } from './hasher.ts';
export { placeOf, safeName } from './names.ts';
export type * from './types.ts';
