/** Whether the model has looked at a learner's message: 1 once it did, whatever it found. */
export const secondLook = `
ALTER TABLE messages ADD COLUMN second_look INTEGER NOT NULL DEFAULT 0;
`;
