/** Features of the sentences of one text, `featureCount` per token, flat. No sentences: only load what it needs. */
export interface TaggerQuestion {
  id: number;
  sentences: Int32Array[];
}

/** What the thread is started with. */
export interface TaggerStart {
  folder: string;
  /** Place of the label `accept` among the edits. */
  accept: number;
  /** One number: questions up to that one are given up, between two sentences. */
  givenUp: Int32Array<SharedArrayBuffer>;
}

/** The thread ends once it has nothing to run. */
export const farewell = 'farewell';

/** Likeliest labels that are kept of each token. */
export const kept = 4;

/** What the model says of a sentence, token after token. Probabilities. */
export interface Verdict {
  /** The token is edited; words go in before it: two per token. */
  changed: Float32Array;
  /** The `kept` likeliest edits of each token, given that there is one, and how likely each is. */
  edits: Uint16Array;
  editScores: Float32Array;
  /** The same for what goes in before it. */
  insertions: Uint16Array;
  insertionScores: Float32Array;
  /** How likely it is that the edit is the one the stages before propose, given that there is one. */
  accepts: Float32Array;
}

export interface TaggerAnswer {
  id: number;
  verdicts: Verdict[];
  /** The model cannot be run here. */
  failed?: string;
}
