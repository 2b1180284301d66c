export const ROSTER_COLUMNS = ['email', 'name', 'first name', 'last name', 'labels', 'extra time'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** The first that fits wins: "First name" is no full name, "E-mail address of the student" is an address. */
const PATTERNS: readonly (readonly [RegExp, RosterColumn])[] = [
  [/mail/, 'email'],
  [/^(first|given|fore)names?$/, 'first name'],
  [/^(last|family|sur)names?$/, 'last name'],
  [/time|extra|accommodation/, 'extra time'],
  [/label|tag|group|section|cohort/, 'labels'],
  [/name|student|learner|participant/, 'name'],
];

/** The column of a roster that a header means, however it is spelled; null for one that is none of ours. */
export function rosterColumn(header: string): RosterColumn | null {
  const plain = header.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
