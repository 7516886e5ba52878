import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import type { EnglishVariety, SpanishVariety } from '../../preload/schemas/corrections.ts';
import type { Scenario } from '../../preload/schemas/scenarios.ts';
import type { Settings } from '../../preload/schemas/settings.ts';

/** How a learner is spoken to, as far as it is theirs to choose. */
export interface Teaching {
  level: CefrLevel;
  variety: SpanishVariety | EnglishVariety;
  /** The tutor uses the right form of what was wrong in its answer. */
  recasts: boolean;
}

/** Of a learner who chose nothing. */
export function usualTeaching({ language, level }: Pick<Scenario, 'language' | 'level'>): Teaching {
  return { level, variety: language === 'es' ? 'neutral' : 'us', recasts: true };
}

/** What the settings say for a scene. The level chosen is one of the language that is learned now, and of no other. */
export function teachingOf(settings: Settings, scenario: Pick<Scenario, 'language' | 'level'>): Teaching {
  const { language } = scenario;
  return {
    level: settings.targetLanguage === language ? settings.level : scenario.level,
    variety: varietyOf(settings, language),
    recasts: settings.recasts,
  };
}

function varietyOf({ spanishVariety, englishVariety }: Settings, language: Language): Teaching['variety'] {
  return language === 'es' ? spanishVariety : englishVariety;
}

/** How the tutor speaks to one person: where everybody says vos, the scene's tú is one, and the other way round. */
export function registerIn(
  variety: Teaching['variety'],
  register: Scenario['register'],
): Scenario['register'] {
  if (variety === 'rioplatense' && register === 'tú') return 'vos';
  if ((variety === 'spain' || variety === 'mexico') && register === 'vos') return 'tú';
  return register;
}
