import type { ExpectedPerson } from '../db/class-roster';
import type { ClassRole, ListedMember } from '../db/stored-class';

/** A class as its pages name it. */
export type ClassHead = {
  id: string;
  name: string;
  archived: boolean;
  /** What the viewer is in it. */
  role: ClassRole;
  guestsMayJoin: boolean;
  /** For instructors, while somebody may join. */
  join: { code: string; url: string } | null;
  /** The viewer's time zone (IANA). */
  zone: string;
};

/** Somebody in a class, as its instructors see them. */
export type MemberView = Pick<
  ListedMember,
  'personId' | 'role' | 'name' | 'labels' | 'extraTimePercent' | 'email' | 'joinedAt' | 'removedAt'
> & {
  /** With what their labels give: what counts. */
  timePercent: number;
  /** The viewer. */
  me: boolean;
};

export type ClassPeople = {
  head: ClassHead;
  members: readonly MemberView[];
  removed: readonly MemberView[];
  /** On the roster, not here yet. */
  expected: readonly ExpectedPerson[];
  /** Every label that somebody has or that gives time. */
  labels: readonly { name: string; extraTimePercent: number; people: number }[];
  /** Classes to move somebody to. */
  others: readonly { id: string; name: string }[];
};
