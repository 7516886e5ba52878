import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = path.dirname(fileURLToPath(import.meta.url));
const app = path.resolve(bundle, '..', '..');

/**
 * Root of what ships with the app, seen from `dist/desktop/`. A packaged app keeps it beside its archive: native
 * code reads the starter model, and no native code reads inside an archive.
 */
export const resourcesFolder = path.join(
  path.basename(app).endsWith('.asar') ? path.dirname(app) : app,
  'resources',
);
