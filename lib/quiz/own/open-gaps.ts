import * as z from 'zod';
import { gradedVerdict } from '../../questions/graded-verdict';
import { invalidVerdict } from '../../questions/invalid-verdict';
import type { OwnGap } from '../own-question';
import type { ShownGap } from '../paper-shown';
import { drawnOptions } from './drawn-options';
import type { OpenOwn, OwnPart } from './open-own';
import { shareOf } from './share-of';
import { bestAnswer, typedAnswer } from './typed-answer';
import { rangeOf, rangeWords, typedNumber } from './typed-number';

const answerSchema = z.object({ form: z.literal('gaps'), filled: z.record(z.string(), z.string()) });

type Filled = { fraction: number; feedback: string | null };
type OpenGap = {
  shown: ShownGap;
  points: number;
  correct: string;
  /** What was filled in is worth; `null`: it is nothing that the gap offers. */
  judge(text: string): Filled | null;
  /** What earns most, where it can be typed. */
  best: string;
};

/** A text with gaps. Each earns its share of the points that it weighs; what is left open or unreadable earns nothing. */
export function openGaps({ body, prompt, feedback, draw }: OwnPart<'gaps'>): OpenOwn {
  const gaps = body.gaps.map((gap, at) => openGap(gap, `g${at + 1}`, draw));
  const whole = gaps.reduce((sum, { points }) => sum + points, 0);

  const answer = (input: unknown) => {
    const parsed = answerSchema.safeParse(input);
    const filled = new Map(
      parsed.success ? Object.entries(parsed.data.filled).filter(([, text]) => text.trim() !== '') : [],
    );
    if (filled.size === 0) return invalidVerdict('Nothing was filled in. Fill in the gaps.');
    if ([...filled.keys()].some((id) => !gaps.some(({ shown }) => shown.id === id)))
      return invalidVerdict('A gap that was filled in is not shown. Fill in those that are.');
    const judged = gaps.map((gap) => {
      const text = filled.get(gap.shown.id);
      return { gap, text, filled: text === undefined ? nothing : gap.judge(text) };
    });
    if (judged.some((one) => one.filled === null))
      return invalidVerdict('An option that was chosen is not offered. Choose among those shown.');
    const share = shareOf(
      judged.map(({ gap, filled: one }) => (gap.points * shareOf([one?.fraction ?? 0])) / whole),
    );
    return gradedVerdict(share, {
      correct: gaps.map(({ correct }, at) => `${at + 1}. ${correct}`).join('\n'),
      options: judged.map(({ gap, text, filled: one }) => ({
        id: gap.shown.id,
        text: gap.correct,
        correct: shareOf([one?.fraction ?? 0]) >= 1,
        chosen: text !== undefined,
        explanation: one?.feedback ?? null,
      })),
      why: feedback,
    });
  };
  return {
    shown: { form: 'gaps', prompt, gaps: gaps.map(({ shown }) => shown) },
    options: null,
    answer,
    selfTest: () => {
      const best = gaps.map((gap) => ({ gap, share: shareOf([gap.judge(gap.best)?.fraction ?? 0]) }));
      const points = shareOf(best.map(({ gap, share }) => (gap.points * share) / whole));
      return [
        {
          label: 'right',
          answer: {
            form: 'gaps',
            filled: Object.fromEntries(gaps.map(({ shown, best: text }) => [shown.id, text])),
          },
          outcome: points >= 1 ? 'right' : points > 0 ? 'partly' : 'wrong',
          points,
        },
        { label: 'blank', answer: { form: 'gaps', filled: { g1: ' ' } }, outcome: 'invalid', points: 0 },
        { label: 'no gap', answer: { form: 'gaps', filled: { g99: 'x' } }, outcome: 'invalid', points: 0 },
        { label: 'nothing', answer: undefined, outcome: 'invalid', points: 0 },
      ];
    },
  };
}

const nothing: Filled = { fraction: 0, feedback: null };

function openGap(gap: OwnGap, id: string, draw: string | null): OpenGap {
  if (gap.kind === 'choose-one') {
    const options = drawnOptions(gap.options, draw === null ? null : `${draw}/${id}`);
    const best = bestAnswer(gap.options);
    return {
      shown: { id, kind: 'choose', options: options.map((one) => ({ id: one.id, text: one.option.text })) },
      points: gap.points,
      correct: best?.text ?? '',
      judge: (text) => options.find((one) => one.id === text)?.option ?? null,
      best: options.find(({ option }) => option === best)?.id ?? '',
    };
  }
  if (gap.kind === 'number') {
    const best = bestAnswer(gap.answers);
    return {
      shown: { id, kind: 'number' },
      points: gap.points,
      correct: best === undefined ? '' : rangeWords(best),
      judge: (text) => {
        const number = typedNumber(text);
        return number === null ? nothing : (rangeOf(number, gap.answers) ?? nothing);
      },
      best: String(best?.from),
    };
  }
  const best = bestAnswer(gap.answers);
  return {
    shown: { id, kind: 'type' },
    points: gap.points,
    correct: best?.text ?? '',
    judge: (text) => {
      const found = typedAnswer(text, gap);
      return found === 'unreadable' ? nothing : (found ?? nothing);
    },
    best: (best?.text ?? '').replace(/\\([*\\])/g, '$1'),
  };
}
