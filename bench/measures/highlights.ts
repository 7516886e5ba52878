import { createCorrections } from '../../main/corrections/index.ts';
import type { Language } from '../../preload/schemas/common.ts';
import { percentile } from '../statistics.ts';

/** Twenty words each, with the mistakes learners make. */
const sentences: Record<Language, readonly string[]> = {
  es: [
    'Ayer yo fue a el restaurante con mi hermana y comimos una sopa muy rico con pan y mucho queso fresco.',
    'Me gusta mucho los platos de este pais porque son muy bueno y la gente son siempre amable con nosotros.',
    'Cuando yo era pequeño mi familia vivia en una casa grande cerca de la playa y yo nadaba todos los dias.',
    'Quiero una mesa para dos persona cerca de la ventana por favor y tambien el menu de la casa en español.',
  ],
  en: [
    'Yesterday I go to the restaurant with my sister and we eat a very good soup with bread and much cheese.',
    'I like very much the dishs of this country because they is very good and the people is always kind.',
    'When I was little my familly lived in a big house near the beach and I swimmed there every single day.',
    'I want a table for two person near to the window please and also the menu of the house today.',
  ],
};

export interface HighlightFigures {
  /** Loading the dictionaries, in milliseconds. */
  loadMs: number;
  p50Ms: number;
  p95Ms: number;
  /** Growth of this process's memory by loading and checking, in MB. */
  memoryMb: number;
}

/** From the learner's sentence of 20 words to its edits, after one warm-up round. */
export async function highlightLatency(language: Language, rounds = 100): Promise<HighlightFigures> {
  const memoryBefore = process.memoryUsage.rss();
  const corrections = createCorrections();
  try {
    const began = performance.now();
    await corrections.warm(language);
    const loadMs = performance.now() - began;
    const took: number[] = [];
    for (let round = 0; round < rounds + 10; round++) {
      for (const text of sentences[language]) {
        const start = performance.now();
        await corrections.check({ text, language, interfaceLanguage: 'es' });
        // The first rounds warm the compiler, as a learner's first turns would.
        if (round >= 10) took.push(performance.now() - start);
      }
    }
    const memoryMb = (process.memoryUsage.rss() - memoryBefore) / 1e6;
    return { loadMs, p50Ms: percentile(took, 0.5), p95Ms: percentile(took, 0.95), memoryMb };
  } finally {
    await corrections.close();
  }
}
