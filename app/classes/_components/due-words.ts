import type { DueQuiz } from '@/lib/services/class-views';
import { momentWords } from '../../_components/moment-words';

/** When a quiz can be taken and until when, for its learner ("Due Fri 27 Nov, 23:59"). `now`: epoch ms. */
export function dueWords(quiz: DueQuiz, zone: string, now: number): string {
  const { running, start, until, dueAt, closesAt } = quiz;
  const at = (moment: number) => momentWords(moment, zone, now);
  if (running !== null)
    return running.endsAt === null ? 'You have begun' : `You have begun; time is up ${at(running.endsAt)}`;
  switch (start) {
    case 'archived':
      return 'The class is over';
    case 'closed':
      return closesAt !== null && closesAt <= now ? `Closed ${at(closesAt)}` : 'Closed';
    case 'not-open-yet':
      return until === null ? 'Not open yet' : `Opens ${at(until)}`;
    case 'cooling-down':
      return until === null ? 'Done' : `Again from ${at(until)}`;
    case 'no-attempts-left':
      return 'Done';
    case 'attempt-runs':
      return 'You have begun';
    case 'can-start':
      return openWords({ dueAt, closesAt }, at, now);
  }
}

function openWords(
  { dueAt, closesAt }: Pick<DueQuiz, 'dueAt' | 'closesAt'>,
  at: (moment: number) => string,
  now: number,
): string {
  if (dueAt !== null && dueAt < now)
    return `Was due ${at(dueAt)}; late ones are taken${closesAt === null ? '' : ` until ${at(closesAt)}`}`;
  if (dueAt !== null) return `Due ${at(dueAt)}`;
  return closesAt === null ? 'Open' : `Open until ${at(closesAt)}`;
}
