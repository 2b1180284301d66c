import { type Card, type FSRS, fsrs, State, StrategyMode } from 'ts-fsrs';
import type { Rating } from '../core/rating';
import type { SchedulerParameters } from './card-event';
import type { CardMemory, CardState } from './card-memory';
import { learningStep } from './learning-step';

// The only file that imports ts-fsrs, which adds enumerable methods to Date.prototype when it is loaded.

/** What FSRS makes of one rating, before days are chosen. */
export type EngineOutcome = {
  state: CardState;
  stability: number;
  difficulty: number;
  lapses: number;
  /** Where the card stands in the steps and when it comes back; null once it is out of them. */
  step: { minutes: number; step: number } | null;
  /** Days at which recall falls to the desired retention, unrounded. */
  interval: number;
};

export type Engine = {
  /** `elapsedDays`: study days since the last review, ≥ 0; 0 for a new card. */
  outcomes(memory: CardMemory, elapsedDays: number): Record<Rating, EngineOutcome>;
};

const STATES = [State.New, State.Learning, State.Review, State.Relearning] as const;
const NAMES = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly CardState[];
const DAY = 86_400_000;
const ENGINES_KEPT = 256;

const engines = new Map<string, Engine>();
/** Saves the JSON of the key when the very same object comes again, as it does in a replay or a queue. */
const byIdentity = new WeakMap<SchedulerParameters, Engine>();

/**
 * The engine for a set of parameters: made once per set of values and never changed, because ts-fsrs keeps parts of the old
 * parameters when new ones are assigned to it (`srs.md` 6.8).
 */
export function engine(parameters: SchedulerParameters): Engine {
  const known = byIdentity.get(parameters);
  if (known !== undefined) return known;
  const key = JSON.stringify([
    parameters.weights,
    parameters.requestRetention,
    parameters.learningSteps,
    parameters.relearningSteps,
  ]);
  const made = engines.get(key) ?? make(parameters);
  if (!engines.has(key)) {
    if (engines.size >= ENGINES_KEPT) engines.clear();
    engines.set(key, made);
  }
  // A caller may reuse and change its object; a frozen one can be trusted to stay as it is.
  if (Object.isFrozen(parameters)) byIdentity.set(parameters, made);
  return made;
}

function make(parameters: SchedulerParameters): Engine {
  const { learningSteps, relearningSteps, requestRetention } = parameters;
  const weights = [...parameters.weights];
  const stepsOf = (state: State) =>
    state === State.Review || state === State.Relearning ? [...relearningSteps] : [...learningSteps];
  // Fuzz and the maximum are ours: the library rounds before it fuzzes, and clamps before it puts the buttons in order.
  const library: FSRS = fsrs({
    w: weights,
    request_retention: requestRetention,
    enable_fuzz: false,
    // Of these only the count matters (it bounds w17 and w18): the strategy below reads our own minutes.
    learning_steps: learningSteps.map(() => '1m' as const),
    relearning_steps: relearningSteps.map(() => '1m' as const),
  }).useStrategy(StrategyMode.LEARNING_STEPS, (_parameters, state, step) => {
    const steps = stepsOf(state);
    const ratings: readonly Rating[] = state === State.Review ? [1] : [1, 2, 3];
    const taken = ratings.flatMap((rating) => {
      const next = learningStep(
        steps,
        state === State.Learning || state === State.Relearning ? step : 0,
        rating,
      );
      // One minute stands for "stays in the steps": the library would end learning at a step of a day or more, and round.
      return next === null ? [] : [[rating, { scheduled_minutes: 1, next_step: next.step }] as const];
    });
    return Object.fromEntries(taken);
  });

  return {
    outcomes(memory, elapsedDays) {
      const before = STATES[NAMES.indexOf(memory.state)] ?? State.New;
      const after = library.repeat(toLibrary(memory, before), noonUtc(elapsedDays));
      const outcome = (rating: Rating): EngineOutcome => {
        const { card } = after[rating];
        const stays = card.state === State.Learning || card.state === State.Relearning;
        const from = before === State.Review || before === State.New ? 0 : memory.learningStep;
        return {
          state: NAMES[card.state] ?? 'review',
          stability: card.stability,
          difficulty: card.difficulty,
          lapses: card.lapses,
          step: stays ? learningStep(stepsOf(before), from, rating) : null,
          interval: card.stability * library.interval_modifier,
        };
      };
      return { 1: outcome(1), 2: outcome(2), 3: outcome(3), 4: outcome(4) };
    },
  };
}

/** The last review lies on day 0 and this one on day `elapsed`: at noon UTC no zone or clock change can move the difference. */
function toLibrary(memory: CardMemory, state: State): Card {
  return {
    state,
    due: noonUtc(0),
    stability: memory.stability ?? 0,
    difficulty: memory.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningStep,
    reps: memory.reps,
    lapses: memory.lapses,
    ...(state === State.New ? {} : { last_review: noonUtc(0) }),
  };
}

function noonUtc(day: number): Date {
  return new Date(day * DAY + DAY / 2);
}
