import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of what ships with the app. In the desktop's bundle `main/desktop/resources-folder.ts` stands in its place. */
export const resourcesFolder = path.resolve(fileURLToPath(new URL('../resources', import.meta.url)));
