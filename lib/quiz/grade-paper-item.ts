import type { Verdict } from '../questions/verdict';
import { applyRule } from './apply-rule';
import type { PlaceState } from './attempt-state';
import type { OpenItem } from './item-opener';
import { openFrozen } from './open-frozen';
import type { PaperItem, PaperKey } from './paper';
import type { PaperResponse } from './paper-response';
import { sameJson } from './same-json';
import { triesShare } from './tries-share';

/** `invalid`: what came cannot be read as an answer; it costs nothing. `void`: it cannot be graded any more, so it counts for nobody. */
export type GradeState = 'right' | 'partly' | 'wrong' | 'unanswered' | 'invalid' | 'void';

export type ResponseGrade = {
  state: GradeState;
  /** Of the points, 0–1, by the slot's rule. */
  share: number;
  /** Holds the key: what of it may be shown is decided by the review options. Null for a sandbox task and where nothing was answered. */
  verdict: Verdict | null;
};

/** What a sandbox task's files are worth, or null where the task is not there any more. Grading is `gradeChallenge`, passed in. */
export type GradeFiles = (
  slug: string,
  files: Readonly<Record<string, string>>,
) => { points: number; of: number } | null;

export type PaperItemGrade = ResponseGrade & {
  place: number;
  /** Earned, tries counted. */
  points: number;
  /** Worth; 0 where it counts for nobody. */
  of: number;
  /** Share of each try that counted. */
  tries: readonly number[];
};

export type Grading = { openItem: OpenItem; gradeFiles: GradeFiles };

/** How one question's answers are graded. Opens it once, however many answers are asked about. Never throws for an answer. */
export function paperItemGrader(
  item: PaperItem,
  { question }: PaperKey,
  { openItem, gradeFiles }: Grading,
): (response: PaperResponse) => ResponseGrade {
  if (question.kind === 'challenge') {
    return (response) => {
      if (response === null) return { state: 'unanswered', share: 0, verdict: null };
      if (response.form !== 'challenge') return { state: 'invalid', share: 0, verdict: null };
      const grade = gradeFiles(question.slug, response.files);
      if (grade === null) return { state: 'void', share: 0, verdict: null };
      const share = grade.of > 0 ? Math.min(1, Math.max(0, grade.points / grade.of)) : 0;
      const counted = item.rule === 'all-or-nothing' && share < 1 ? 0 : share;
      return { state: stateOf(counted), share: counted, verdict: null };
    };
  }
  const open = openFrozen(question, item.seed, openItem);
  // A release of this trainer may draw otherwise than the one that asked: "o2" would be another option then.
  const asAsked = sameJson(open.shown, item.shown);
  return (response) => {
    if (response === null) return { state: 'unanswered', share: 0, verdict: null };
    if (!asAsked) return { state: 'void', share: 0, verdict: null };
    const verdict = open.answer(response);
    if (verdict.outcome === 'invalid') return { state: 'invalid', share: 0, verdict };
    const share = applyRule(item.rule, item.shown.form, verdict);
    return { state: stateOf(share), share, verdict };
  };
}

/**
 * Grades a place as it stands: its tries, then what is saved last if a try is left for it and it is no repetition of the last one. State
 * and verdict are those of the last answer that counted.
 */
export function gradePaperItem(
  item: PaperItem,
  key: PaperKey,
  { response, tries }: Pick<PlaceState, 'response' | 'tries'>,
  how: Grading,
): PaperItemGrade {
  const grade = paperItemGrader(item, key, how);
  const last = tries.at(-1);
  const saved = last !== undefined && sameJson(last, response) ? [] : [response];
  const answers = [...tries, ...saved].map(grade);
  const counted = answers.filter(({ state }) => isAnswer(state));
  const within = counted.slice(0, item.tries.length);
  const shown = within.at(-1) ?? answers.at(-1) ?? { state: 'unanswered', share: 0, verdict: null };
  const shares = within.map(({ share }) => share);
  const of = answers.some(({ state }) => state === 'void') ? 0 : item.points;
  return {
    ...shown,
    place: item.place,
    points: of * triesShare(shares, item.tries),
    of,
    tries: shares,
  };
}

function isAnswer(state: GradeState): boolean {
  return state === 'right' || state === 'partly' || state === 'wrong';
}

function stateOf(share: number): GradeState {
  return share >= 1 ? 'right' : share > 0 ? 'partly' : 'wrong';
}
