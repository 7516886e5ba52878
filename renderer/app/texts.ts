import enMarks from '../../resources/locales/en/marks.json' with { type: 'json' };
import enModels from '../../resources/locales/en/models.json' with { type: 'json' };
import enSetup from '../../resources/locales/en/setup.json' with { type: 'json' };
import en from '../../resources/locales/en/ui.json' with { type: 'json' };
import esMarks from '../../resources/locales/es/marks.json' with { type: 'json' };
import esModels from '../../resources/locales/es/models.json' with { type: 'json' };
import esSetup from '../../resources/locales/es/setup.json' with { type: 'json' };
import es from '../../resources/locales/es/ui.json' with { type: 'json' };

/** Every text of the window; what stands in a file of its own is found under the file's name: `setup.title`. */
export const texts = {
  es: { ...es, setup: esSetup, models: esModels, marks: esMarks },
  en: { ...en, setup: enSetup, models: enModels, marks: enMarks },
};
