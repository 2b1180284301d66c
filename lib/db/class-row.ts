import type { ClassRole, StoredClass, StoredMember } from './stored-class';

type ClassRow = {
  id: string;
  name: string;
  joinCode: string | null;
  guestsMayJoin: boolean;
  createdAt: Date;
  archivedAt: Date | null;
};

type MemberRow = {
  classId: string;
  personId: string;
  role: string;
  name: string;
  labels: string;
  extraTimePercent: number;
  sharesReviews: boolean;
  joinedAt: Date;
};

/** A row of Class as a value. */
export function classOfRow(row: ClassRow): StoredClass {
  const { id, name, joinCode, guestsMayJoin, createdAt, archivedAt } = row;
  const times = { createdAt: createdAt.getTime(), archivedAt: archivedAt?.getTime() ?? null };
  return { id, name, joinCode, guestsMayJoin, ...times };
}

/** A row of ClassMember as a value. */
export function memberOfRow(row: MemberRow): StoredMember {
  const { classId, personId, name, extraTimePercent, sharesReviews } = row;
  return {
    ...{ classId, personId, name, extraTimePercent, sharesReviews },
    // An unknown word in the column gives the least rights.
    role: row.role === 'instructor' ? 'instructor' : ('learner' satisfies ClassRole),
    labels: JSON.parse(row.labels) as string[],
    joinedAt: row.joinedAt.getTime(),
  };
}
