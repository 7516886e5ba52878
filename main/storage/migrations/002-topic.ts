/** Whether a learner's message leaves the scene: 1 or 0, NULL until that was looked at. */
export const topic = `
ALTER TABLE messages ADD COLUMN off_topic INTEGER;
`;
