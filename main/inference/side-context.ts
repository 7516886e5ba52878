/**
 * Tokens of the context for what is asked beside a conversation: the instructions, a few sentences and the answer. Small,
 * so that it costs little memory: 48 MB with a model of 1B, 192 MB with one of 8B.
 */
export const SIDE_CONTEXT_TOKENS = 1536;
