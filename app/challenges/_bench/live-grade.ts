import type { ClusterFiles } from '@/lib/content/challenge';
import type { ChallengeGrade } from '@/lib/questions/challenge/challenge-grade';
import { gradeChallenge } from '@/lib/questions/challenge/grade-challenge';
import { grader } from '@/lib/rules/grade-cluster';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import { LIVE_LIMIT, sizeOf } from '../../_report/live-limit';

/** What a bench shows of its files; `revision` counts the judgements of a bench, `broken` stands for a mistake of ours, which must not take the page away. */
export type LiveGrade =
  | { kind: 'judged'; grade: ChallengeGrade; revision: number }
  | { kind: 'too-large' }
  | { kind: 'broken' };

/** A judge of one bench's states that remembers what did not change. */
export function liveGrader(task: ChallengeTask): (files: ClusterFiles) => LiveGrade {
  const judge = grader();
  let revision = 0;
  const challenge = {
    kubernetes: task.kubernetes,
    objectives: task.objectives.map((one) => ({ ...one, reach: [...one.reach], items: [], hints: [] })),
    keep: task.keeps.map((one) => ({ ...one, hold: [...one.hold] })),
    starts: [...task.starts],
    present: [...task.present],
  };
  return (files) => {
    if (sizeOf(Object.values(files)) > LIVE_LIMIT) return { kind: 'too-large' };
    try {
      return { kind: 'judged', grade: gradeChallenge(challenge, files, judge), revision: ++revision };
    } catch {
      return { kind: 'broken' };
    }
  };
}
