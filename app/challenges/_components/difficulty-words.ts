/** How hard a challenge is, in words. */
export const DIFFICULTY_WORDS = { 1: 'Easy', 2: 'Medium', 3: 'Hard' } as const;
