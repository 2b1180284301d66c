import type { SeenQuestion } from './robot';
import { type RobotName, robotNames, robots } from './robots';

/** A question with the places of its right options. */
export type KeyedQuestion = SeenQuestion & { right: readonly number[] };

export type RobotRate = {
  robot: RobotName;
  questions: number;
  /** Mean chance that the robot's one pick is right, 0–1. */
  rate: number;
  /** The same for a blind pick, 0–1. */
  chance: number;
  /** Standard error of `rate − chance` over the questions. */
  standardError: number;
};

/**
 * How often each robot's pick is right over a bank, beside blind chance. A habit that cannot tell options apart scores
 * their mean, so ties give no luck. Empty banks give zeros.
 */
export function robotRates(bank: readonly KeyedQuestion[]): readonly RobotRate[] {
  const chances = bank.map(({ options, right }) => right.length / options.length);
  return robotNames.map((name) => {
    const hits = bank.map((question) => {
      const picks = robots[name](question);
      return picks.filter((place) => question.right.includes(place)).length / picks.length;
    });
    const lifts = hits.map((hit, index) => hit - (chances[index] ?? 0));
    return {
      robot: name,
      questions: bank.length,
      rate: mean(hits),
      chance: mean(chances),
      standardError: standardError(lifts),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}
