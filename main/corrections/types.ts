import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import type { Edit } from '../../preload/schemas/corrections.ts';

export interface CheckRequest {
  text: string;
  /** The language the text is meant to be in. */
  language: Language;
  /** The language the explanations are written in. */
  interfaceLanguage: Language;
  level?: CefrLevel;
  /** Words that are right here whatever the dictionary says: the scenario's vocabulary and names. */
  knownWords?: readonly string[];
  /** Rules the learner does not want to hear of again. */
  mutedRules?: readonly string[];
}

/** Text → edits. Edits come sorted by start and never overlap; applying them all gives the corrected text. */
export interface Corrections {
  check(request: CheckRequest): Promise<Edit[]>;
  /** Loads the dictionaries ahead of the first check. */
  warm(language: Language): Promise<void>;
}
