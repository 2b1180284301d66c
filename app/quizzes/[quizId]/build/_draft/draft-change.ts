import type { PoolSlot, QuizDefinition, Section, Slot } from '@/lib/quiz/quiz-definition';
import type { QuizPreset, QuizSettings } from '@/lib/quiz/quiz-settings';

/** Something that the one who builds does to the draft. */
export type DraftChange =
  | { do: 'text'; change: Partial<Pick<QuizDefinition, 'title' | 'intro'>> }
  | { do: 'settings'; change: Partial<QuizSettings> }
  /** Fills in all but dates, password and blueprint. */
  | { do: 'preset'; preset: QuizPreset }
  | { do: 'add-section'; id: string }
  | { do: 'section'; id: string; change: Partial<Pick<Section, 'title' | 'shuffle'>> }
  /** Its slots go with it. */
  | { do: 'remove-section'; id: string }
  | { do: 'move-section'; id: string; by: -1 | 1 }
  /** At the end of a section, or of the last one. */
  | { do: 'add-slot'; sectionId: string | null; slot: Slot }
  | { do: 'slot'; slot: Slot }
  | { do: 'pool'; id: string; change: Partial<PoolSlot> }
  | { do: 'terms'; id: string; change: Partial<Pick<Slot, 'points' | 'rule' | 'tries'>> }
  | { do: 'remove-slot'; id: string }
  /** One place up or down, into the next section where it ends. */
  | { do: 'step-slot'; id: string; by: -1 | 1 }
  /** Before the slot `before`, or at the end of the section. */
  | { do: 'move-slot'; id: string; sectionId: string; before: string | null }
  | { do: 'newest'; newer: readonly { slotId: string; newest: number }[] };
