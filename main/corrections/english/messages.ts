import type { EnglishVariety } from '../../../preload/schemas/corrections.ts';

/** A lint of Harper's, as plain data. Offsets are UTF-16 units. */
export interface HarperLint {
  rule: string;
  kind: string;
  start: number;
  end: number;
  message: string;
  /** What the marked text could become, the best first. */
  replacements: string[];
}

export interface HarperQuestion {
  id: number;
  text: string;
  /** Whose spellings are offered. */
  variety: EnglishVariety;
}

export interface HarperAnswer {
  id: number;
  lints: HarperLint[];
  /** Harper broke off in the middle of this text: nothing it says afterwards can be relied on. */
  broken?: true;
}
