#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import '../no-telemetry.ts';

// Halves the start. Beside the packages, not in the system's folder for temporary files, where others could
// put code of theirs for us to run.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/tertulia/compiled', import.meta.url)));

const { run } = await import('./run.ts');
await run();
