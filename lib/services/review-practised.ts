import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findCard } from '../db/find-card';
import { findEvent } from '../db/find-event';
import { gradeItem } from '../questions/grade-item';
import { studyDay } from '../srs/study-day';
import { clock } from './clock';
import { deliver } from './deliver';
import { dueWords } from './due-words';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import type { PracticeReview } from './practice-schema';
import { theCatalogue } from './the-catalogue';

export type PracticeRefusal = { code: 'unknown-card' | 'nothing-answered' | 'not-saved'; message: string };

/**
 * Lets an answer given in practice count as a review, with the rating that it earns. Gives when the card comes back, in words. The same
 * id twice counts once.
 */
export async function reviewPractised(
  viewer: Viewer,
  { id, itemId, seed, answer, durationMs }: PracticeReview,
): Promise<Result<{ due: string | null }, PracticeRefusal>> {
  const catalogue = theCatalogue();
  const item = catalogue.item(itemId);
  if (item === null || item.status !== 'live')
    return fail({
      code: 'unknown-card',
      message: 'This question is not there any more. Go on with the next.',
    });
  const { proposed } = gradeItem(item, catalogue, seed, answer);
  if (proposed === null)
    return fail({ code: 'nothing-answered', message: 'Nothing was answered, so nothing can count.' });
  const settings = await learnerSettingsOf(viewer.id);
  const now = clock();
  const today = studyDay(now, settings.calendar);
  if ((await findEvent(viewer.id, id)) === null) {
    const { status, message } = await deliver(
      { catalogue, learnerId: viewer.id, sessionId: 'practice', settings, now },
      {
        kind: 'review',
        id,
        itemId,
        version: (await findCard(viewer.id, itemId))?.version ?? 0,
        rating: proposed,
        previewDay: today,
        durationMs,
        seed,
        answer,
      },
    );
    if (status === 'conflict' || status === 'refused')
      return fail({ code: 'not-saved', message: message ?? 'It could not be saved. Try again.' });
  }
  const card = await findCard(viewer.id, itemId);
  return ok({ due: card === null ? null : dueWords(card.memory, today, now) });
}
