'use client';

import { useCallback, useRef } from 'react';
import { messageOf } from '@/app/_components/message-of';
import type { JsonReply } from '@/app/_components/post-json';
import { askVerdict } from '@/app/_question/ask-verdict';
import type { Rating } from '@/lib/core/rating';
import type { Answer } from '@/lib/questions/answer';
import type { ShortcutName } from '../../_question/default-shortcuts';
import { dayIsOver } from '../_session/day-is-over';
import type { Sheet } from './card-sheets';
import type { useReviewSession } from './use-review-session';

type Desk = ReturnType<typeof useReviewSession>;

/** What the learner can do with the card on screen, by button or key. `readTime` gives how long it was looked at, ms. */
export function useCardDeeds(
  { dispatch, peek, now, refill, reportLine }: Desk,
  learnerId: string,
  readTime: () => number,
  openSheet: (sheet: Sheet) => void,
) {
  const latestReadTime = useRef(readTime);
  latestReadTime.current = readTime;
  const answer = useCallback(
    async (given: Answer) => {
      const card = peek().current;
      if (!card) return;
      dispatch({ type: 'submit', answer: given });
      const { itemId } = card;
      const { verdict, ...reply } = await askVerdict(card, given, learnerId);
      reportLine(reply.status);
      if (verdict) dispatch({ type: 'verdict', itemId, verdict });
      else {
        const type = reply.status === 404 ? 'withdrawn' : 'submit-failed';
        dispatch({ type, itemId, message: failure(reply) });
      }
    },
    [dispatch, peek, learnerId, reportLine],
  );
  const grade = useCallback(
    (rating: Rating) => {
      if (dayIsOver(peek(), now())) {
        void refill(true);
        return;
      }
      const durationMs = latestReadTime.current();
      dispatch({ type: 'grade', rating, eventId: crypto.randomUUID(), durationMs });
    },
    [dispatch, now, peek, refill],
  );
  const shortcut = useCallback(
    (name: ShortcutName) => {
      const card = peek().current;
      if (name === 'undo' || name === 'redo') dispatch({ type: name, eventId: crypto.randomUUID() });
      else if (!card && name !== 'help') return;
      else if (name === 'bury' || name === 'bury-note' || name === 'suspend') {
        dispatch({ type: 'set-aside', kind: name, eventId: crypto.randomUUID() });
      } else if (name === 'lesson') window.open(`/lessons/${card?.lesson.slug}`, '_blank', 'noopener');
      else if (name === 'info' || name === 'flag' || name === 'source' || name === 'help') openSheet(name);
    },
    [dispatch, peek, openSheet],
  );
  return { answer, grade, shortcut };
}

function failure({ status, body }: JsonReply): string {
  if (status === 0)
    return 'Your answer could not be checked and is still here. Try again when the line is back.';
  return (
    messageOf(body) ?? 'Your answer could not be checked just now and is still here. Try again in a moment.'
  );
}
