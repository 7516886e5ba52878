/**
 * Of a tutor's reply, what it was told about the learner's words, as it was told: the next prompt repeats it. Of a
 * conversation, until when corrections kept for later were looked over.
 */
export const recasts = `
ALTER TABLE messages ADD COLUMN hint TEXT;
ALTER TABLE conversations ADD COLUMN seen_until INTEGER NOT NULL DEFAULT 0;
`;
