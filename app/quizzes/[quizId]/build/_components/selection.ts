import type { Slot } from '@/lib/quiz/quiz-definition';

/** What the detail on the right shows. */
export type Selection =
  | { show: 'quiz' }
  | { show: 'settings' }
  | { show: 'blueprint' }
  | { show: 'share' }
  | { show: 'section'; id: string }
  | { show: 'slot'; id: string }
  /** Choosing what a new slot asks. */
  | { show: 'add'; kind: Exclude<Slot['kind'], 'pool'>; sectionId: string | null };

/** An id for a new part of a quiz. */
export function newPartId(): string {
  return crypto.randomUUID();
}
