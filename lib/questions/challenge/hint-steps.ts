import type { Challenge } from '../../content/challenge';
import type { ChallengeGrade } from './challenge-grade';
import { showsSign } from './shows-sign';

/** Which path and why, which knob, what to write. Markdown. */
export type HintSteps = readonly [which: string, knob: string, write: string];

/**
 * The three steps towards an objective from where the files are now: those of its first hint whose sign the report shows. Null
 * for an objective that is reached or that the challenge does not have.
 */
export function hintSteps(
  { objectives }: Pick<Challenge, 'objectives'>,
  id: string,
  grade: ChallengeGrade,
): HintSteps | null {
  const refuses = grade.starts.find(({ starts }) => starts !== true);
  const reached = grade.objectives.find((one) => one.id === id)?.met ?? true;
  if (reached) return null;
  const hints = objectives.find((one) => one.id === id)?.hints ?? [];
  const special = hints.find(({ when }) => when !== undefined && showsSign(when, grade.report));
  if (special === undefined && refuses !== undefined) return startsFirst(refuses);
  const hint = special ?? hints.find(({ when }) => when === undefined);
  return hint === undefined ? null : [hint.which, hint.knob, hint.write];
}

/** Nothing can be reached while a component does not run: that comes first, whatever the objective. */
function startsFirst({ component, starts, reasons }: ChallengeGrade['starts'][number]): HintSteps {
  const gone = starts === null;
  return [
    gone
      ? `There is no ${component} any more in these files, so nothing can be said of its paths.`
      : `${component} does not start with these files, so nothing can be said of its paths.`,
    gone
      ? 'Look for the file that ran it: it is empty, or it is no longer what it was.'
      : `It says: ${reasons[0] ?? 'a file that it names is missing.'}`,
    gone
      ? 'Reset that file to its start, and change only the settings that the objective is about.'
      : 'Mend that line, or take your change there back; the list of components shows the place.',
  ];
}
