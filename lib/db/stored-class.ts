/** A class; instants are epoch ms. */
export type StoredClass = {
  id: string;
  name: string;
  /** Null while nobody may join. */
  joinCode: string | null;
  guestsMayJoin: boolean;
  createdAt: number;
  archivedAt: number | null;
};

export type ClassRole = 'instructor' | 'learner';

/** Somebody in a class. */
export type StoredMember = {
  classId: string;
  personId: string;
  role: ClassRole;
  /** As the class knows them. */
  name: string;
  labels: readonly string[];
  /** More time than a quiz's limit gives: 25 for a quarter more. */
  extraTimePercent: number;
  /** Agreed that instructors see the mastery that comes from reviews. */
  sharesReviews: boolean;
  joinedAt: number;
};

/** Somebody who is or was in a class, as its instructors see them. */
export type ListedMember = StoredMember & {
  /** Null for guests. */
  email: string | null;
  /** Null while they are in it. */
  removedAt: number | null;
};
