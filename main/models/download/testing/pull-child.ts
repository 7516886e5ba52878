/** Downloads one file, to be killed while it does: `node pull-child.ts '<json>'`. */
import { createNetwork } from '../../../network/index.ts';
import { downloadFiles } from '../download-files.ts';
import type { DownloadFile } from '../types.ts';

export interface ChildOrder {
  file: DownloadFile;
  folder: string;
  partBytes?: number;
}

const order = JSON.parse(process.argv[2] ?? '') as ChildOrder;
const settings = { offline: false, proxy: '', certificateAuthorityFile: '', hubMirror: '' };
const network = createNetwork({ settings: () => settings, env: {}, log: { info() {}, warn() {} } });
const { file, folder, partBytes } = order;
const began = performance.now();
const [done] = await downloadFiles({
  files: [file],
  folder,
  network,
  ...(partBytes === undefined ? {} : { partBytes }),
});
const ms = performance.now() - began;
console.log(JSON.stringify({ ...done, ms, peakBytes: process.resourceUsage().maxRSS * 1024 }));
await network.close();
