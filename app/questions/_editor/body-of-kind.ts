import { assertNever } from '@/lib/core/assert-never';
import type { OwnBody, OwnKind } from '@/lib/quiz/own-question';
import { evenShares } from './even-shares';

const OPTION = { text: '', fraction: 0, feedback: null };
const ANSWER = { text: '', fraction: 1, feedback: null };

/** The body of a question that becomes one of this kind: what can stay of the body before it, else empty. */
export function bodyOfKind(kind: OwnKind, before: OwnBody | null): OwnBody {
  const options = before !== null && 'options' in before ? before.options : null;
  const answers = before !== null && before.kind === 'type-in' ? before.answers : null;
  switch (kind) {
    case 'choose-one':
    case 'choose-many': {
      const kept = options ?? answers ?? [];
      const four = [...kept, ...Array.from({ length: Math.max(0, 4 - kept.length) }, () => OPTION)];
      const first = kept.findIndex(({ fraction }) => fraction > 0);
      const right = four.map(({ fraction }, at) =>
        kind === 'choose-many' ? fraction > 0 : at === Math.max(0, first),
      );
      return evenShares({ kind, options: four, shuffle: true }, right);
    }
    case 'true-false':
      return { kind, holds: true, whenTrue: null, whenFalse: null };
    case 'type-in': {
      const kept = options?.filter(({ fraction, text }) => fraction > 0 && text !== '');
      return {
        kind,
        answers: kept?.length ? kept.map((one) => ({ ...one, fraction: 1 })) : [ANSWER],
        caseMatters: false,
      };
    }
    case 'number':
      return { kind, answers: [{ from: 0, to: 0, fraction: 1, feedback: null }] };
    case 'match':
      return {
        kind,
        pairs: Array.from({ length: 3 }, () => ({ left: '', right: '' })),
        spare: [],
        shuffle: true,
      };
    case 'order':
      return { kind, steps: options ? options.map(({ text }) => text) : ['', '', ''] };
    case 'gaps':
      return { kind, gaps: [{ kind: 'type-in', answers: [ANSWER], caseMatters: false, points: 1 }] };
    default:
      return assertNever(kind);
  }
}
