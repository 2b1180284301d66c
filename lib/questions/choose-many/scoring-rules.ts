/** What was decided about a question with several right options. */
export type Decisions = {
  /** Options offered. */
  offered: number;
  /** Right options; at least one. */
  correct: number;
  /** Right options that were chosen. */
  hits: number;
  /** Wrong options that were chosen. */
  slips: number;
};

/** Points out of 1. Callers refuse a blank answer before they ask: no rule may pay for it. */
export type ScoringRule = (decisions: Decisions) => number;

/** All or nothing. */
export const allOrNothing: ScoringRule = ({ correct, hits, slips }) =>
  hits === correct && slips === 0 ? 1 : 0;

/** A wrong choice cancels a right one; choosing everything does not pay. */
export const netCorrect: ScoringRule = ({ correct, hits, slips }) => Math.max(0, hits - slips) / correct;

/** The share of right options found, times the share of choices that were right. */
export const coverage: ScoringRule = ({ correct, hits, slips }) =>
  hits === 0 ? 0 : (hits / correct) * (hits / (hits + slips));

/** Each option is a decision of its own. Pays for leaving wrong options alone, so a blank must never reach it. */
export const everyDecision: ScoringRule = ({ offered, correct, hits, slips }) =>
  (offered - (correct - hits) - slips) / offered;

/** The named rules, with the sentence that tells a learner before answering. Formulas: PrairieLearn, pl-checkbox. */
export const scoringRules = {
  'all-or-nothing': { score: allOrNothing, sentence: 'Only a complete answer earns the point.' },
  coverage: { score: coverage, sentence: 'Each wrong choice makes every right choice worth less.' },
  'every-decision': {
    score: everyDecision,
    sentence: 'Each option counts: choosing it or leaving it is a decision.',
  },
  'net-correct': { score: netCorrect, sentence: 'A wrong choice cancels a right one.' },
} as const satisfies Record<string, { score: ScoringRule; sentence: string }>;

export type ScoringRuleName = keyof typeof scoringRules;
