import type { Slot } from '@/lib/quiz/quiz-definition';
import { newPartId } from './selection';

/** A new slot that asks an own question, worth a point. */
export function ownSlot({ questionId, version }: { questionId: string; version: number }): Slot {
  return { id: newPartId(), kind: 'own', questionId, version, points: 1, rule: 'default', tries: [1] };
}
