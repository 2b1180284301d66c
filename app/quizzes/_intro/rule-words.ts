import type { QuizIntroView } from '@/lib/services/quiz-intro-view';
import { countWords } from '../../_components/count-words';
import { momentWords } from '../../_components/moment-words';

/** The rules of a quiz for the one who is about to take it, a sentence each; times in their zone. */
export function ruleWords(quiz: QuizIntroView, zone: string): string[] {
  const { questions, points, window, rules, serverNow } = quiz;
  const at = (moment: number) => momentWords(moment, zone, serverNow);
  const { opensAt, dueAt, closesAt, timeLimitMinutes, extraTimePercent, attempts } = window;
  const minutes = Math.round(((timeLimitMinutes ?? 0) * (100 + extraTimePercent)) / 100);
  const when = [
    ...(opensAt === null ? [] : [`It ${opensAt > serverNow ? 'opens' : 'opened'} ${at(opensAt)}.`]),
    ...(dueAt === null
      ? []
      : [
          rules.latePercent === 100
            ? `Due ${at(dueAt)}.`
            : rules.latePercent === 0
              ? `Due ${at(dueAt)}. What comes later earns nothing.`
              : `Due ${at(dueAt)}. What comes later earns ${rules.latePercent}\u00a0% of its points.`,
        ]),
    ...(closesAt === null ? [] : [`It closes ${at(closesAt)}. What is saved by then counts.`]),
  ];
  return [
    `${countWords(questions, 'question')}, ${countWords(Math.round(points * 100) / 100, 'point')}.`,
    timeLimitMinutes === null
      ? 'No time limit.'
      : `${countWords(minutes, 'minute')} from the start${extraTimePercent > 0 ? `, your extra time of ${extraTimePercent}\u00a0% counted in` : ''}. The clock runs on when you leave the page.`,
    ...when,
    ...(when.length > 0 ? [`Times are in ${zone.replaceAll('_', ' ')}.`] : []),
    attempts === null ? 'As many attempts as you like.' : `${countWords(attempts, 'attempt')}.`,
    ...(attempts === 1 ? [] : [METHODS[rules.method]]),
    ...(rules.coolDownMinutes > 0
      ? [`Between two attempts ${countWords(rules.coolDownMinutes, 'minute')} must go by.`]
      : []),
    ...(rules.passPercent === null ? [] : [`You pass with ${rules.passPercent}\u00a0%.`]),
    rules.tellsAtOnce
      ? 'You are told at once what was right.'
      : 'While you take it nothing is said about your answers.',
    'What you answer is saved as you go. You may leave, and go on in another tab or on another device.',
    'How often you leave the page is noted; you and your instructor can see it.',
  ];
}

const METHODS = {
  best: 'Your best attempt counts.',
  last: 'Your last attempt counts.',
  first: 'Your first attempt counts.',
  average: 'The average of your attempts counts.',
} as const;
