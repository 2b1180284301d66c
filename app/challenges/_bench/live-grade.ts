import type { ClusterFiles } from '@/lib/content/challenge';
import { changedFiles } from '@/lib/content/changed-files';
import type { ChallengeGrade } from '@/lib/questions/challenge/challenge-grade';
import { gradeChallenge } from '@/lib/questions/challenge/grade-challenge';
import { readSubmission } from '@/lib/questions/challenge/read-submission';
import { grader } from '@/lib/rules/grade-cluster';
import type { ChallengeTask } from '@/lib/services/challenge-views';

/** What a bench shows of its files: a grade (`revision` counts them), why they are none that the server would take, or `broken` for a mistake of ours. */
export type LiveGrade =
  | { kind: 'judged'; grade: ChallengeGrade; revision: number }
  | { kind: 'refused'; sentence: string }
  | { kind: 'broken' };

/** A judge of one bench's states, by the server's own bounds, that remembers what did not change. */
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
  const frame = { start: task.start, readOnly: [...task.readOnly], mayAdd: [...task.mayAdd] };
  return (files) => {
    const read = readSubmission(frame, changedFiles(task.start, files));
    if (!read.ok) return { kind: 'refused', sentence: read.problem };
    try {
      return { kind: 'judged', grade: gradeChallenge(challenge, read.value, judge), revision: ++revision };
    } catch {
      return { kind: 'broken' };
    }
  };
}
