import type { EditType } from '../../preload/schemas/corrections.ts';

/** Which part of the pipeline found it; also the first half of an edit's `rule`. */
export const stageNames = ['spelling', 'accents', 'rules', 'punctuation', 'tagger', 'harper'] as const;
/** What runs where nobody asks for certain stages: Harper adds little to the English rules and takes much memory. */
export const usualStages = stageNames.filter((stage) => stage !== 'harper');
/** The stages before the learned one: what they find is decided by rules alone. */
export const ruledStages: readonly StageName[] = usualStages.filter((stage) => stage !== 'tagger');
export type StageName = (typeof stageNames)[number];

/** The stage that asks a language model: it runs apart from the others, after the reply (`second-look/`). */
export const OPINION_STAGE = 'second-look';

/** The stage that found an edit. */
export function stageOf({ rule }: { rule: string }): string {
  return rule.split('.', 1)[0] ?? '';
}

/** An edit before it is explained: offsets are of the composed text. */
export interface Finding {
  start: number;
  end: number;
  replacement: string;
  type: EditType;
  stage: StageName | typeof OPINION_STAGE;
  /** Name within its stage. */
  rule: string;
  /** What a learner's choices and the cards know it by, where one rule finds several kinds of mistake. */
  alias?: string;
  /** Template of its explanation; the rule's own name where absent. */
  explain?: string;
  confidence: number;
  /** Values for the template's `{{places}}`, beside `wrong` and `right`. */
  words?: Record<string, string>;
  /** Words of a finder that explains itself. */
  message?: string;
}
