/** What learners made of a template: how many people answered, the share of points they earned, and the seconds that they took. */
export type TemplateAnswers = { people: number; rightShare: number; seconds: number };

/** How hard a question is: seconds that it takes, and the share of people who know the answer and do not guess it (0 to 1). */
export type Difficulty = { seconds: number; known: number };

/** An estimate counts as much as so many people do: a handful of answers moves it little. */
const WEIGHT = 10;

/**
 * An estimated difficulty, moved towards what was measured the further the more people have answered. `chance` is the share that guessing
 * earns: it is taken out of the right share, as in item analysis (quiz.md section 3). Times are averaged by their logarithms: twice as
 * long and half as long weigh alike.
 */
export function measuredDifficulty(
  estimate: Difficulty,
  answers: TemplateAnswers | null,
  chance: number,
): Difficulty {
  if (answers === null || answers.people <= 0 || answers.seconds <= 0) return estimate;
  const share = answers.people / (answers.people + WEIGHT);
  const known = Math.min(1, Math.max(0, (answers.rightShare - chance) / (1 - chance)));
  return {
    seconds: Math.exp((1 - share) * Math.log(estimate.seconds) + share * Math.log(answers.seconds)),
    known: (1 - share) * estimate.known + share * known,
  };
}
