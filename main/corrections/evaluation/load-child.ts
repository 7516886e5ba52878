/** `node --expose-gc load-child.ts es|en STAGES`: loads the fast pass, checks one sentence, and tells what it cost. */
import process from 'node:process';
import { Language } from '../../../preload/schemas/common.ts';
import type { Load } from './load.ts';

const [language, stages = ''] = process.argv.slice(2);
const learned = Language.parse(language);
const sentences: Record<Language, string> = { es: 'Vamos a el cine.', en: 'She have a dog.' };

globalThis.gc?.();
const before = process.memoryUsage().rss;
const began = performance.now();
const { createCorrections, stageNames } = await import('../index.ts');
const corrections = createCorrections();
await corrections.warm(learned);
await corrections.check({
  text: sentences[learned],
  language: learned,
  interfaceLanguage: 'en',
  stages: stageNames.filter((stage) => stages.split(',').includes(stage)),
});
const took = performance.now() - began;
globalThis.gc?.();
const load: Load = {
  took,
  resident: process.memoryUsage().rss - before,
  highest: process.resourceUsage().maxRSS * 1024 - before,
};
process.stdout.write(JSON.stringify(load));
await corrections.close();
