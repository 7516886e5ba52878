import type { CefrLevel, Language } from '../../preload/schemas/common.ts';
import type {
  Edit,
  EnglishVariety,
  Muted,
  SpanishVariety,
  Strictness,
} from '../../preload/schemas/corrections.ts';
import type { StageName } from './finding.ts';

export interface CheckRequest {
  text: string;
  /** The language the text is meant to be in. */
  language: Language;
  /** The language the explanations are written in. */
  interfaceLanguage: Language;
  /** What is more than one level above stays unsaid, unless everything is asked for. Unless told, nothing does. */
  level?: CefrLevel;
  /** Words that are right here whatever the dictionary says: the scenario's vocabulary and names. */
  knownWords?: readonly string[];
  /** What is said in the scene, correct as it stands: examples are taken from it where it shows the point. */
  sceneLines?: readonly string[];
  /** Said to somebody in a talk; unless told, written for readers, as an essay is. */
  isTurn?: boolean;
  /** Rules, and words of a rule, the learner does not want to hear of again. */
  muted?: Muted;
  /** `normal` unless told. */
  strictness?: Strictness;
  /** Which of several right words is offered; `neutral` and `us` unless told. */
  spanishVariety?: SpanishVariety;
  englishVariety?: EnglishVariety;
  /** The stages that run; all of them unless told. What one corrects the next ones see corrected. */
  stages?: readonly StageName[];
}

/** Text → edits. Edits come sorted by start and never overlap; applying them all gives the corrected text. */
export interface Corrections {
  check(request: CheckRequest): Promise<Edit[]>;
  /** Loads the dictionaries ahead of the first check. */
  warm(language: Language): Promise<void>;
}
