/** What one turn may hold, in UTF-16 units: the contract's `MAX_UTTERANCE_CHARACTERS`, held to it by a test. */
export const LIMIT = 10_000;

/** Below this the field begins to say how much is left. */
export const NEAR_LIMIT = 500;
