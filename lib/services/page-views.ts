import type { ClaimId, PathId } from '../content/note';
import type { CardState } from '../srs/card-memory';
import type { DeckChoice, LearnerSettings } from '../srs/learner-settings';
import type { ReviewCounts } from './review-views';

export type Role = 'learner' | 'instructor' | 'administrator';

/** Who asks. */
export type Viewer = { id: string; name: string; email: string | null; guest: boolean; role: Role };

/** Expected recall today of what was studied on one path. */
export type PathMastery = {
  path: PathId;
  name: string;
  /** Items there are, items studied at least once. */
  items: number;
  studied: number;
  /** Mean chance of recall today over studied items, 0–1; null with none. */
  recall: number | null;
};

export type HomeView = {
  viewer: Viewer;
  counts: ReviewCounts;
  held: { newCards: number; reviews: number; buried: number };
  nextLearningAt: number | null;
  /** Reviews done today. */
  doneToday: number;
  /** The next 14 study days, today first: reviews falling due. */
  forecast: readonly { studyDay: number; date: string; reviews: number }[];
  mastery: readonly PathMastery[];
  deck: DeckChoice;
  examDate: string | null;
  serverNow: number;
};

export type BrowseRow = {
  itemId: string;
  /** Plain text of the prompt, at most 160 characters. */
  prompt: string;
  kind: string;
  path: PathId;
  pathName: string;
  claim: ClaimId;
  exams: readonly string[];
  state: CardState | 'suspended' | 'buried';
  leech: boolean;
  due: string | null;
  reps: number;
  lapses: number;
  /** New, and met in this challenge (its title). */
  seenIn: string | null;
};

export type BrowseFilter = {
  q: string;
  path: PathId | null;
  claim: ClaimId | null;
  exam: string | null;
  state: BrowseRow['state'] | 'leech' | null;
  page: number;
};

export type BrowseView = {
  rows: readonly BrowseRow[];
  total: number;
  page: number;
  pages: number;
  filter: BrowseFilter;
};

export type SettingsView = { viewer: Viewer; settings: LearnerSettings; zones: readonly string[] };
