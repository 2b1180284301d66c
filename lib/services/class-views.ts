import type { AttemptCounts } from '../db/attempts-by-quiz';
import type { ExpectedPerson } from '../db/class-roster';
import type { ClassRole, ListedMember } from '../db/stored-class';
import type { QuizState } from '../db/stored-quiz';
import type { MayNotStart } from '../quiz/may-start';
import type { QuizPreset } from '../quiz/quiz-settings';

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

/** A quiz of a class for one of its learners. Instants are epoch ms; null: never. */
export type DueQuiz = {
  quizId: string;
  title: string;
  /** Whether an attempt can be started, or why not. */
  start: 'can-start' | MayNotStart['code'] | 'archived';
  /** With `cooling-down` and `not-open-yet`: from when. */
  until: number | null;
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
  /** With the learner's extra time. */
  minutes: number | null;
  attemptsLeft: number | null;
  /** The attempt that goes on. */
  running: { attemptId: string; endsAt: number | null } | null;
  /** Attempts that are over, the last first. `percent` is null while the learner may not see it. */
  results: readonly {
    attemptId: string;
    order: number;
    closedAt: number;
    percent: number | null;
    passed: boolean | null;
  }[];
};

/** A quiz of a class for its instructors. */
export type ClassQuiz = AttemptCounts & {
  quizId: string;
  title: string;
  preset: QuizPreset;
  state: QuizState;
  /** From the published revision where there is one. */
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
  releasedAt: number | null;
  /** The draft was changed since it was published. */
  changed: boolean;
};

export type ClassView = {
  head: ClassHead;
  now: number;
} & (
  | { role: 'instructor'; quizzes: readonly ClassQuiz[]; learners: number; expected: number }
  | { role: 'learner'; quizzes: readonly DueQuiz[]; sharesReviews: boolean }
);

export type ClassesView = {
  mayTeach: boolean;
  zone: string;
  now: number;
  teaching: readonly {
    id: string;
    name: string;
    archived: boolean;
    learners: number;
    /** Published quizzes, and attempts that go on now. */
    quizzes: number;
    running: number;
  }[];
  learning: readonly { id: string; name: string; archived: boolean; quizzes: readonly DueQuiz[] }[];
};
