import type { SchedulerParameters } from './card-event';
import type { StudyCalendar } from './study-calendar';

/** In which order due cards come: due day first, overdue by retrievability (catch-up), or shortest interval first. */
export type ReviewOrder = 'due' | 'catch-up' | 'interval' | 'random';
/** Where new cards stand among reviews. */
export type NewOrder = 'mixed' | 'before' | 'after';

/** Which items a learner studies: everything, what an exam asks for (by its weights), or some paths. */
export type DeckChoice =
  | { by: 'all' }
  | { by: 'exam'; exam: string }
  | { by: 'path'; paths: readonly string[] };

export type LearnerSettings = {
  calendar: StudyCalendar;
  parameters: SchedulerParameters;
  newPerDay: number;
  reviewsPerDay: number;
  /** Extra cards allowed on one study day only ("raise today's limit"). */
  extraToday: { studyDay: number; newCards: number; reviews: number } | null;
  buttons: 2 | 4;
  reviewOrder: ReviewOrder;
  newOrder: NewOrder;
  /** Learning cards due within this many minutes are shown now when nothing else is left. */
  learnAheadMinutes: number;
  burySiblings: boolean;
  /** Items that a challenge's missed objectives rest on go into the deck by themselves. */
  addMissed: boolean;
  deck: DeckChoice;
  theme: 'system' | 'light' | 'dark';
  /** null switches single-key shortcuts off; otherwise action → key. */
  shortcuts: Readonly<Record<string, string>> | null;
  /** A target date for an exam (ISO date) if the learner set one. */
  examDate: string | null;
};
